/** Resolves overlapping hits: the longest wins. */
import type { Span } from './span.ts';

/**
 * Keeps hits that do not overlap, taking the longest first, then the earliest, then the one given first.
 * Returns them in text order. Works on any spans of one text; the input stays as it is.
 */
export function longestFirst<T extends Span>(hits: readonly T[]): T[] {
  const byLength = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: T[] = [];
  for (const hit of byLength) insertIfFree(kept, hit);
  return kept;
}

/** `kept` is in text order and free of overlaps, so only the two neighbours of the gap can collide. */
function insertIfFree<T extends Span>(kept: T[], hit: T): void {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle] as T).start < hit.start) low = middle + 1;
    else high = middle;
  }
  const before = kept[low - 1];
  const after = kept[low];
  if ((before && before.end > hit.start) || (after && after.start < hit.end)) return;
  kept.splice(low, 0, hit);
}
