/** The buckets of a series that may count in a test. */
import { bucketDays, countBuckets } from './buckets.ts';
import type { Grain, Point, Series } from './query.ts';
import type { Evidence, Stretch } from './signal.ts';

/** Fewer buckets tell nothing. */
const MIN_BUCKETS = 8;
/** Comparing all pairs of more would hold up the page, and nobody reads a trend of so many days. */
const MAX_BUCKETS = 1_000;
/** With two years of quarters the seasonal test cannot fall below p = 1/8, with two years of months it can. */
const FULL_YEARS: Partial<Record<Grain, number>> = { month: 24, quarter: 12 };

export interface Observed {
  readonly bucket: string;
  readonly value: number;
  readonly count: number;
  readonly n: number;
}

/** A series as the tests see it. */
export interface ObservedSeries {
  readonly key: string;
  readonly label: string;
  readonly grain: Grain;
  readonly points: readonly Observed[];
}

/** A bucket in which no source spoke at all is no zero: it is left out like a suppressed or unfinished one. */
export function observe(series: Series, grain: Grain): ObservedSeries {
  const points = series.points.flatMap(({ bucket, value, count, n, partial }: Point) =>
    value === null || partial || n === 0 ? [] : [{ bucket, value, count, n }]
  );
  return { key: series.key, label: series.label, grain, points };
}

/** Enough buckets, and not all of one value: a constant series has nothing to test. */
export function isTestable({ points }: ObservedSeries): boolean {
  const [first] = points;
  if (!first || points.length < MIN_BUCKETS || points.length > MAX_BUCKETS) return false;
  return points.some(({ value }) => value !== first.value);
}

/**
 * The values by season (calendar month or quarter), each by year with null for a gap; null where the grain has no
 * seasons or the series spans less than the years they need.
 */
export function bySeason({ grain, points }: ObservedSeries): (number | null)[][] | null {
  const [first, last] = [points[0], points.at(-1)];
  const needed = FULL_YEARS[grain];
  if (!first || !last || !needed) return null;
  const [from, to] = [bucketDays(first.bucket).from, bucketDays(last.bucket).to];
  if (countBuckets(from, to, grain) < needed) return null;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  const seasons = new Map<string, (number | null)[]>();
  for (const { bucket, value } of points) {
    const [year, season = ''] = bucket.split('-', 2);
    const values = seasons.get(season) ?? Array.from({ length: years }, () => null);
    values[Number(year) - Number(from.slice(0, 4))] = value;
    seasons.set(season, values);
  }
  return [...seasons.values()];
}

export const sumOf = (points: readonly Observed[], part: 'value' | 'count' | 'n'): number =>
  points.reduce((sum, point) => sum + point[part], 0);

export function stretchOf(points: readonly Observed[]): Stretch {
  return { from: points[0]?.bucket ?? '', to: points.at(-1)?.bucket ?? '' };
}

/** What every signal of this series says of its ground, but for the p-values. */
export function ground({ key, label, points }: ObservedSeries): Omit<Evidence, 'p' | 'adjusted' | 'tests'> {
  return { key, label, buckets: points.length, count: sumOf(points, 'count'), n: sumOf(points, 'n') };
}
