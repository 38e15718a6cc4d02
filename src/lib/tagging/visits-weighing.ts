/** Weighs a verb of visiting: whether it makes a visit by itself, and of which kind. */
import type { OfficeLevel, VisitKind } from '../corpus/analysis.ts';
import { COUNTED_GIFT } from '../lexicon/visits-hosts.ts';
import {
  AT_THEIR_HOME,
  CELL,
  CEREMONY,
  CONFERENCE,
  GIVEN_ON_SPOT,
  GIVEN_TO_PEOPLE,
  MEETING,
  MOBILISES,
  ON_ROUND,
  SETS_OUT,
  SPOKEN_TO
} from '../lexicon/visits-occasions.ts';
import type { VisitAct } from '../lexicon/visits.ts';
import type { Span } from '../text/index.ts';
import type { Anchor } from './visits-anchors.ts';
import type { Lead } from './visits-lead.ts';
import { callsOnPeople, isAbroad, wentBefore } from './visits-occasion.ts';
import { WordPattern } from '../lexicon/visits-pattern.ts';

/** The kinds of those verbs that have one whatever follows. */
export const KINDS: Partial<Record<VisitAct, VisitKind>> = {
  console: 'gift-visit',
  session: 'working-visit',
  inspect: 'inspection',
  call: 'site-visit',
  appear: 'site-visit',
  travel: 'site-visit',
  arrive: 'site-visit',
  reach: 'site-visit',
  hear: 'site-visit'
};

/** No visit but where somebody went. */
export const NEEDS_WAY: ReadonlySet<VisitAct> = new Set<VisitAct>(['give', 'cheer', 'hear']);

/** A body that goes out to others. */
const BODY = new WordPattern(
  /(?:đoàn|ban thường vụ|thường trực|ban chấp hành|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|ubnd|hđnd|ban|sở|lãnh đạo|tỉnh đoàn|huyện đoàn|thành đoàn|hội|công đoàn|liên đoàn|công an|bộ chỉ huy|mặt trận|mttq)(?!\p{L})/iu
);
/** An event made for giving. */
const PROGRAMME = new WordPattern(/chương trình(?! công tác)(?!\p{L})/iu);
/** Wishes are also spoken from a desk. */
const WISHED = /^(?:chúc|mừng)/iu;
const AT_HOME = new WordPattern(
  /(?:gặp mặt|họp mặt|thay mặt|phát biểu|hội nghị|buổi lễ|chương trình)(?!\p{L})/iu
);
const CALLED = /buổi thăm$/iu;
/** "do đồng chí A làm trưởng đoàn ra Trường Sa" */
const LED = /(?:làm trưởng đoàn|^dẫn đầu)$/iu;
const TOUR = /(?:tham|thăm) quan$/iu;
const CHAIRED = /^(?:chủ trì|kết luận)/iu;
const AT_LOWER = new WordPattern(
  /tại (?:trụ sở |hội trường |phòng họp )?(?:đảng ủy |ubnd |hđnd |huyện ủy )?(?:xã|phường|thị trấn|huyện|đặc khu) \p{Lu}/iu
);
/** "làm việc tại" alone is what one does for a living. */
const EMPLOYED = /(?:tại|cùng)$/iu;
/** A party does not: "do đồng chí A làm trưởng đoàn làm việc tại …". */
const PARTY_WORKS = /(?:[Tt]rưởng đoàn|[Dd]ẫn đầu|[Đđ]oàn công tác|[Đđ]oàn)\s*$/u;

const GIFT_REACH = 60;

/** Whether the words before a verb name a body that goes out to others. */
export const isBody = (text: string, from: number, to: number): boolean => BODY.test(text, from, to);

/** "… đề nghị chi bộ giữ nếp, tặng chi bộ một máy in": who counts what is given does not ask for it. */
export function givesCounted(text: string, { start, end }: Anchor, sentence: Span): boolean {
  const follows = /(?:[,;]|(?<!\p{L})và) $/u.test(text.slice(Math.max(sentence.start, start - 4), start));
  return follows && COUNTED_GIFT.test(text, end, Math.min(sentence.end, end + GIFT_REACH));
}

/**
 * The kind an act gives its visit. Giving and wishing well are a call on somebody only where he was called on: else a
 * meeting stays a meeting. Whoever comes to a cell's meeting takes part in it.
 * @param beside the verb right before in the same row of deeds; `makes` where the act makes a visit by itself
 */
export function kindOfAct(
  text: string,
  anchor: Anchor,
  sentence: Span,
  beside: VisitAct | 'makes' | null
): VisitKind {
  if (anchor.act === 'give' || anchor.act === 'cheer') {
    return beside === 'makes' || beside === 'call' || beside === 'console' ? 'gift-visit' : 'other';
  }
  if (anchor.act === 'call' && callsOnPeople(text, anchor)) return 'gift-visit';
  const kind = KINDS[anchor.act] ?? 'other';
  if (kind !== 'site-visit') return kind;
  const tells = (pattern: WordPattern): boolean => pattern.test(text, anchor.end, sentence.end);
  return tells(MEETING) && tells(CELL) ? 'cell-meeting' : kind;
}

/** Whether a verb makes a visit by itself; giving, wishing well and hearing do so only where somebody went. */
export function makesVisit(
  text: string,
  anchor: Anchor,
  sentence: Span,
  lead: Lead,
  beside: boolean
): boolean {
  const { act, start, end } = anchor;
  const { motion, done } = lead;
  if (NEEDS_WAY.has(act)) {
    const behind = text.slice(start, sentence.end);
    const there =
      motion ||
      ON_ROUND.test(text.slice(sentence.start, start)) ||
      (act === 'cheer' && AT_THEIR_HOME.test(behind)) ||
      ((act === 'give' || SPOKEN_TO.test(behind)) && GIVEN_ON_SPOT.test(behind)) ||
      wentBefore(text, anchor, sentence);
    return there && !MOBILISES.test(behind) && !isStaged(text, sentence);
  }
  if (act === 'console' && WISHED.test(text.slice(start, end))) {
    return motion || beside || !AT_HOME.test(text, sentence.start, start);
  }
  if (act !== 'session' || !EMPLOYED.test(text.slice(start, end))) return true;
  return motion || done || beside || PARTY_WORKS.test(text.slice(sentence.start, lead.start));
}

/** Whether a party is said to go somewhere in the country, and not to an occasion. */
const setsOut = (text: string, anchor: Anchor, sentence: Span): boolean =>
  SETS_OUT.test(text.slice(anchor.end, sentence.end)) &&
  !isStaged(text, sentence) &&
  !isAbroad(text, anchor, sentence);

/** Guests of a conference or a ceremony are shown round. */
export const isShownRound = (text: string, { start, end }: Anchor, sentence: Span): boolean =>
  TOUR.test(text.slice(start, end)) && isStaged(text, sentence);

/** Whether an occasion made for giving and wishing is told. */
function isStaged(text: string, { start, end }: Span): boolean {
  return [CEREMONY, CONFERENCE, PROGRAMME].some((pattern) => pattern.test(text, start, end));
}

/** "Chủ tịch UBND huyện tặng quà thương binh …": beside calls that are told, as under a row of pictures, one more. */
export const givesToPeople = (text: string, { act, end }: Anchor, sentence: Span): boolean =>
  act === 'give' && GIVEN_TO_PEOPLE.test(text.slice(end, sentence.end)) && !isStaged(text, sentence);

/**
 * The kind of a visit told by those who were there alone: "Tại trụ sở Đảng ủy xã, đồng chí Bí thư Tỉnh ủy chủ trì buổi
 * làm việc", "Trong buổi thăm có đồng chí Bí thư Huyện ủy", "do … làm trưởng đoàn ra đảo"; null for other sessions, and
 * where hosts may be told.
 */
export function kindAlone(
  text: string,
  anchor: Anchor,
  sentence: Span,
  levels: readonly (OfficeLevel | null)[]
): VisitKind | null {
  const words = text.slice(anchor.start, anchor.end);
  if (LED.test(words)) return setsOut(text, anchor, sentence) ? 'site-visit' : null;
  if (!levels.some((level) => level !== null && level !== 'commune' && level !== 'cell')) return null;
  if (CALLED.test(words)) return 'gift-visit';
  const chaired = CHAIRED.test(words) && AT_LOWER.test(text, sentence.start, anchor.start);
  return chaired ? 'working-visit' : null;
}
