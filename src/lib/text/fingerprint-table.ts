/** Finds the number of a syllable by its fingerprint alone, without looking at its letters again. */

const FIRST_START = 17;
const FIRST_FACTOR = 31;
const SECOND_START = 99;
const SECOND_FACTOR = 0x01000193;

/** Two rolling hashes, each begun with its start and carried on with every folded code unit. */
export const FIRST_HASH = FIRST_START;
export const SECOND_HASH = SECOND_START;
export const rollFirst = (hash: number, unit: number): number => (Math.imul(hash, FIRST_FACTOR) + unit) | 0;
export const rollSecond = (hash: number, unit: number): number => Math.imul(hash, SECOND_FACTOR) ^ unit;

const FEWEST_SLOTS = 64;
/** A slot is four numbers side by side, so that a probe costs one cache line; the last one stays free. */
const SLOT = 4;
const SECOND = 1;
const ID = 2;

/**
 * An open-addressing table from the 64 bits of both hashes to ids ≥ 1, at most half of its slots taken. That some
 * syllable outside the table has the fingerprint of one inside is less likely than a fault of the machine (some
 * 3,000 of 2^64); comparing letters as well would double the time of cutting a text.
 */
export class FingerprintTable {
  #slots = new Int32Array(FEWEST_SLOTS * SLOT);
  #taken = 0;

  /**
   * Takes in a folded spelling.
   * @throws RangeError when another one inside has its fingerprint: it would be read as that one.
   */
  add(spelling: string, id: number): void {
    let [first, second] = [FIRST_HASH, SECOND_HASH];
    for (let i = 0; i < spelling.length; i += 1) {
      first = rollFirst(first, spelling.charCodeAt(i));
      second = rollSecond(second, spelling.charCodeAt(i));
    }
    if (this.find(first, second) !== 0)
      throw new RangeError(`"${spelling}" has the fingerprint of another syllable`);
    if ((this.#taken + 1) * SLOT * 2 > this.#slots.length) this.#double();
    this.#place(first, second, id);
    this.#taken += 1;
  }

  #double(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += SLOT) {
      const id = old[at + ID] as number;
      if (id !== 0) this.#place(old[at] as number, old[at + SECOND] as number, id);
    }
  }

  #place(first: number, second: number, id: number): void {
    const slots = this.#slots;
    let at = startOf(first, slots.length);
    while (slots[at + ID] !== 0) at = (at + SLOT) & (slots.length - 1);
    slots[at] = first;
    slots[at + SECOND] = second;
    slots[at + ID] = id;
  }

  /** Id of the syllable with both hashes; 0 when the table does not hold it. */
  find(first: number, second: number): number {
    const slots = this.#slots;
    let at = startOf(first, slots.length);
    for (let id = slots[at + ID] as number; id !== 0; id = slots[at + ID] as number) {
      if (slots[at] === first && slots[at + SECOND] === second) return id;
      at = (at + SLOT) & (slots.length - 1);
    }
    return 0;
  }
}

const startOf = (first: number, length: number): number => ((first ^ (first >>> 15)) * SLOT) & (length - 1);
