/** Finds the number of a syllable straight from the text, without a copy of it. */
import { FOLDED_UNIT } from './code-units.ts';

const FACTOR = 31;

/** The rolling hash of no code unit at all. */
export const EMPTY_HASH = 17;

/** One step of the rolling hash over folded code units. */
export const rollHash = (hash: number, unit: number): number => (Math.imul(hash, FACTOR) + unit) | 0;

/** The rolling hash of a folded spelling. */
export function hashOf(spelling: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < spelling.length; i += 1) hash = rollHash(hash, spelling.charCodeAt(i));
  return hash;
}

const FEWEST_SLOTS = 64;

/** A slot is four numbers side by side, so that a probe costs one cache line. */
const HASH = 0;
const ID = 1;
const OFFSET = 2;
const LENGTH = 3;
const SLOT = 4;

/**
 * An open-addressing table from folded spellings to ids ≥ 1; several spellings may share an id. At most half of
 * its slots are taken. Looking up costs no string: the caller hands over the rolling hash and where the syllable
 * stands.
 */
export class SyllableTable {
  #slots = new Int32Array(FEWEST_SLOTS * SLOT);
  #mask = FEWEST_SLOTS - 1;
  #taken = 0;
  /** All spellings end to end. */
  #pool = new Uint16Array(FEWEST_SLOTS);
  #pooled = 0;

  constructor(spellings: Iterable<readonly [spelling: string, id: number]> = []) {
    for (const [spelling, id] of spellings) this.add(spelling, id);
  }

  /** A spelling that is not in the table yet, folded. */
  add(spelling: string, id: number): void {
    if (this.#taken * 2 > this.#mask) this.#double();
    this.#place(hashOf(spelling), id, this.#keep(spelling), spelling.length);
    this.#taken += 1;
  }

  #keep(spelling: string): number {
    const offset = this.#pooled;
    this.#pooled += spelling.length;
    if (this.#pooled > this.#pool.length) {
      const larger = new Uint16Array(this.#pooled * 2);
      larger.set(this.#pool);
      this.#pool = larger;
    }
    for (let i = 0; i < spelling.length; i += 1) this.#pool[offset + i] = spelling.charCodeAt(i);
    return offset;
  }

  #double(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let at = 0; at < old.length; at += SLOT) {
      const [hash = 0, id = 0, offset = 0, length = 0] = old.subarray(at, at + SLOT);
      if (id !== 0) this.#place(hash, id, offset, length);
    }
  }

  #place(hash: number, id: number, offset: number, length: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#slots[slot * SLOT + ID] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots.set([hash, id, offset, length], slot * SLOT);
  }

  /** Id of `text[start, end)`, whose folded units hash to `hash`; 0 when the table does not hold it. */
  find(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let at = ((hash ^ (hash >>> 15)) & mask) * SLOT;
    for (let id = slots[at + ID] as number; id !== 0; id = slots[at + ID] as number) {
      if (slots[at + HASH] === hash && slots[at + LENGTH] === end - start) {
        if (this.#equals(slots[at + OFFSET] as number, text, start, end)) return id;
      }
      at = ((at / SLOT + 1) & mask) * SLOT;
    }
    return 0;
  }

  #equals(offset: number, text: string, start: number, end: number): boolean {
    const pool = this.#pool;
    for (let i = start, k = offset; i < end; i += 1, k += 1) {
      if (pool[k] !== FOLDED_UNIT[text.charCodeAt(i)]) return false;
    }
    return true;
  }
}
