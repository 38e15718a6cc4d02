/** A trie over sequences of syllable ids, frozen into flat arrays in which brothers stand side by side. */

const NONE = -1;

/** A state while the sequences are being collected. */
interface Draft {
  readonly children: Map<number, Draft>;
  readonly phrases: number[];
}

const newDraft = (): Draft => ({ children: new Map(), phrases: [] });

/** Collects sequences while their number is not yet known. */
export class PhraseTrieBuilder {
  readonly #root = newDraft();
  #states = 1;

  add(sequence: readonly number[], phrase: number): void {
    let state = this.#root;
    for (const id of sequence) state = this.#step(state, id);
    state.phrases.push(phrase);
  }

  #step({ children }: Draft, id: number): Draft {
    const known = children.get(id);
    if (known) return known;
    const next = newDraft();
    children.set(id, next);
    this.#states += 1;
    return next;
  }

  /** `ids`: the greatest syllable id; `phrases`: how many there are. */
  freeze(ids: number, phrases: number): PhraseTrie {
    return new PhraseTrie(this.#root, this.#states, ids, phrases);
  }
}

/**
 * State 0 is the root; states and ids are positive elsewhere; -1 means none. States are numbered breadth first,
 * so that a state's children follow each other, by id: a walk touches little memory, which is most of its cost.
 */
export class PhraseTrie {
  /** First phrase ending in a state, or -1; {@link PhraseTrie.sameAs} leads to the others. */
  readonly phraseAt: Int32Array;
  /** The next phrase with the same syllables as this one, or -1. */
  readonly sameAs: Int32Array;
  /** State after the first syllable, by its id; 0 = no phrase begins with it. */
  readonly roots: Int32Array;
  /** A state's first child; its last is the one before the next state's first. */
  readonly #firstChild: Int32Array;
  /** The syllable that leads to a state. */
  readonly #ids: Int32Array;

  constructor(root: Draft, states: number, ids: number, phrases: number) {
    this.phraseAt = new Int32Array(states).fill(NONE);
    this.sameAs = new Int32Array(phrases).fill(NONE);
    this.roots = new Int32Array(ids + 1);
    this.#firstChild = new Int32Array(states + 1);
    this.#ids = new Int32Array(states);
    this.#number(root);
  }

  #number(root: Draft): void {
    const queue: Draft[] = [root];
    for (let state = 0; state < queue.length; state += 1) {
      const { children, phrases } = queue[state] as Draft;
      this.#firstChild[state] = queue.length;
      for (const [id, child] of [...children].sort(([one], [other]) => one - other)) {
        this.#ids[queue.length] = id;
        if (state === 0) this.roots[id] = queue.length;
        queue.push(child);
      }
      this.#chain(state, phrases);
    }
    this.#firstChild[queue.length] = queue.length;
  }

  #chain(state: number, same: readonly number[]): void {
    this.phraseAt[state] = same[0] ?? NONE;
    same.forEach((phrase, i) => (this.sameAs[phrase] = same[i + 1] ?? NONE));
  }

  /** Whether no longer phrase goes on from the state. */
  isLeaf(state: number): boolean {
    return this.#firstChild[state] === this.#firstChild[state + 1];
  }

  /** The state after one more syllable, or -1. */
  next(state: number, id: number): number {
    const ids = this.#ids;
    let low = this.#firstChild[state] as number;
    let high = this.#firstChild[state + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = ids[middle] as number;
      if (found === id) return middle;
      if (found < id) low = middle + 1;
      else high = middle;
    }
    return NONE;
  }
}
