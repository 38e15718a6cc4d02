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
  GONE_BEFORE,
  JOURNEY_ABROAD,
  MEETING,
  NOT_REACHED,
  PARTY_ABROAD,
  PLACE_ABROAD,
  IN_HAMLET,
  OWN_SEAT,
  PEOPLE,
  REMOTE,
  REVIEWED,
  RITE,
  SESSION_ATTENDED,
  TRAVELS,
  TO_PEOPLE,
  TRAVELS_ABROAD,
  WAY_ENDS
} from '../lexicon/visits-occasions.ts';
import { TREKS } from '../lexicon/visits.ts';
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
const CONGRESS = /đại hội/iu;
const OBJECT_REACH = 70;
/** A verb of going stands no farther before what was done there. */
const GONE_REACH = 90;
const IS_TREK = new WordPattern(`(?:${TREKS.replaceAll(', ', '|')})(?!\\p{L})`);
/** Where the names of those who came begin: what stands before is the occasion. */
const NAMES_FOLLOW = new WordPattern(
  /(?:có|gồm)(?: sự tham dự của| sự hiện diện của)?(?: các)? ?(?:đồng chí|đ\/c|ông|bà|:|\p{Lu})/u
);
/** "dự buổi sinh hoạt", "dự ngày hội", "cùng dự": what it is was told before. */
const SHORT = 40;
/** "Tham dự có …": not a word of it. */
const BARE = 8;

/** What is attended, from the verb on. */
function occasionOf(text: string, anchor: Anchor, sentence: Span): Span {
  const { start } = anchor;
  if (isGenitive(text, anchor)) return { start: Math.max(sentence.start, start - REACH), end: start };
  const end = Math.min(sentence.end, anchor.end + REACH);
  const names = NAMES_FOLLOW.search(text, start, end);
  return { start, end: names < 0 ? end : names };
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
  if (SESSION_ATTENDED.test(text.slice(occasion.start + anchor.end - anchor.start, occasion.end)))
    return 'join';
  const own = judge(text, occasion);
  if (own) return own === 'none' ? null : own;
  const met = isIn(text, occasion, MEETING);
  const length = occasion.end - occasion.start - (anchor.end - anchor.start);
  const short = length <= SHORT;
  if (!met && !short) return null;
  const around = surroundings(text, anchor, sentence, title);
  if (met && around.some((stretch) => isIn(text, stretch, CELL))) return 'cell-meeting';
  if (!short) return null;
  return kindAround(text, around) ?? (length <= BARE ? 'untold' : null);
}

/** What an event that is only named ("tại buổi sinh hoạt") is, told by the words around it. */
export function kindOfEvent(text: string, anchor: Anchor, sentence: Span, title: Span): VisitKind | null {
  const around = surroundings(text, anchor, sentence, title);
  if (!isIn(text, anchor, MEETING)) return kindAround(text, around);
  return around.some((stretch) => isIn(text, stretch, CELL)) ? 'cell-meeting' : null;
}

/** The first stretch that says anything decides. */
function kindAround(text: string, stretches: readonly Span[]): VisitKind | null {
  for (const stretch of stretches) {
    const kind = judge(text, stretch) ?? (actsAsCell(text, stretch) ? 'cell-meeting' : null);
    if (kind) return kind === 'none' ? null : kind;
  }
  return null;
}

/** "Chi bộ thôn 3 ngồi lại bàn …": whatever a cell does but a congress is its meeting. */
const actsAsCell = (text: string, stretch: Span): boolean =>
  isIn(text, stretch, NAMED_CELL) && !holdsCongress(text.slice(stretch.start, stretch.end));

/** The words of a congress are looked for first: the pattern costs many times more. */
const holdsCongress = (words: string): boolean => CONGRESS.test(words) && CONGRESS_HELD.test(words);

const isIn = (text: string, { start, end }: Span, pattern: WordPattern): boolean =>
  pattern.test(text, start, end);

function judge(text: string, stretch: Span): Judged {
  const { start, end } = stretch;
  const words = text.slice(start, end);
  const festival = words.search(FESTIVAL);
  if (festival >= 0 && !REVIEWED.test(text, start, start + festival)) return 'residents-festival';
  const meeting = CELL_MEETING.search(text, start, end);
  if (meeting >= 0 && CELL.test(text, start, end)) {
    return CONFERENCE.test(text, start, meeting) || holdsCongress(words) ? 'none' : 'cell-meeting';
  }
  if (CEREMONY.test(text, start, end))
    return actsAsCell(text, stretch) && !RITE.test(text, start, end) ? null : 'none';
  return IN_HAMLET.test(words) ? 'other' : null;
}

/** What stands before the verb in its sentence, the two sentences before, the title; of each what is nearest. */
function surroundings(text: string, anchor: Anchor, sentence: Span, title: Span): Span[] {
  const told = sentencesBefore(text, sentence).filter(({ start }) => start >= title.end);
  const before = { start: sentence.start, end: anchor.start };
  return [before, ...told, title].map(({ start, end }) => ({ start: Math.max(start, end - BEFORE), end }));
}

/** Whether the sentence announces what its verb says, or tells of a habit. */
export function isPlanned(text: string, anchor: Anchor, sentence: Span): boolean {
  const { start, end } = anchor;
  if (PLANNED.test(text, sentence.start, start) || HABITUAL.test(text, sentence.start, start)) return true;
  const limit = Math.min(sentence.end, end + PLAN_REACH + PLAN_LENGTH);
  const at = PLANNED_BEHIND.search(text, end, limit);
  return at >= 0 && at <= end + PLAN_REACH && !CLAUSE_END.test(text.slice(end, at));
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
  if (REMOTE.test(whole) || CALLERS.test(object) || isAtOwnSeat(text, sentence)) return true;
  if (levels.includes('central')) return false;
  return ABOVE_PROVINCE.test(object) || worksUpward(levels, levelWorkedWith(text, anchor, sentence));
}

/** "Tại trụ sở Tỉnh ủy, …": whoever works there called nobody up there to visit him. */
export const isAtOwnSeat = (text: string, { start, end }: Span): boolean =>
  OWN_SEAT.test(text.slice(start, end));

/** Where a mark ends the part of a clause that is read from `from` on, at most `limit`. */
function partEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && !PART_MARKS.includes(text.charAt(end))) end += 1;
  return end;
}

const PART_MARKS = ',.;“';

/** Whether one went abroad, or came from there. */
export function isAbroad(text: string, anchor: Anchor, sentence: Span): boolean {
  const { end } = anchor;
  if (ABROAD.test(text.slice(end, Math.min(sentence.end, end + REACH)))) return true;
  const objectEnd = partEnd(text, end, Math.min(sentence.end, end + OBJECT_REACH));
  if (COUNTRY_NAMED.test(text, end, objectEnd) && !FOREIGN_AT_HOME.test(text.slice(end, objectEnd)))
    return true;
  if (PLACE_ABROAD.test(text.slice(end, Math.min(sentence.end, end + REACH)))) return true;
  const whole = text.slice(sentence.start, sentence.end);
  if (whole.includes(' chuyến ') && JOURNEY_ABROAD.test(whole)) return true;
  return whole.includes(' do ') && PARTY_ABROAD.test(whole);
}

/** Whether a verb of going is followed by a place or people one goes to see. */
export function arrives(text: string, { start, end, act }: Anchor): boolean {
  const words = text.slice(start, end);
  if (act === 'reach') return !NOT_REACHED.test(text.slice(end, end + REACH));
  if (!IS_TREK.isIn(words)) return isSeenAt(text, end, / với$/iu.test(words));
  const way = WAY_ENDS.exec(text.slice(end, end + REACH))?.[0];
  return way !== undefined && isSeenAt(text, end + way.length, way.endsWith(' với'));
}

/** Whether a place that one goes to see begins at `at`, or people, with whom one is then. */
function isSeenAt(text: string, at: number, withPeople: boolean): boolean {
  const behind = text.slice(at, at + REACH);
  return ARRIVES.test(behind) || (withPeople && TO_PEOPLE.test(behind));
}

const MOVING = /(?<!\p{L})(?:đi|đến|tới|về|xuống|lên|ra|vào|sang|ghé) $/iu;

/** Whether a deed is told of somebody on the way: "đi chúc mừng", "đến trường trao quà". */
export const isOnWay = (text: string, anchor: Span, sentence: Span): boolean =>
  MOVING.test(text.slice(Math.max(sentence.start, anchor.start - 6), anchor.start)) ||
  wentBefore(text, anchor, sentence);

/** Whether before a deed its place was gone to: "vào Bệnh viện Đa khoa tỉnh hỏi thăm", "đến nhà văn hóa thôn trao quà". */
export function wentBefore(text: string, { start }: Pick<Span, 'start'>, sentence: Span): boolean {
  const from = Math.max(sentence.start, start - GONE_REACH);
  const before = text.slice(from, start);
  const gone = [...before.matchAll(GONE_BEFORE)].at(-1);
  if (!gone) return false;
  const place = text.slice(from + gone.index + gone[0].length, start);
  return ARRIVES.test(place) || IN_HAMLET.test(place);
}

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
  const end = Math.min(sentence.end, anchor.end + REACH);
  const subject = SUBJECT_FOLLOWS.search(text, anchor.end, end);
  const word = RANKED.find(text, anchor.end, subject < 0 ? end : subject);
  return word ? (RANKS.get(text.slice(word.start, word.end)) ?? null) : null;
}
