/** Where a sentence may end, looked up once a text: conditions ask about the same pairs of places again and again. */
import type { Doc } from '../text/index.ts';

/** Where a whole lower-case word stands before a stop and a capital after it: no abbreviation looks like that. */
interface Sure {
  readonly word: number;
  readonly capital: number;
}

/** A stop that only the sentence splitter can judge, unless it is sure. */
interface End {
  /** Offset of the stop, and the offset behind its closing marks and space. */
  readonly at: number;
  readonly behind: number;
  /** Left out until asked for: most stops of a text never are. */
  sure?: Sure | null;
}

const STOPS = /[.!?…]["'”’»)\]]*\s/g;
const WORD_BEFORE = /(?<!\p{L})\p{Ll}{3,}$/u;
const CAPITAL_AFTER = /["”’»)\]]*\s+["“‘«([]?(?=\p{Lu})/uy;
/** Letters looked back over for the word before a stop; the longest Vietnamese syllable has seven. */
const LONGEST_WORD = 24;
/** So many stops in between are looked at; behind more of them the splitter is asked at once. */
const MOST_LOOKED_AT = 8;

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
    if (this.#doc.paragraphAt(first).end < last) return false;
    const ends = (this.#ends ??= readEnds(this.#doc.text));
    const from = firstBehind(ends, first);
    if (from === ends.length || ends[from]!.behind > last) return true;
    for (let i = from; i < ends.length && i < from + MOST_LOOKED_AT && ends[i]!.behind <= last; i += 1) {
      if (this.#surelyParts(ends[i]!, first, last)) return false;
    }
    return this.#doc.sentenceAt(last).start <= first;
  }

  #surelyParts(end: End, first: number, last: number): boolean {
    if (end.sure === undefined) end.sure = sureEnd(this.#doc.text, end.at);
    const { sure } = end;
    return sure !== null && sure.word >= first && sure.capital <= last;
  }
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
  for (const { index, 0: stop } of text.matchAll(STOPS)) {
    ends.push({ at: index, behind: index + stop.length });
  }
  return ends;
}

function sureEnd(text: string, at: number): Sure | null {
  if (text[at] === '…') return null;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0];
  if (word === undefined) return null;
  CAPITAL_AFTER.lastIndex = at + 1;
  return CAPITAL_AFTER.test(text) ? { word: at - word.length, capital: CAPITAL_AFTER.lastIndex } : null;
}
