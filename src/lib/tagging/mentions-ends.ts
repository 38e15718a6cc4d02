/** Where a sentence may end, looked up once a text: conditions ask about the same pairs of places again and again. */
import type { Doc } from '../text/index.ts';

/** A stop that only the sentence splitter can judge, unless `sure`. */
interface End {
  /** Offset of the stop, and the offset behind its closing marks and space. */
  readonly at: number;
  readonly behind: number;
  /** Set where a whole lower-case word stands before and a capital after: no abbreviation looks like that. */
  readonly sure: { readonly word: number; readonly capital: number } | null;
}

const STOPS = /[.!?…]["'”’»)\]]*\s/g;
const WORD_BEFORE = /(?<!\p{L})\p{Ll}{3,}$/u;
const CAPITAL_AFTER = /["”’»)\]]*\s+["“‘«([]?(?=\p{Lu})/uy;
/** Letters looked back over for the word before a stop; the longest Vietnamese syllable has seven. */
const LONGEST_WORD = 24;

/** Answers for one text whether two places stand in the same sentence. */
export class SentenceEnds {
  readonly #doc: Doc;
  #ends: readonly End[] | null = null;

  constructor(doc: Doc) {
    this.#doc = doc;
  }

  /** Asks the sentence splitter only where a sentence could end in between and no sign decides: it is the dear part. */
  together(one: number, other: number): boolean {
    const [first, last] = one <= other ? [one, other] : [other, one];
    const lineEnd = this.#doc.text.indexOf('\n', first);
    if (lineEnd !== -1 && lineEnd < last) return false;
    const between = this.#between(first, last);
    if (between.length === 0) return true;
    if (between.some(({ sure }) => sure && sure.word >= first && sure.capital <= last)) return false;
    return this.#doc.sentenceAt(last).start <= first;
  }

  #between(first: number, last: number): End[] {
    const ends = (this.#ends ??= readEnds(this.#doc.text));
    let low = 0;
    for (let high = ends.length; low < high;) {
      const middle = (low + high) >> 1;
      if (ends[middle]!.at < first) low = middle + 1;
      else high = middle;
    }
    const between: End[] = [];
    for (; low < ends.length && ends[low]!.behind <= last; low += 1) between.push(ends[low]!);
    return between;
  }
}

function readEnds(text: string): End[] {
  const ends: End[] = [];
  for (const { index, 0: stop } of text.matchAll(STOPS)) {
    ends.push({ at: index, behind: index + stop.length, sure: sureEnd(text, index) });
  }
  return ends;
}

function sureEnd(text: string, at: number): End['sure'] {
  if (text[at] === '…') return null;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0];
  if (word === undefined) return null;
  CAPITAL_AFTER.lastIndex = at + 1;
  return CAPITAL_AFTER.test(text) ? { word: at - word.length, capital: CAPITAL_AFTER.lastIndex } : null;
}
