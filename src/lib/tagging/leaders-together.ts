/** Finds those who are named together for one office: "các đồng chí A và B, Phó Chủ tịch UBND tỉnh". */
import { WordSet } from '../lexicon/offices.ts';
import { Ending } from '../text/ending.ts';
import type { Span } from '../text/span.ts';
import { hasOwnOffice, nameBehindTitles, parenthesisAt } from './leaders-beside.ts';
import type { OfficeGroup } from './leaders-groups.ts';
import type { LeaderReading } from './leaders-reading.ts';
import { type NameSpan, isAddressed, nameBefore } from './names.ts';

const SEVERAL = '(?<!\\p{L})(?:các|hai|ba|bốn|năm|những)';
const SEVERAL_PEOPLE = new Ending(`${SEVERAL} (?:đồng chí|ông|bà|anh|chị|anh chị|đ/c) ?:? ?`);
const SEVERAL_OFFICES = new Ending(`${SEVERAL} (?:(?:đồng chí|ông|bà) )?`);
const AND_BEFORE = new Ending('(?: ?, | và )(?:(?:đồng chí|ông|bà|anh|chị|đ/c) )?');
const PARTS_NAMES = /,|và/iu;
const LAST_OF_SEVERAL = new WordSet('các hai ba bốn năm những chí ông bà');
const REACH = 24;
/** An honorific and what parts two names. */
const LONGEST_AND = 13;
const MOST_TOGETHER = 12;

/**
 * Those named before `last` with the same office, back to "các đồng chí"; none where that does not stand there.
 * `eachAddressed`: "bà A và ông B được bầu giữ chức …" is enough.
 */
export function namedBefore(reading: LeaderReading, last: Span, eachAddressed = false): NameSpan[] {
  const found: NameSpan[] = [];
  let addressed = eachAddressed && isAddressed(reading.text, last.start);
  for (let first = last; found.length < MOST_TOGETHER;) {
    const before = reading.text.slice(Math.max(0, first.start - REACH), first.start);
    if (found.length === 0 && !PARTS_NAMES.test(before.slice(-LONGEST_AND))) return [];
    if (SEVERAL_PEOPLE.test(before)) return found;
    const and = AND_BEFORE.exec(before);
    const name = and && nameBefore(reading, first.start - and[0].length);
    if (!name?.whole) return addressed ? found : [];
    addressed &&= isAddressed(reading.text, name.start);
    found.push(name);
    first = name;
  }
  return [];
}

type Parting = 'and' | ',' | ';';
const MARKS: Readonly<Record<Parting, RegExp>> = {
  and: /^ và (?=\p{L})/u,
  ',': /^ ?, (?:và )?(?=\p{L})/u,
  ';': /^ ?; (?:và )?(?=\p{L})/u
};
/** What may part the next name from those before, by what parted them: "và" goes with both. */
const PARTINGS: Readonly<Record<Parting, readonly Parting[]>> = {
  and: ['and', ',', ';'],
  ',': ['and', ','],
  ';': ['and', ';']
};
/** What may stand behind a name of a list before the next: an office of the person's own. */
const APPOSITION = /^(?: ?[,–—-] ?[^;.\n]{1,160})(?=;)/u;
const LONGEST_APPOSITION = 170;

/** Those named behind `first`: "các Phó Chủ tịch UBND tỉnh A, B và C"; "các Ủy viên: A – Trưởng ban; B – Bí thư". */
export function namedBehind(reading: LeaderReading, office: OfficeGroup, first: NameSpan): NameSpan[] {
  if (saysSeveral(reading.text, office)) return listBehind(reading, first);
  return mayBeSeveral(office) ? closedList(reading, first) : [];
}

function saysSeveral(text: string, { start }: Span): boolean {
  return (
    LAST_OF_SEVERAL.endsBefore(text, start) &&
    SEVERAL_OFFICES.test(text.slice(Math.max(0, start - REACH), start))
  );
}

/** A unit has one head, but deputies and members. */
const mayBeSeveral = ({ parts }: OfficeGroup): boolean =>
  parts.every(({ head }) => head.deputy || head.member);

interface Listed {
  readonly name: NameSpan;
  readonly parting: Parting;
}

/** Names behind `first`, all parted in one way, the last one perhaps by "và". */
export function listBehind(reading: LeaderReading, first: NameSpan): NameSpan[] {
  const found: NameSpan[] = [];
  let used: Parting = 'and';
  for (let last = first; found.length < MOST_TOGETHER;) {
    const next = nextListed(reading, last.end, used);
    if (!next || (next.parting === ';' && !isAlike(reading.text, first, next.name))) break;
    found.push(next.name);
    if (next.parting !== 'and') used = next.parting;
    last = next.name;
  }
  return found;
}

/** An entry that is addressed otherwise begins another list. */
const isAlike = (text: string, one: Span, other: Span): boolean =>
  isAddressed(text, one.start) === isAddressed(text, other.start);

function nextListed(reading: LeaderReading, end: number, used: Parting): Listed | null {
  const { text } = reading;
  const at = end + parenthesisAt(text, end);
  for (const parting of PARTINGS[used]) {
    const from = parting === ';' ? at + appositionAt(text, at) : at;
    const mark = MARKS[parting].exec(text.slice(from, from + REACH));
    const name = mark && nameBehindTitles(reading, from + mark[0].length);
    if (name?.whole) return { name, parting };
  }
  return null;
}

const appositionAt = (text: string, at: number): number =>
  APPOSITION.exec(text.slice(at, at + LONGEST_APPOSITION))?.[0].length ?? 0;

/** "A, B và C" behind a deputy's office, nobody addressed and the last one without an office: all are deputies. */
function closedList(reading: LeaderReading, first: NameSpan): NameSpan[] {
  const found: NameSpan[] = [];
  for (let last = first; found.length < MOST_TOGETHER;) {
    const next = nextListed(reading, last.end, ',');
    if (!next || isAddressed(reading.text, next.name.start)) return [];
    found.push(next.name);
    last = next.name;
    if (next.parting === 'and') return found.length > 1 && !hasOwnOffice(reading, last) ? found : [];
  }
  return [];
}
