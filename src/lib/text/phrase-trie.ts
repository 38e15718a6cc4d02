/** A trie over sequences of syllable ids, frozen into one open-addressing table. */
import { slotsFor } from './syllable-table.ts';

const NONE = -1;

/** Collects sequences while their number is not yet known. */
export class PhraseTrieBuilder {
  readonly #edges = new Map<number, number>();
  readonly #radix: number;
  #states = 1;
  readonly #phraseAt = new Map<number, number[]>();

  /** `ids`: the greatest syllable id. */
  constructor(ids: number) {
    this.#radix = ids + 1;
  }

  add(sequence: readonly number[], phrase: number): void {
    let state = 0;
    for (const id of sequence) state = this.#step(state, id);
    const here = this.#phraseAt.get(state);
    if (here) here.push(phrase);
    else this.#phraseAt.set(state, [phrase]);
  }

  #step(state: number, id: number): number {
    const key = state * this.#radix + id;
    const known = this.#edges.get(key);
    if (known !== undefined) return known;
    this.#edges.set(key, this.#states);
    this.#states += 1;
    return this.#states - 1;
  }

  freeze(phrases: number): PhraseTrie {
    const edges = [...this.#edges].map(([key, to]): Edge => {
      const id = key % this.#radix;
      return { from: (key - id) / this.#radix, id, to };
    });
    return new PhraseTrie(edges, this.#states, this.#radix, this.#phraseAt, phrases);
  }
}

interface Edge {
  readonly from: number;
  readonly id: number;
  readonly to: number;
}

function slotOf(state: number, id: number, mask: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}

/** A slot is four numbers side by side (the last unused), so that a probe costs one cache line. */
const FROM = 0;
const ID = 1;
const TO = 2;

/** State 0 is the root; states and ids are positive elsewhere; -1 means none. */
export class PhraseTrie {
  /** First phrase ending in a state, or -1; {@link PhraseTrie.sameAs} leads to the others. */
  readonly phraseAt: Int32Array;
  /** The next phrase with the same syllables as this one, or -1. */
  readonly sameAs: Int32Array;
  /** 1 where no longer phrase goes on. */
  readonly isLeaf: Uint8Array;
  /** State after the first syllable, by its id; 0 = no phrase begins with it. */
  readonly roots: Int32Array;
  readonly #mask: number;
  readonly #slots: Int32Array;

  constructor(edges: Edge[], states: number, radix: number, ends: Map<number, number[]>, phrases: number) {
    const size = slotsFor(edges.length);
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 4).fill(NONE);
    this.isLeaf = new Uint8Array(states).fill(1);
    this.roots = new Int32Array(radix);
    this.phraseAt = new Int32Array(states).fill(NONE);
    this.sameAs = new Int32Array(phrases).fill(NONE);
    for (const edge of edges) this.#insert(edge);
    for (const [state, same] of ends) this.#chain(state, same);
  }

  #insert({ from, id, to }: Edge): void {
    let slot = slotOf(from, id, this.#mask);
    while (this.#slots[slot * 4 + FROM] !== NONE) slot = (slot + 1) & this.#mask;
    this.#slots.set([from, id, to], slot * 4);
    this.isLeaf[from] = 0;
    if (from === 0) this.roots[id] = to;
  }

  #chain(state: number, same: readonly number[]): void {
    this.phraseAt[state] = same[0] ?? NONE;
    same.forEach((phrase, i) => (this.sameAs[phrase] = same[i + 1] ?? NONE));
  }

  /** The state after one more syllable, or -1. */
  next(state: number, id: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let at = slotOf(state, id, mask) * 4;
    for (let from = slots[at + FROM] as number; from !== NONE; from = slots[at + FROM] as number) {
      if (from === state && slots[at + ID] === id) return slots[at + TO] as number;
      at = (((at >> 2) + 1) & mask) * 4;
    }
    return NONE;
  }
}
