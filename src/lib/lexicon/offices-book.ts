/** Looks phrases up at a place in a text, word by word: for the few words beside an office. */
import { type Piece, pieceAt } from './offices-pieces.ts';

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
  /** The phrase is an abbreviation: it counts only where it begins with a capital. */
  capital: boolean;
}

const node = <T>(): Node<T> => ({ next: new Map(), value: undefined, capital: false });

export interface Found<T> {
  readonly value: T;
  readonly end: number;
}

/** Values by phrase. Case and tone placement fold; a phrase written with a capital needs one in the text too. */
export class PhraseBook<T> {
  /** By the number of a phrase's first syllable: no phrase begins with a mark. */
  readonly #roots: (Node<T> | undefined)[] = [];

  constructor(entries: readonly (readonly [phrase: string, value: T])[]) {
    for (const [phrase, value] of entries) this.#add(phrase, value);
  }

  #add(phrase: string, value: T): void {
    const first = pieceAt(phrase, 0);
    if (!first) return;
    let at = (this.#roots[first.id] ??= node<T>());
    for (let { next } = first; next; next = next.next) {
      const child = at.next.get(next.id) ?? node<T>();
      at.next.set(next.id, child);
      at = child;
    }
    at.value ??= value;
    at.capital = first.capital;
  }

  /** The longest phrase that begins at `at` or behind the spaces there. */
  longest(text: string, at: number): Found<T> | null {
    const first = pieceAt(text, at);
    return first && this.longestFrom(first);
  }

  /** The longest phrase that begins with a piece of the text. */
  longestFrom(first: Piece): Found<T> | null {
    let here = first.id > 0 ? this.#roots[first.id] : undefined;
    let found: Found<T> | null = null;
    for (let last = first; here !== undefined;) {
      if (here.value !== undefined && (!here.capital || first.capital))
        found = { value: here.value, end: last.end };
      if (here.next.size === 0) break;
      const { next } = last;
      if (next === null || next.id === 0) break;
      here = here.next.get(next.id);
      last = next;
    }
    return found;
  }
}
