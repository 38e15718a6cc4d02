/** Where a sentence may end, looked up once a text: conditions ask about the same pairs of places again and again. */
import { type Doc, Ending } from '../text/index.ts';

/** A stop that only the sentence splitter can judge, unless it is sure. */
interface End {
  /** Offset of the stop, and the offset behind its closing marks and space. */
  readonly at: number;
  readonly behind: number;
  /** Offset of the capital that makes it sure, or -1. Left out until asked for: most stops of a text never are. */
  capital?: number;
}

const NEWLINE = 0x0a;
const FULL_STOP = 0x2e;
const EXCLAMATION_MARK = 0x21;
const QUESTION_MARK = 0x3f;
const ELLIPSIS = 0x2026;

const isStop = (unit: number): boolean =>
  unit === FULL_STOP || unit === ELLIPSIS || unit === QUESTION_MARK || unit === EXCLAMATION_MARK;

/** What must follow a stop that ends a sentence. */
const CLOSED = /["'”’»)\]]*\s/y;
/**
 * What no abbreviation and no number of a list looks like: a lower-case word of three letters, any word of two with
 * a vowel that bears a mark, a year, a day of a month. Together with a capital behind the stop it leaves no doubt.
 */
const WORD_BEFORE = new Ending(
  '(?:(?<!\\p{L})(?:\\p{Ll}{3,}|\\p{L}\\p{Ll}*[à-ãè-êìíò-õùúýăĩũơưạ-ỹ]\\p{Ll}*|[à-ãè-êìíò-õùúýăĩũơưạ-ỹ]\\p{Ll}+)|(?<=\\s)(?:\\d{4}|\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{4})?))',
  'u'
);
const CAPITAL_AFTER = /["”’»)\]]*\s+["“‘«([]?(?=\p{Lu})/uy;
/** Letters looked back over for the word before a stop; the longest Vietnamese syllable has seven. */
const LONGEST_WORD = 24;
/** So many stops in between are looked at; behind more of them the splitter is asked at once. */
const MOST_LOOKED_AT = 8;
/** Between two places as near as this no table is needed where no stop is. */
const NEAR = 200;

/** Answers for one text whether two places stand in the same sentence. */
export class SentenceEnds {
  readonly #doc: Doc;
  #ends: readonly End[] | null = null;

  constructor(doc: Doc) {
    this.#doc = doc;
  }

  /** Asks the sentence splitter only where a sentence could end in between and no sign decides: it is the dear part. */
  together(one: number, other: number): boolean {
    const first = Math.min(one, other);
    const last = Math.max(one, other);
    if (last - first < NEAR && isCalm(this.#doc.text, first, last)) return true;
    if (this.#doc.paragraphAt(first).end < last) return false;
    const ends = (this.#ends ??= readEnds(this.#doc.text));
    const from = firstBehind(ends, first);
    if (from === ends.length || ends[from]!.behind > last) return true;
    for (let i = from; i < ends.length && i < from + MOST_LOOKED_AT && ends[i]!.behind <= last; i += 1) {
      if (this.#surelyParts(ends[i]!, last)) return false;
    }
    return this.#doc.sentenceAt(last).start <= first;
  }

  #surelyParts(end: End, last: number): boolean {
    end.capital ??= capitalBehind(this.#doc.text, end.at);
    return end.capital >= 0 && end.capital <= last;
  }
}

/** Whether neither a stop nor a newline stands from `first` to before `last`. */
function isCalm(text: string, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === NEWLINE || isStop(unit)) return false;
  }
  return true;
}

/** Index of the first end at or behind `offset`. */
function firstBehind(ends: readonly End[], offset: number): number {
  let low = 0;
  for (let high = ends.length; low < high;) {
    const middle = (low + high) >> 1;
    if (ends[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readEnds(text: string): End[] {
  const ends: End[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isStop(text.charCodeAt(at))) continue;
    CLOSED.lastIndex = at + 1;
    if (CLOSED.test(text)) ends.push({ at, behind: CLOSED.lastIndex });
  }
  return ends;
}

/** Where the capital stands that follows a sure end; -1 where the end is not sure. */
function capitalBehind(text: string, at: number): number {
  if (text.charCodeAt(at) === ELLIPSIS) return -1;
  if (!WORD_BEFORE.test(text.slice(Math.max(0, at - LONGEST_WORD), at))) return -1;
  CAPITAL_AFTER.lastIndex = at + 1;
  return CAPITAL_AFTER.test(text) ? CAPITAL_AFTER.lastIndex : -1;
}
