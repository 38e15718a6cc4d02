/** Tells at a glance that no phrase begins with a syllable: most syllables of a text need no more. */
import { hashOf } from './syllable-table.ts';

const NONE = 0;
const CAPITALISED = 1;
const ANY_CASE = 2;
/** A byte each; small enough to stay in the processor's first cache. */
const SLOTS = 8192;

const slotOf = (hash: number): number => (hash ^ (hash >>> 13)) & (SLOTS - 1);

/** A filter by hash: a syllable it lets pass may still be another one. Filled once, then only asked. */
export class FirstSyllables {
  readonly #slots = new Uint8Array(SLOTS);

  /** `anyCase`: a phrase begins with it that needs no capital. */
  add(spelling: string, anyCase: boolean): void {
    const slot = slotOf(hashOf(spelling));
    this.#slots[slot] = Math.max(this.#slots[slot] as number, anyCase ? ANY_CASE : CAPITALISED);
  }

  /** False where no phrase begins with the syllable of that hash. */
  has(hash: number): boolean {
    return this.#slots[slotOf(hash)] !== NONE;
  }

  /** False where only phrases that need a capital do. */
  hasInAnyCase(hash: number): boolean {
    return this.#slots[slotOf(hash)] === ANY_CASE;
  }
}
