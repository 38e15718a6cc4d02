/** Resolves overlapping hits: the longest wins. */
import type { Span } from './span.ts';

/**
 * Keeps hits that do not overlap, taking the longest first, then the earliest, then the one given first.
 * Returns them in text order. Works on any spans of one text; the input stays as it is.
 */
export function longestFirst<T extends Span>(hits: readonly T[]): T[] {
  if (areApart(hits)) return [...hits];
  const byLength = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Ground(hits);
  return byLength.filter((hit) => taken.claim(hit)).sort((a, b) => a.start - b.start);
}

/** Whether the hits stand in text order without overlaps, as most do. */
function areApart(hits: readonly Span[]): boolean {
  for (let i = 1; i < hits.length; i += 1) {
    if ((hits[i] as Span).start < (hits[i - 1] as Span).end) return false;
  }
  return true;
}

/** The characters that are taken, one flag each: what is kept already is never shorter than what asks. */
class Ground {
  readonly #from: number;
  readonly #taken: Uint8Array;

  constructor(hits: readonly Span[]) {
    const from = hits.reduce((least, { start }) => Math.min(least, start), Infinity);
    this.#from = from;
    this.#taken = new Uint8Array(hits.reduce((most, { end }) => Math.max(most, end), 0) - from);
  }

  /** Takes the span's characters, unless one of its two ends is taken: a longer one in the way covers an end. */
  claim({ start, end }: Span): boolean {
    const [first, last] = [start - this.#from, end - this.#from - 1];
    if (this.#taken[first] === 1 || this.#taken[last] === 1) return false;
    this.#taken.fill(1, first, last + 1);
    return true;
  }
}
