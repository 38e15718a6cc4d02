/** Where Vietnamese sentences end. */
import {
  BEFORE_NAME,
  BEFORE_NUMBER,
  BEFORE_SIGNATORY,
  HEADINGS,
  NUMBERED,
  SENTENCE_OPENERS
} from './abbreviations.ts';

/** The tokens of one text, as far as sentences depend on them. */
export interface TokenSequence {
  readonly length: number;
  text(index: number): string;
  /** Spaces before the token; 0 when it touches the one before. */
  spaces(index: number): number;
}

/** First and last token, both included; a newline belongs to the sentence that it ends. */
export type TokenRange = readonly [first: number, last: number];

const CLOSERS = new Set(['”', '"', '’', "'", ')', ']', '}', '»']);
const OPENER = /^[“"‘'„([{«\-–—•●▪+*~#>→►✓✔\p{Extended_Pictographic}]/u;
const FARTHEST_OPENER = 3;
const UPPER = /^\p{Lu}/u;
const DIGIT = /^\d/;
const SINGLE_UPPER = /^\p{Lu}$/u;
const SINGLE_LOWER = /^\p{Ll}$/u;
const ALL_UPPER = /^\p{Lu}[\p{Lu}\p{M}]+$/u;
/** No initial and no acronym: "nghị", "Nam", "2016". */
const WHOLE_WORD_OR_YEAR = /^(?:[\p{Ll}\p{M}]{2,}|\p{Lu}[\p{Ll}\p{M}]{2,}|\d{4})$/u;
const DOMAIN_END = /^(?:vn|com|net|org|info|edu|gov)$/i;
const TITLE_WORD = /^\p{Lu}[\p{Ll}\p{M}]+$/u;
const LIST_NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]+|[A-Za-zĐđ])$/;

const isNewline = (text: string): boolean => /^[\r\n\t]*[\r\n]/.test(text);
const isEllipsis = (text: string): boolean => text.startsWith('…') || text.startsWith('..');
const isTerminator = (text: string): boolean =>
  text === '.' || text === '!' || text === '?' || isEllipsis(text);

/** Sentences of a text, in order and without gaps between them. Newlines always end one. */
export function splitSentences(tokens: TokenSequence): TokenRange[] {
  const sentences: TokenRange[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const last = endOfSentence(tokens, first, i);
    if (last < 0) continue;
    sentences.push([first, last]);
    first = last + 1;
    i = last;
  }
  if (first < tokens.length) sentences.push([first, tokens.length - 1]);
  return sentences;
}

/** Last token of the sentence that token `i` ends, or -1 when it ends none. */
function endOfSentence(tokens: TokenSequence, first: number, i: number): number {
  const text = tokens.text(i);
  if (isNewline(text)) return lastWhile(tokens, i, isNewline);
  if (!isTerminator(text)) return -1;
  const last = lastTouching(tokens, i);
  return isFollowedBySentence(tokens, first, i, last) ? last : -1;
}

function lastWhile(tokens: TokenSequence, from: number, holds: (text: string) => boolean): number {
  let last = from;
  while (last + 1 < tokens.length && holds(tokens.text(last + 1))) last += 1;
  return last;
}

/** Further stops and closing quotes that touch the stop: `?!`, `.”`, `...)`. */
function lastTouching(tokens: TokenSequence, from: number): number {
  let last = from;
  while (last + 1 < tokens.length && tokens.spaces(last + 1) === 0) {
    const text = tokens.text(last + 1);
    if (!CLOSERS.has(text) && !isTerminator(text)) break;
    last += 1;
  }
  return last;
}

function isFollowedBySentence(tokens: TokenSequence, first: number, stop: number, last: number): boolean {
  const next = last + 1;
  // The newline or the end of the text will end it.
  if (next >= tokens.length || isNewline(tokens.text(next))) return false;
  if (tokens.spaces(next) === 0) return last === stop && isGluedSentence(tokens, first, stop);
  const opening = skipOpeners(tokens, next);
  const text = opening < tokens.length ? tokens.text(opening) : '';
  if (isEllipsis(tokens.text(stop))) return UPPER.test(text) && !isOmission(tokens, first, stop);
  if (!UPPER.test(text) && !DIGIT.test(text)) return false;
  return tokens.text(stop) !== '.' || !isShortForm(tokens, first, stop, opening);
}

function skipOpeners(tokens: TokenSequence, from: number): number {
  let i = from;
  while (i < tokens.length && i < from + FARTHEST_OPENER && OPENER.test(tokens.text(i))) i += 1;
  return i;
}

/** "… hội nghị.Đồng chí …", "… Việt Nam.Ngoài ra": the space was lost, but not inside "TP.Huế" or "M.Gorki". */
function isGluedSentence(tokens: TokenSequence, first: number, stop: number): boolean {
  if (stop === first || tokens.spaces(stop) > 0) return false;
  const before = tokens.text(stop - 1);
  const after = tokens.text(stop + 1);
  if (BEFORE_NAME.has(before.toLowerCase()) || DOMAIN_END.test(after)) return false;
  return WHOLE_WORD_OR_YEAR.test(before) && (TITLE_WORD.test(after) || ALL_UPPER.test(after));
}

/** "… tiếp theo" at the start, or "(…)": words left out, no end. */
function isOmission(tokens: TokenSequence, first: number, stop: number): boolean {
  return stop === first || /^[([]$/.test(tokens.text(stop - 1));
}

/** Whether the full stop at `stop` belongs to what stands before it: an abbreviation, an initial, a list number. */
function isShortForm(tokens: TokenSequence, first: number, stop: number, next: number): boolean {
  const at = stop - 1;
  if (at < first || tokens.spaces(stop) > 0) return false;
  if (isListNumber(tokens, first, at) || isDateInDots(tokens, stop)) return true;
  return !isUnit(tokens, at) && isAbbreviation(tokens, at, tokens.text(next));
}

/** "8h.", "500 đ.", "lớp 5A.": what follows a number is its unit or part of it, no abbreviation. */
function isUnit(tokens: TokenSequence, at: number): boolean {
  if (at === 0 || !DIGIT.test(tokens.text(at - 1))) return false;
  return tokens.spaces(at) === 0 || SINGLE_LOWER.test(tokens.text(at));
}

function isAbbreviation(tokens: TokenSequence, at: number, following: string): boolean {
  const word = tokens.text(at);
  const lower = word.toLowerCase();
  if (DIGIT.test(following) && BEFORE_NUMBER.has(lower)) return true;
  if (BEFORE_SIGNATORY.has(word)) return ALL_UPPER.test(following);
  if (!BEFORE_NAME.has(lower)) return SINGLE_UPPER.test(word) && isInitial(tokens, at, following);
  return !SENTENCE_OPENERS.has(following.toLowerCase());
}

/** "N. V. Hùng", "anh Lý A. (45 tuổi)", but not "lần thứ V. Đồng chí" or "chị N. Sau đó". */
function isInitial(tokens: TokenSequence, at: number, following: string): boolean {
  if (at > 0 && NUMBERED.has(tokens.text(at - 1).toLowerCase())) return false;
  if (tokens.text(at + 2) === '(') return true;
  return !DIGIT.test(following) && !SENTENCE_OPENERS.has(following.toLowerCase());
}

/** "1. Nội dung", "gồm: 2. Kiểm tra", "- a. Mục đích", "Điều 5. Quyền". */
function isListNumber(tokens: TokenSequence, first: number, at: number): boolean {
  if (!LIST_NUMBER.test(tokens.text(at))) return false;
  if (at === first) return true;
  const before = tokens.text(at - 1);
  if (at - 1 === first && (OPENER.test(before) || HEADINGS.has(before.toLowerCase()))) return true;
  return DIGIT.test(tokens.text(at)) && /^[:;]$/.test(before);
}

const numberAt = (tokens: TokenSequence, i: number): number =>
  i >= 0 && i < tokens.length && /^\d{1,4}$/.test(tokens.text(i)) ? Number(tokens.text(i)) : NaN;
const dotAt = (tokens: TokenSequence, i: number): boolean => i < tokens.length && tokens.text(i) === '.';
const isDayMonth = (day: number, month: number): boolean =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** The inner stops of "3. 11. 2025". */
function isDateInDots(tokens: TokenSequence, stop: number): boolean {
  if (isDayMonth(numberAt(tokens, stop - 1), numberAt(tokens, stop + 1))) return dotAt(tokens, stop + 2);
  const year = numberAt(tokens, stop + 1);
  if (!(year >= 1000) || stop < 3 || !dotAt(tokens, stop - 2)) return false;
  return isDayMonth(numberAt(tokens, stop - 3), numberAt(tokens, stop - 1));
}
