/** Finds where in a list of spans ordered by start an offset falls. */
import type { Span } from '../text/index.ts';

/** Index of the first span that starts at or behind `offset`; the list's length when none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  for (let high = spans.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of a list ordered by start that lie wholly within a span; none may hold another. */
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  const low = firstFrom(spans, start);
  let past = low;
  while (past < spans.length && (spans[past] as T).end <= end) past += 1;
  return spans.slice(low, past);
}
