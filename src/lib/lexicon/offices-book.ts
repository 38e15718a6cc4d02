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
  readonly #root: Node<T> = node();

  constructor(entries: readonly (readonly [phrase: string, value: T])[]) {
    for (const [phrase, value] of entries) this.#add(phrase, value);
  }

  #add(phrase: string, value: T): void {
    let at = this.#root;
    const first = pieceAt(phrase, 0);
    for (let next = first; next; next = next.next) {
      const child = at.next.get(next.id) ?? node<T>();
      at.next.set(next.id, child);
      at = child;
    }
    at.value ??= value;
    at.capital = first?.capital ?? false;
  }

  /** The longest phrase that begins at `at` or behind the spaces there. */
  longest(text: string, at: number): Found<T> | null {
    const first = pieceAt(text, at);
    return first && this.longestFrom(first);
  }

  /** The longest phrase that begins with a piece of the text. */
  longestFrom(first: Piece): Found<T> | null {
    let found: Found<T> | null = null;
    let here: Node<T> | undefined = this.#root;
    for (let next: Piece | null = first; next; next = next.next) {
      here = next.id === 0 ? undefined : here.next.get(next.id);
      if (!here) break;
      if (here.value !== undefined && (!here.capital || first.capital))
        found = { value: here.value, end: next.end };
    }
    return found;
  }
}
