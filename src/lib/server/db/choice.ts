/** Which places and sources a question chooses, and so which sums can answer it. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Grain, Query, Split } from '../../trends/query.ts';
import { list, placeCondition } from './filter.ts';
import type { Columns, Scope } from './sums.ts';

type Choice = Pick<Query, 'provinces' | 'sources' | 'map'>;

/** What must be told apart to choose these and to split so. */
export function scopeOf({ provinces, sources }: Choice, split: Split = 'none'): Scope {
  const places = split === 'province' || provinces.length > 0;
  const papers = split === 'source' || sources.length > 0;
  if (places) return papers ? null : 'province';
  return papers ? 'source' : 'all';
}

/** Of rows with these columns. */
export const choiceConditions = (
  { provinces, sources, map }: Choice,
  { province, was, source }: Columns
): (SQL | false)[] => [
  placeCondition(provinces, map, { province, was }),
  sources.length > 0 && sql`${source} in ${list(sources)}`
];

/** Buckets that do not begin and end with months. */
export const isDaily = (grain: Grain): boolean => grain === 'day' || grain === 'week';
