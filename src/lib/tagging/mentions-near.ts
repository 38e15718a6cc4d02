/** Spans in the order of their starts, asked for those beside or over another one without looking at all of them. */
import type { Span } from '../text/index.ts';

/** Index of the first span that starts at or behind `offset`; as many as there are when none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  for (let high = spans.length; low < high;) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each span the farthest end among it and those before it: a longer one may begin sooner and end later. */
export function farthestEnds(spans: readonly Span[]): number[] {
  // No typed array: making one takes longer than filling one for the few spans there mostly are.
  const ends: number[] = [];
  let farthest = 0;
  for (const { end } of spans) ends.push((farthest = Math.max(farthest, end)));
  return ends;
}

/** Answers which of some spans, ordered by start, share a character with another. */
export class Overlaps<T extends Span> {
  readonly #spans: readonly T[];
  #ends: readonly number[] | null = null;

  constructor(spans: readonly T[]) {
    this.#spans = spans;
  }

  /** Those that do, in no order that counts. */
  over({ start, end }: Span): readonly T[] {
    if (this.#spans.length === 0) return this.#spans;
    const found: T[] = [];
    const ends = (this.#ends ??= farthestEnds(this.#spans));
    for (let i = firstFrom(this.#spans, end) - 1; i >= 0 && ends[i]! > start; i -= 1) {
      const span = this.#spans[i]!;
      if (span.end > start) found.push(span);
    }
    return found;
  }
}
