/** Numbers the syllables of a phrase list, and finds a syllable's number straight from the text. */
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

/** Slots of an open-addressing table: a power of two, at most half of them taken. */
export const slotsFor = (entries: number): number => 2 ** Math.max(6, Math.ceil(Math.log2(entries * 2 + 1)));

/** A slot is four numbers side by side, so that a probe costs one cache line. */
const HASH = 0;
const ID = 1;
const OFFSET = 2;
const LENGTH = 3;

/**
 * An immutable open-addressing table from folded spellings to ids ≥ 1; several spellings may share an id.
 * Looking up costs no string: the caller hands over the rolling hash and where the syllable stands.
 */
export class SyllableTable {
  readonly #mask: number;
  readonly #slots: Int32Array;
  /** All spellings end to end. */
  readonly #pool: Uint16Array;

  constructor(spellings: ReadonlyMap<string, number>) {
    const size = slotsFor(spellings.size);
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 4);
    const pool = [...spellings.keys()].join('');
    this.#pool = Uint16Array.from({ length: pool.length }, (_, i) => pool.charCodeAt(i));
    let offset = 0;
    for (const [spelling, id] of spellings) {
      this.#insert(spelling, id, offset);
      offset += spelling.length;
    }
  }

  #insert(spelling: string, id: number, offset: number): void {
    const hash = hashOf(spelling);
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#slots[slot * 4 + ID] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots.set([hash, id, offset, spelling.length], slot * 4);
  }

  /** Id of `text[start, end)`, whose folded units hash to `hash`; 0 when no phrase holds that syllable. */
  find(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let at = ((hash ^ (hash >>> 15)) & mask) * 4;
    for (let id = slots[at + ID] as number; id !== 0; id = slots[at + ID] as number) {
      if (slots[at + HASH] === hash && slots[at + LENGTH] === end - start) {
        if (this.#equals(slots[at + OFFSET] as number, text, start, end)) return id;
      }
      at = (((at >> 2) + 1) & mask) * 4;
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
