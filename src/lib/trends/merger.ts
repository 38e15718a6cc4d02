/** Where the merger of provinces falls among the buckets of a period. */
import { MERGER_DAY } from '../lexicon/provinces.ts';
import { bucketDays } from './buckets.ts';
import { dayNumber } from './calendar.ts';

export { MERGER_DAY };

export interface MergerPlace {
  /** Index of the bucket that holds 01/07/2025. */
  readonly index: number;
  /** How far into that bucket the day lies: 0 at its first day, towards 1 at its last. */
  readonly inside: number;
}

/** Null when the buckets do not hold the day. */
export function mergerPlace(buckets: readonly string[]): MergerPlace | null {
  const index = buckets.findIndex((bucket) => bucketDays(bucket).to >= MERGER_DAY);
  const bucket = buckets[index];
  if (bucket === undefined) return null;
  const { from, to } = bucketDays(bucket);
  if (from > MERGER_DAY) return null;
  const days = dayNumber(to) - dayNumber(from) + 1;
  return { index, inside: (dayNumber(MERGER_DAY) - dayNumber(from)) / days };
}
