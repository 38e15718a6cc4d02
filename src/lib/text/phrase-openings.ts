/** Tells at a glance where in a text no phrase can begin, which is nearly everywhere. */
import { isCapital } from './code-units.ts';
import { NO_MARK, type SyllableScan } from './syllable-scan.ts';
import { hashOf } from './syllable-table.ts';

/** Some phrase begins with the syllable; one of those needs no capital; one is that syllable alone. */
const OPENS = 1;
const IN_ANY_CASE = 2;
const ALONE = 4;

/** 4 kB and 16 kB: small enough to stay in the processor's first cache, as the matcher's own tables do not. */
const FIRSTS = 4096;
const PAIR_WORDS = 4096;

const slotOf = (hash: number): number => (hash ^ (hash >>> 12)) & (FIRSTS - 1);

function pairOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ second;
  return mixed ^ (mixed >>> 15);
}

/** How a phrase begins, in all spellings. */
export interface Opening {
  readonly first: readonly string[];
  /** The second syllable; null where the phrase is at its end, empty where a mark follows. */
  readonly second: readonly string[] | null;
  readonly capitalised: boolean;
}

/** A filter by hash over the first two syllables of phrases: what it lets pass may still be none of them. */
export class PhraseOpenings {
  readonly #firsts = new Uint8Array(FIRSTS);
  /** A bit a pair. */
  readonly #pairs = new Int32Array(PAIR_WORDS);

  /** Whether some phrase begins with a mark. */
  #marksOpen = false;

  add({ first, second, capitalised }: Opening): void {
    if (first.length === 0) this.#marksOpen = true;
    const flags = OPENS | (capitalised ? 0 : IN_ANY_CASE) | (second === null ? ALONE : 0);
    for (const hash of first.map(hashOf)) {
      const slot = slotOf(hash);
      this.#firsts[slot] = (this.#firsts[slot] as number) | flags;
      for (const next of second ?? []) this.#addPair(pairOf(hash, hashOf(next)));
    }
  }

  #addPair(pair: number): void {
    const word = (pair >>> 5) & (PAIR_WORDS - 1);
    this.#pairs[word] = (this.#pairs[word] as number) | (1 << (pair & 31));
  }

  #hasPair(pair: number): boolean {
    return (((this.#pairs[(pair >>> 5) & (PAIR_WORDS - 1)] as number) >>> (pair & 31)) & 1) === 1;
  }

  /** False where no phrase begins with the i-th syllable or mark of the scan of `text`. */
  mayBegin(text: string, { hashes, marks, starts }: SyllableScan, i: number): boolean {
    if (marks[i] !== NO_MARK) return this.#marksOpen;
    const hash = hashes[i] as number;
    const flags = this.#firsts[slotOf(hash)] as number;
    const tellsNext = (flags & ALONE) === 0 && marks[i + 1] === NO_MARK;
    if (tellsNext && !this.#hasPair(pairOf(hash, hashes[i + 1] as number))) return false;
    return (flags & IN_ANY_CASE) !== 0 || (flags !== 0 && isCapital(text.charCodeAt(starts[i] as number)));
  }
}
