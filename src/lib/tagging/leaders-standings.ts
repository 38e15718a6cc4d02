/** Every place where a leader's name stands: in full, and the given name behind an honorific or an office. */
import type { Section } from '../corpus/article.ts';
import {
  DOUBTFUL_SURNAME,
  NEVER_IN_NAME,
  OPENS_SENTENCE,
  SURNAME,
  WordSet,
  pieceAt
} from '../lexicon/offices.ts';
import { FOLDED_UNIT, SPACE, isCapital } from '../text/code-units.ts';
import { Ending } from '../text/ending.ts';
import type { Span } from '../text/span.ts';
import { addressedInFull, nameKey, tailOf } from './leaders-names.ts';
import { type Person, sectionFinder } from './leaders-persons.ts';
import type { OfficeGroup } from './leaders-groups.ts';
import type { LeaderReading } from './leaders-reading.ts';
import { inOrder } from './leaders-order.ts';
import { nameAt } from './names.ts';

type SectionAt = (offset: number) => number | null;

/** Beyond so many persons only the places count where their offices stand: pages of mere lists. */
const MOST_SEARCHED = 60;

/** By person: the spans in order, as offsets into the article's own text. */
export function standings(
  reading: LeaderReading,
  groups: readonly OfficeGroup[],
  persons: readonly Person[],
  sections: readonly Section[]
): Span[][] {
  const sectionAt = sectionFinder(sections);
  const stands = persons.map((person, i) => namesOf(reading, person, sectionAt, i < MOST_SEARCHED));
  addGivenNames(reading, groups, persons, sectionAt, stands);
  return stands.map((spans) => withoutRepeats(spans).map(reading.toSource));
}

function namesOf(reading: LeaderReading, person: Person, sectionAt: SectionAt, search: boolean): Span[] {
  const spans = person.holdings.map(({ name: { start, end } }): Span => ({ start, end }));
  if (!search) return spans;
  for (const spelling of person.spellings) {
    for (const span of everywhere(reading, spelling)) {
      if (sectionAt(reading.toSource(span).start) === person.section) spans.push(span);
    }
  }
  return spans;
}

const byStartThenLonger = (one: Span, other: Span): number => one.start - other.start || other.end - one.end;

/** Of two forms that begin at one place the longer one stands there. */
function withoutRepeats(spans: Span[]): Span[] {
  if (spans.length < 2) return spans;
  inOrder(spans, byStartThenLonger);
  return spans.filter(({ start }, i) => i === 0 || start !== (spans[i - 1] as Span).start);
}

const isLetter = (text: string, at: number): boolean => (FOLDED_UNIT[text.charCodeAt(at)] ?? 0) > SPACE;
const THINGS = new WordSet('đường phố trường thpt thcs học quỹ giải');
/** "đường Trần Phú": a street bears the name. */
const THING_BEFORE = new Ending(
  '(?<!\\p{L})(?:đường|(?<!thành )phố|(?<!(?:môi|thị) )trường|thpt|thcs|tiểu học|quỹ|giải) '
);
const LONGEST_THING = 14;

const isThing = (text: string, at: number): boolean =>
  THINGS.endsBefore(text, at) && THING_BEFORE.test(text.slice(Math.max(0, at - LONGEST_THING), at));

function everywhere({ text }: LeaderReading, name: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (isLetter(text, start - 1) || isLetter(text, end) || goesOn(text, end)) continue;
    if (!isThing(text, start)) spans.push({ start, end });
  }
  return spans;
}

/** Whether a longer name stands there: "Lê Minh" in "Lê Minh Hùng". */
function goesOn(text: string, end: number): boolean {
  const next = text.charAt(end) === ' ' ? pieceAt(text, end) : null;
  if (!next?.capital || next.start !== end + 1 || next.capitals) return false;
  return !next.is(OPENS_SENTENCE | NEVER_IN_NAME | SURNAME | DOUBTFUL_SURNAME);
}

/** "đồng chí Quang", "Bí thư Quang", "bà Kim Thoa": whoever of the section has that given name, if only one has. */
function addGivenNames(
  reading: LeaderReading,
  groups: readonly OfficeGroup[],
  persons: readonly Person[],
  sectionAt: SectionAt,
  stands: readonly Span[][]
): void {
  const given = givenNames(reading, groups, initialsOf(persons));
  if (given.length === 0) return;
  const byTail = personsByTail(persons);
  const inFull = addressedInFull(reading, sectionAt);
  for (const span of given) {
    const section = sectionAt(reading.toSource(span).start);
    const key = nameKey(section, reading.text.slice(span.start, span.end));
    const person = byTail.get(key) ?? SHARED;
    if (person !== SHARED && isNobodyElse(persons[person] as Person, inFull.get(key)))
      stands[person]?.push({ start: span.start, end: span.end });
  }
}

/** Whether those addressed in full by that given name are the leader alone. */
function isNobodyElse({ name }: Person, inFull: string | null | undefined): boolean {
  return inFull === undefined || (inFull !== null && (name.endsWith(inFull) || inFull.endsWith(name)));
}

/** Short names behind an honorific, or behind an office without a unit. */
function givenNames(
  reading: LeaderReading,
  groups: readonly OfficeGroup[],
  initials: readonly number[]
): Span[] {
  const given: Span[] = [];
  for (const { head, end } of reading.anchors) if (!head) noteShort(reading, end, initials, given);
  for (const { parts } of groups) {
    const last = parts.at(-1);
    if (last && (last.units.length === 0 || last.unknown)) noteShort(reading, last.headEnd, initials, given);
  }
  return given;
}

/** Folding a name may turn one vowel into another, never a consonant. */
const CONSONANTS = 'bcdđghklmnpqrstvx';

/** Most honorifics address nobody by name, and most names are longer, or somebody else's. */
function noteShort(reading: LeaderReading, at: number, initials: readonly number[], given: Span[]): void {
  const { text } = reading;
  if (!isCapital(text.charCodeAt(at + 1))) return;
  const initial = FOLDED_UNIT[text.charCodeAt(text.charAt(at) === ' ' ? at + 1 : at)] as number;
  if (!initials.includes(initial) && CONSONANTS.includes(String.fromCharCode(initial))) return;
  const span = nameAt(reading, at, true);
  if (span && span.syllables <= LONGEST_TAIL) given.push(span);
}

const LONGEST_TAIL = 2;
const FEW = 8;

/** The folded letters with which the persons' given names begin, of one syllable and of two. */
function initialsOf(persons: readonly Person[]): number[] {
  const initials: number[] = [];
  for (const { name } of persons) {
    const given = name.lastIndexOf(' ');
    initials.push(FOLDED_UNIT[name.charCodeAt(given + 1)] as number);
    initials.push(FOLDED_UNIT[name.charCodeAt(name.lastIndexOf(' ', given - 1) + 1)] as number);
  }
  return persons.length > FEW ? [...new Set(initials)] : initials;
}

/** Two persons have the same given name. */
const SHARED = -1;

function personsByTail(persons: readonly Person[]): Map<string, number> {
  const byTail = new Map<string, number>();
  persons.forEach(({ name, section }, i) => {
    for (const count of [1, LONGEST_TAIL]) {
      const key = nameKey(section, tailOf(name, count));
      byTail.set(key, byTail.has(key) ? SHARED : i);
    }
  });
  return byTail;
}
