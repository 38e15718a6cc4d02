/** A trie over sequences of syllable ids, frozen into a flat array in which brothers stand side by side. */

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

/** A state is four numbers side by side, so that a step costs one cache line; it is known by where they begin. */
const STATE = 4;
/** The syllable that leads to it. */
const ID = 0;
/** The first phrase that ends in it, or -1. */
const PHRASE = 1;
/** Its first child; the others follow it, by id. */
const CHILD = 2;
const CHILDREN = 3;
/** Up to so many children are looked through one by one. */
const FEW = 6;

/** State 0 is the root; states and ids are positive elsewhere; -1 means none. States are numbered breadth first. */
export class PhraseTrie {
  /** The next phrase with the same syllables as this one, or -1. */
  readonly sameAs: Int32Array;
  /** State after the first syllable, by its id; 0 = no phrase begins with it. */
  readonly roots: Int32Array;
  readonly #states: Int32Array;

  constructor(root: Draft, states: number, ids: number, phrases: number) {
    this.sameAs = new Int32Array(phrases).fill(NONE);
    this.roots = new Int32Array(ids + 1);
    this.#states = new Int32Array(states * STATE);
    this.#number(root);
  }

  #number(root: Draft): void {
    const queue: Draft[] = [root];
    for (let state = 0; state < queue.length; state += 1) {
      const { children, phrases } = queue[state] as Draft;
      const at = state * STATE;
      this.#states[at + PHRASE] = this.#chain(phrases);
      this.#states[at + CHILD] = queue.length * STATE;
      this.#states[at + CHILDREN] = children.size;
      for (const [id, child] of [...children].sort(([one], [other]) => one - other)) {
        this.#states[queue.length * STATE + ID] = id;
        if (state === 0) this.roots[id] = queue.length * STATE;
        queue.push(child);
      }
    }
  }

  #chain(same: readonly number[]): number {
    same.forEach((phrase, i) => (this.sameAs[phrase] = same[i + 1] ?? NONE));
    return same[0] ?? NONE;
  }

  /** First phrase ending in a state, or -1; {@link PhraseTrie.sameAs} leads to the others. */
  phraseAt(state: number): number {
    return this.#states[state + PHRASE] as number;
  }

  /** Whether no longer phrase goes on from the state. */
  isLeaf(state: number): boolean {
    return this.#states[state + CHILDREN] === 0;
  }

  /** The state after one more syllable, or -1. */
  next(state: number, id: number): number {
    const states = this.#states;
    const count = states[state + CHILDREN] as number;
    const first = states[state + CHILD] as number;
    if (count > FEW) return this.#search(first, count, id);
    for (let at = first; at < first + count * STATE; at += STATE) if (states[at + ID] === id) return at;
    return NONE;
  }

  #search(first: number, count: number, id: number): number {
    const states = this.#states;
    for (let low = 0, high = count; low < high;) {
      const middle = (low + high) >> 1;
      const found = states[first + middle * STATE + ID] as number;
      if (found === id) return first + middle * STATE;
      if (found < id) low = middle + 1;
      else high = middle;
    }
    return NONE;
  }
}
