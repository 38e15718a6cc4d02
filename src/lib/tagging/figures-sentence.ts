/** Finds the sentences of a text in which Party members may be counted, without reading the others. */
import type { Span } from '../text/span.ts';

/** "đảng viên" with either capital; "miễn sinh hoạt" may be said of "đồng chí"; "đại biểu" of a congress. */
const MEMBER = 'ảng viên';
const DELEGATE = 'ại biểu';
/** Minutes in their short form name no members: "chính thức 21 đ/c; có mặt 20/22". */
const FULL = 'hính thức';
const PRESENT = 'ó mặt';
const EXEMPT = 'miễn ';
const EXEMPT_FROM = ['sinh hoạt', 'công tác'] as const;
/** A number, or the last word of one, right before "đảng viên" but for its first letter; tried backwards. */
const NUMBER_BEFORE =
  /(?<=(?:\d|[\p{L}\d]\)|mười|mươi|trăm|nghìn|ngàn|(?:linh|lẻ) một|mốt|hai|ba|bốn|tư|lăm|nhăm|năm|sáu|bảy|bẩy|tám|chín|chục)\s(?:(?:đồng chí|đ\/c)\s(?:là\s)?)?.)/iuy;
/** "số đảng viên của chi bộ là 74". */
const HEADING_BEFORE = /(?<=(?:số|lượng)\s.)/iuy;
const HEADING_REACH = 80;

/** More of them no article has: the rest of a page that repeats itself is not read. */
const MOST_SENTENCES = 60;

/** In order, none twice: each sentence with a number beside "đảng viên" or an exemption, and the one behind it. */
export function findCountSentences(text: string): Span[] {
  const found: Span[] = [];
  let end = -1;
  for (const at of anchorsOf(text)) {
    if (at < end) continue;
    if (found.length >= MOST_SENTENCES) break;
    const sentence = sentenceAround(text, at, end);
    found.push(sentence);
    ({ end } = sentence);
    if (text[end] === '\n' || end >= text.length) continue;
    const next = sentenceAround(text, end + 1, end);
    found.push(next);
    ({ end } = next);
  }
  return found;
}

function anchorsOf(text: string): number[] {
  const anchors: number[] = [];
  addPlaces(anchors, text, MEMBER, isCounted);
  addPlaces(anchors, text, DELEGATE, hasNumberBefore);
  addPlaces(anchors, text, FULL, hasNumberBehind);
  addPlaces(anchors, text, PRESENT, hasNumberBehind);
  addPlaces(anchors, text, EXEMPT, isExemption);
  return anchors.length > 1 ? anchors.sort((a, b) => a - b) : anchors;
}

function addPlaces(
  anchors: number[],
  text: string,
  words: string,
  isAnchor: (text: string, at: number) => boolean
): void {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    if (isAnchor(text, at)) anchors.push(at);
}

/** @param at where "miễn" stands */
const isExemption = (text: string, at: number): boolean =>
  EXEMPT_FROM.some((duty) => text.startsWith(duty, at + EXEMPT.length));

function endsAt(text: string, at: number, pattern: RegExp): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** @param at where "ảng viên" or "ại biểu" stands */
const hasNumberBefore = (text: string, at: number): boolean => endsAt(text, at, NUMBER_BEFORE);

const NUMBER_BEHIND = /^\p{L}+ \p{L}+(?:\s?:| là| có)?\s\d/u;
const LONGEST_BEHIND = 16;

/** @param at where "hính thức" or "ó mặt" stands */
const hasNumberBehind = (text: string, at: number): boolean =>
  NUMBER_BEHIND.test(text.slice(at, at + LONGEST_BEHIND));

/** @param at where "ảng viên" stands */
function isCounted(text: string, at: number): boolean {
  if (hasNumberBefore(text, at)) return true;
  const end = at + MEMBER.length;
  if (text[end] !== ':' && !endsAt(text, at, HEADING_BEFORE)) return false;
  return /\d/.test(text.slice(end, end + HEADING_REACH));
}

const REACH_BACK = 400;
const REACH_ON = 300;
const ABBREVIATED = '(?<!(?:^|[\\s(])(?:TP|Tp|Q|P|TS|ThS|GS|PGS|BS|KS|Đ|\\p{Lu})[.])';
const END = `[.!?…]${ABBREVIATED}["”’)]?\\s+(?=["“‘(–-]?[\\p{Lu}\\d])|\\n`;
const SENTENCE_ENDS = new RegExp(END, 'gu');
const SENTENCE_END = new RegExp(END, 'u');

/**
 * The sentence in which `at` lies, from `floor` at the earliest and within a fixed reach to either side: a few
 * characters too many do no harm here, and asking the doc would take longer than all the rest.
 */
function sentenceAround(text: string, at: number, floor: number): Span {
  const from = Math.max(0, floor, at - REACH_BACK);
  const start = from + lastSentenceEnd(text.slice(from, at));
  const rest = text.slice(at, at + REACH_ON);
  const next = SENTENCE_END.exec(rest);
  const length = next ? next.index + next[0].trim().length : rest.length;
  return { start, end: at + length };
}

function lastSentenceEnd(text: string): number {
  let end = 0;
  SENTENCE_ENDS.lastIndex = 0;
  while (SENTENCE_ENDS.test(text)) end = SENTENCE_ENDS.lastIndex;
  return end;
}
