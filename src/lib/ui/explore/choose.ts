/** What the explore page draws and opens when its address does not say: lines, first evidence, peak, rows. */
import { UNKNOWN } from '../../trends/crosswalk.ts';
import type { Point, Query, Series } from '../../trends/query.ts';
import { totalOf } from '../overview/choose.ts';
import { MAX_THEMES } from './state.ts';

/** A series and a bucket of it. */
export interface PointAt {
  readonly key: string;
  readonly at: string;
}

/** Keys of the series that the line chart draws, in the answer's order: all, or the six with the most articles. */
export function drawnKeys(series: readonly Series[]): string[] {
  if (series.length <= MAX_THEMES) return series.map(({ key }) => key);
  const largest = series.toSorted((a, b) => totalOf(b) - totalOf(a)).slice(0, MAX_THEMES);
  const drawn = new Set(largest.filter((one) => totalOf(one) > 0).map(({ key }) => key));
  return series.flatMap(({ key }) => (drawn.has(key) ? [key] : []));
}

/** Without the rows of articles whose place is not known: they are counted and drawn, but are no place to name. */
export const known = (series: readonly Series[]): Series[] =>
  series.filter(({ key }) => key !== UNKNOWN && !key.endsWith(`.${UNKNOWN}`));

/**
 * The point whose evidence stands open at first: the largest series at its latest full bucket with articles; what is
 * not known only where there is nothing else.
 */
export function startOf(series: readonly Series[]): PointAt | null {
  const counted = (some: readonly Series[]) => some.filter((one) => totalOf(one) > 0);
  const [largest] = [
    ...counted(known(series)).toSorted((a, b) => totalOf(b) - totalOf(a)),
    ...counted(series)
  ];
  const filled = (largest?.points ?? []).filter(({ count }) => count > 0);
  const point = filled.findLast(({ partial }) => !partial) ?? filled.at(-1);
  return largest && point ? { key: largest.key, at: point.bucket } : null;
}

/** The highest value of all full buckets; null where two share it or nothing has been counted. */
export function highestOf(series: readonly Series[]): (PointAt & { readonly point: Point }) | null {
  const points = series.flatMap(({ key, points }) =>
    points
      .filter(({ partial, count, value }) => !partial && count > 0 && value !== null)
      .map((point) => ({ key, at: point.bucket, point }))
  );
  const [first, second] = points.toSorted((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0));
  return first && first.point.value !== second?.point.value ? first : null;
}

/** Where the highest value is. */
export function peakOf(series: readonly Series[]): PointAt | null {
  const highest = highestOf(series);
  return highest && { key: highest.key, at: highest.at };
}

/** The question behind the figures that show many rows at once; null where there would be one row only. */
export function rowsQuery(query: Query): Query | null {
  if (query.split !== 'none')
    return query.split === 'theme' && query.themes.length === 1 ? byPlace(query) : query;
  return byPlace(query);
}

/** The same question, one row a province; null where only one is asked for. */
export const byPlace = (query: Query): Query | null =>
  query.provinces.length === 1 ? null : { ...query, split: 'province' };
