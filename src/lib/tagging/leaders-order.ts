/** Puts spans in the order of the text: most lists stand in it already. */
import type { Span } from '../text/span.ts';

/** Sorts a list by start, in place; spans that start together keep their order. */
export function byStart<T extends Span>(spans: T[]): T[] {
  for (let i = 1; i < spans.length; i += 1) {
    if ((spans[i] as T).start < (spans[i - 1] as T).start) return spans.sort((a, b) => a.start - b.start);
  }
  return spans;
}
