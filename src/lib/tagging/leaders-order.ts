/** Puts spans in the order of the text: most lists are short, and stand in it already. */
import type { Span } from '../text/span.ts';

/** Longer lists are left to the engine, whose sort costs more than a short list does. */
const SHORT = 24;

/** Sorts a list in place, as `Array.sort` does; quick where it is short or nearly in order. */
export function inOrder<T>(list: T[], compare: (one: T, other: T) => number): T[] {
  if (list.length > SHORT) return list.sort(compare);
  for (let i = 1; i < list.length; i += 1) {
    const moved = list[i] as T;
    let to = i;
    for (; to > 0 && compare(list[to - 1] as T, moved) > 0; to -= 1) list[to] = list[to - 1] as T;
    list[to] = moved;
  }
  return list;
}

const byStartOnly = (one: Span, other: Span): number => one.start - other.start;

/** Sorts a list by start, in place; spans that start together keep their order. */
export const byStart = <T extends Span>(spans: T[]): T[] => inOrder(spans, byStartOnly);
