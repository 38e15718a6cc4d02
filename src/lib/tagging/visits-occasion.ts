/** Judges what a leader takes part in or whom he sees: whether that makes a visit, and of which kind. */
import type { OfficeLevel, VisitKind } from '../corpus/analysis.ts';
import {
  ABOVE_PROVINCE,
  ABROAD,
  ARRIVES,
  CALLERS,
  CELL,
  CELL_MEETING,
  CONGRESS_HELD,
  COUNTRY_NAMED,
  CEREMONY,
  CONFERENCE,
  FESTIVAL,
  FOREIGN_AT_HOME,
  JOURNEY_ABROAD,
  MEETING,
  PARTY_ABROAD,
  IN_HAMLET,
  OWN_SEAT,
  PEOPLE,
  REMOTE,
  REVIEWED,
  RITE,
  SESSION_ATTENDED,
  TRAVELS,
  TRAVELS_ABROAD
} from '../lexicon/visits-occasions.ts';
import { HABITUAL, PLANNED, PLANNED_BEHIND } from '../lexicon/visits-grammar.ts';
import { WordMap, type Span } from '../text/index.ts';
import type { Anchor } from './visits-anchors.ts';
import { NAMED_CELL } from '../lexicon/visits-hosts.ts';
import { isGenitive } from './visits-doers.ts';
import { sentencesBefore } from './visits-sentence.ts';
import { WordPattern } from '../lexicon/visits-pattern.ts';

const RANKS = new WordMap<OfficeLevel>([
  ['tỉnh', 'province'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ['thị', 'district'],
  ['xã', 'commune'],
  ['phường', 'commune'],
  ['đảng', 'commune']
]);
const RANKED = new WordPattern(
  /(?:tỉnh|huyện|quận|thị(?= xã| ủy)|(?<!thị )xã|phường|đảng(?= ủy))(?!\p{L})/iu
);
/** What a session was about is no part of whom it was with. */
const SUBJECT_FOLLOWS = new WordPattern(/(?:về|để|nhằm|liên quan|trong|theo)(?!\p{L})/iu);
/** From the highest to the lowest. */
export const OFFICE_LEVELS: readonly OfficeLevel[] = ['central', 'province', 'district', 'commune', 'cell'];
const REACH = 170;
const BEFORE = 400;
/** A day to come belongs to the verb if it stands so near. */
const PLAN_REACH = 70;
/** No announcement is longer. */
const PLAN_LENGTH = 30;
const CLAUSE_END = /[.;:“]/;
const OBJECT_REACH = 70;
/** Where the names of those who came begin: what stands before is the occasion. */
const NAMES_FOLLOW = new WordPattern(
  /(?:có|gồm)(?: sự tham dự của| sự hiện diện của)?(?: các)? ?(?:đồng chí|đ\/c|ông|bà|:|\p{Lu})/u
);
/** "dự buổi sinh hoạt", "dự ngày hội", "cùng dự": what it is was told before. */
const SHORT = 40;
/** "Tham dự có …": not a word of it. */
const BARE = 8;

/** What is attended, from the verb on. */
function occasionOf(text: string, anchor: Anchor, sentence: Span): string {
  if (isGenitive(text, anchor))
    return text.slice(Math.max(sentence.start, anchor.start - REACH), anchor.start);
  const told = text.slice(anchor.start, Math.min(sentence.end, anchor.end + REACH));
  const names = NAMES_FOLLOW.exec(told);
  return names ? told.slice(0, names.index) : told;
}

/** What a stretch says of an occasion: its kind, that it is no visit (`none`), or nothing (null). */
type Judged = VisitKind | 'none' | null;

/**
 * The kind of a visit made by attending; `join`: another's visit is attended; `untold`: nothing says what; null:
 * nothing of the kind.
 */
export function kindAttended(
  text: string,
  anchor: Anchor,
  sentence: Span,
  title: Span
): VisitKind | 'join' | 'untold' | null {
  const occasion = occasionOf(text, anchor, sentence);
  if (REMOTE.test(text.slice(sentence.start, sentence.end))) return null;
  if (SESSION_ATTENDED.test(occasion.slice(anchor.end - anchor.start))) return 'join';
  const own = judge(occasion);
  if (own) return own === 'none' ? null : own;
  const met = MEETING.test(occasion);
  const short = occasion.length <= SHORT + anchor.end - anchor.start;
  if (!met && !short) return null;
  const around = surroundings(text, anchor, sentence, title);
  if (met && around.some((stretch) => CELL.test(stretch))) return 'cell-meeting';
  if (!short) return null;
  return kindAround(around) ?? (occasion.length <= BARE + anchor.end - anchor.start ? 'untold' : null);
}

/** What an event that is only named ("tại buổi sinh hoạt") is, told by the words around it. */
export function kindOfEvent(text: string, anchor: Anchor, sentence: Span, title: Span): VisitKind | null {
  const around = surroundings(text, anchor, sentence, title);
  if (!MEETING.test(text.slice(anchor.start, anchor.end))) return kindAround(around);
  return around.some((stretch) => CELL.test(stretch)) ? 'cell-meeting' : null;
}

/** The first stretch that says anything decides. */
function kindAround(stretches: readonly string[]): VisitKind | null {
  for (const stretch of stretches) {
    const kind = judge(stretch) ?? (actsAsCell(stretch) ? 'cell-meeting' : null);
    if (kind) return kind === 'none' ? null : kind;
  }
  return null;
}

/** "Chi bộ thôn 3 ngồi lại bàn …": whatever a cell does but a congress is its meeting. */
const actsAsCell = (stretch: string): boolean => NAMED_CELL.test(stretch) && !CONGRESS_HELD.test(stretch);

function judge(stretch: string): Judged {
  const festival = FESTIVAL.exec(stretch);
  if (festival && !REVIEWED.test(stretch.slice(0, festival.index))) return 'residents-festival';
  const meeting = CELL_MEETING.exec(stretch);
  if (meeting && CELL.test(stretch)) {
    return CONFERENCE.test(stretch.slice(0, meeting.index)) || CONGRESS_HELD.test(stretch)
      ? 'none'
      : 'cell-meeting';
  }
  if (CEREMONY.test(stretch)) return actsAsCell(stretch) && !RITE.test(stretch) ? null : 'none';
  return IN_HAMLET.test(stretch) ? 'other' : null;
}

/** What stands before the verb in its sentence, the two sentences before, the title; of each what is nearest. */
function surroundings(text: string, anchor: Anchor, sentence: Span, title: Span): string[] {
  const told = sentencesBefore(text, sentence).filter(({ start }) => start >= title.end);
  const before = { start: sentence.start, end: anchor.start };
  return [before, ...told, title].map(({ start, end }) => text.slice(Math.max(start, end - BEFORE), end));
}

/** Whether the sentence announces what its verb says, or tells of a habit. */
export function isPlanned(text: string, anchor: Anchor, sentence: Span): boolean {
  const before = text.slice(sentence.start, anchor.start);
  if (PLANNED.test(before) || HABITUAL.test(before)) return true;
  const behind = text.slice(anchor.end, Math.min(sentence.end, anchor.end + PLAN_REACH + PLAN_LENGTH));
  const end = behind.search(CLAUSE_END);
  const at = PLANNED_BEHIND.search(end < 0 ? behind : behind.slice(0, end));
  return at >= 0 && at <= PLAN_REACH;
}

/** Whether what stands behind a verb of calling or working says that nobody below was visited. */
export function refusesObject(
  text: string,
  anchor: Anchor,
  sentence: Span,
  levels: readonly (OfficeLevel | null)[]
): boolean {
  if (anchor.act !== 'travel' && anchor.act !== 'session') return false;
  const object = text.slice(anchor.end, Math.min(sentence.end, anchor.end + REACH));
  if (anchor.act === 'travel') return !TRAVELS.test(object) || TRAVELS_ABROAD.test(object);
  const whole = text.slice(sentence.start, sentence.end);
  if (REMOTE.test(whole) || CALLERS.test(object) || OWN_SEAT.test(whole)) return true;
  if (levels.includes('central')) return false;
  return ABOVE_PROVINCE.test(object) || worksUpward(levels, levelWorkedWith(text, anchor, sentence));
}

/** Whether one went abroad, or came from there. */
export function isAbroad(text: string, anchor: Anchor, sentence: Span): boolean {
  const object = text.slice(anchor.end, Math.min(sentence.end, anchor.end + REACH));
  if (ABROAD.test(object)) return true;
  const named = object.slice(0, OBJECT_REACH).split(/[,.;“]/u, 1)[0] ?? '';
  if (COUNTRY_NAMED.test(named) && !FOREIGN_AT_HOME.test(named)) return true;
  const whole = text.slice(sentence.start, sentence.end);
  if (whole.includes(' chuyến ') && JOURNEY_ABROAD.test(whole)) return true;
  return whole.includes(' do ') && PARTY_ABROAD.test(whole);
}

/** Whether a verb of going is followed by a place one goes to see. */
export const arrives = (text: string, { end }: Anchor): boolean => ARRIVES.test(text.slice(end, end + REACH));

/** Calling on people and homes is a visit of its own kind. */
export function callsOnPeople(text: string, anchor: Anchor): boolean {
  return PEOPLE.test(text.slice(anchor.end, anchor.end + REACH));
}

/** Whether everybody ranks below the body worked with: then they called on their superiors. */
function worksUpward(levels: readonly (OfficeLevel | null)[], body: OfficeLevel | null): boolean {
  if (body === null || levels.length === 0) return false;
  return levels.every(
    (level) => level !== null && OFFICE_LEVELS.indexOf(level) > OFFICE_LEVELS.indexOf(body)
  );
}

/** The rank of the body worked with, by its first word of rank; null where none is told. */
export function levelWorkedWith(text: string, anchor: Anchor, sentence: Span): OfficeLevel | null {
  const object = text.slice(anchor.end, Math.min(sentence.end, anchor.end + REACH));
  const named = object.slice(0, (SUBJECT_FOLLOWS.exec(object) ?? { index: object.length }).index);
  const word = RANKED.exec(named)?.[0];
  return word ? (RANKS.get(word) ?? null) : null;
}
