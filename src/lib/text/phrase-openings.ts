/** Tells at a glance where in a text a phrase may begin, which is nearly nowhere. */
import type { SyllableScan } from './syllable-scan.ts';

/** Some phrase begins with the syllable; one of those needs no capital; one is that syllable alone. */
const OPENS = 1;
const IN_ANY_CASE = 2;
const ALONE = 4;
/** A mark that counts as a space. */
const TRANSPARENT = 8;

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
  #flags: Uint8Array;
  /** A bit a pair. */
  readonly #pairs = new Int32Array(PAIR_WORDS);

  /** `ids`: the greatest; `transparent`: those of marks that count as spaces. */
  constructor(ids: number, transparent: readonly number[]) {
    this.#flags = new Uint8Array(ids + 1);
    for (const id of transparent) this.#flags[id] = TRANSPARENT;
  }

  add({ first, second, capitalised }: Opening): void {
    const flags = OPENS | (capitalised ? 0 : IN_ANY_CASE) | (second === null ? ALONE : 0);
    this.#flags[first] = (this.#flags[first] as number) | flags;
    if (second === null) return;
    const pair = pairOf(first, second);
    const word = (pair >>> 5) & (PAIR_WORDS - 1);
    this.#pairs[word] = (this.#pairs[word] as number) | (1 << (pair & 31));
  }

  /** Room for ids that the syllabary gave away since, with which no phrase begins. */
  reach(greatest: number): void {
    if (greatest < this.#flags.length) return;
    const larger = new Uint8Array(greatest * 2);
    larger.set(this.#flags);
    this.#flags = larger;
  }

  isTransparent(id: number): boolean {
    return ((this.#flags[id] as number) & TRANSPARENT) !== 0;
  }

  /**
   * Notes in `places` where phrases may begin: twice the syllable's index, plus 1 where one may go on behind it.
   * Gives their number. Nothing branches: whether a syllable passes cannot be foretold, and a wrong guess of the
   * processor costs more than all there is to do for one.
   */
  findIn(scan: SyllableScan, places: Int32Array): number {
    return this.#goingOn(scan, places, this.#firstsIn(scan, places));
  }

  /** Notes the syllables that some phrase begins with: few, and only these are looked at together with the next. */
  #firstsIn({ count, ids, capitals }: SyllableScan, places: Int32Array): number {
    const flags = this.#flags;
    let found = 0;
    for (let i = 0; i < count; i += 1) {
      const how = flags[ids[i] as number] as number;
      places[found] = i;
      found += ((how >>> 1) | (how & (capitals[i] as number))) & 1;
    }
    return found;
  }

  #goingOn({ ids }: SyllableScan, places: Int32Array, firsts: number): number {
    const flags = this.#flags;
    const pairs = this.#pairs;
    let found = 0;
    for (let n = 0; n < firsts; n += 1) {
      const i = places[n] as number;
      const first = ids[i] as number;
      const second = ids[i + 1] as number;
      const pair = pairOf(first, second);
      const known = (pairs[(pair >>> 5) & (PAIR_WORDS - 1)] as number) >>> (pair & 31);
      const goesOn = (known | ((flags[second] as number) >>> 3)) & 1;
      places[found] = (i << 1) | goesOn;
      found += (((flags[first] as number) >>> 2) | goesOn) & 1;
    }
    return found;
  }
}
