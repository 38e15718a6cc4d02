/** Tells at a glance where in a text no phrase can begin, which is nearly everywhere. */

/** Some phrase begins with the syllable; one of those needs no capital; one is that syllable alone. */
const OPENS = 1;
const IN_ANY_CASE = 2;
const ALONE = 4;

/** 16 kB: small enough to stay in the processor's first cache, as the matcher's own tables do not. */
const PAIR_WORDS = 4096;

function pairOf(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** How a phrase begins, by the numbers of the syllabary. */
export interface Opening {
  readonly first: number;
  /** Null where the phrase is at its end. */
  readonly second: number | null;
  readonly capitalised: boolean;
}

/** A filter over the first two syllables of phrases: what it lets pass may still be none of them. */
export class PhraseOpenings {
  /** By id. */
  readonly #firsts: Uint8Array;
  /** A bit a pair. */
  readonly #pairs = new Int32Array(PAIR_WORDS);

  /** `ids`: the greatest. */
  constructor(ids: number) {
    this.#firsts = new Uint8Array(ids + 1);
  }

  add({ first, second, capitalised }: Opening): void {
    const flags = OPENS | (capitalised ? 0 : IN_ANY_CASE) | (second === null ? ALONE : 0);
    this.#firsts[first] = (this.#firsts[first] as number) | flags;
    if (second === null) return;
    const pair = pairOf(first, second);
    const word = (pair >>> 5) & (PAIR_WORDS - 1);
    this.#pairs[word] = (this.#pairs[word] as number) | (1 << (pair & 31));
  }

  /** Whether some phrase begins with the id, at most the greatest, written with a capital (1) or without (0). */
  opens(first: number, capital: number): boolean {
    const flags = this.#firsts[first] as number;
    return (flags & IN_ANY_CASE) !== 0 || (capital === 1 && flags !== 0);
  }

  /** Whether one of them may end there, or go on with the id `second`. */
  goesOn(first: number, second: number): boolean {
    if (((this.#firsts[first] as number) & ALONE) !== 0) return true;
    const pair = pairOf(first, second);
    return (((this.#pairs[(pair >>> 5) & (PAIR_WORDS - 1)] as number) >>> (pair & 31)) & 1) === 1;
  }
}
