/** Shares with their counts: a rate without a sample is null, never 0 or 1. */

export interface ShareScore {
  readonly scored: number;
  readonly right: number;
  /** right / scored; null when nothing was scored. */
  readonly share: number | null;
}

/** How many of `items` pass `isRight`. */
export function countShares<T>(items: readonly T[], isRight: (item: T) => boolean): ShareScore {
  const right = items.filter(isRight).length;
  return { scored: items.length, right, share: rate(right, items.length) };
}

/** part / whole, or null when the whole is 0. */
export function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
