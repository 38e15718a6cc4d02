/** The point whose evidence is open: its articles as a filter, its numbers as a question of its own. */
import { EVERY_ARTICLE } from '../../trends/article-filter.ts';
import { bucketDays } from '../../trends/buckets.ts';
import type { Days } from '../../trends/buckets.ts';
import { MIN_SAMPLE } from '../../trends/complete.ts';
import type { ArticleFilter, Point, Query, Series } from '../../trends/query.ts';
import { wilson } from '../../trends/wilson.ts';
import type { PointAt } from './choose.ts';
import { WHOLE, readKey } from './state.ts';

/** The part of a bucket that lies in the period; all of it for `all`. */
export function daysAt({ from, to }: Query, at: string): Days {
  if (at === WHOLE) return { from, to };
  const days = bucketDays(at);
  return { from: days.from < from ? from : days.from, to: days.to > to ? to : days.to };
}

/** Exactly the articles behind a point. */
export function filterAt(query: Query, { key, at }: PointAt): ArticleFilter {
  const { split, place } = readKey(key, query.split);
  return {
    ...EVERY_ARTICLE,
    ...daysAt(query, at),
    themes: split === 'theme' ? [place] : query.themes,
    provinces: split === 'province' ? [place] : query.provinces,
    sources: split === 'source' ? [place] : [],
    ...{ map: query.map, day: query.day, grain: query.grain },
    firstOnly: query.measure === 'stories'
  };
}

/** A question whose answer holds the point's series alone, over the days of the point. */
export function queryAt(query: Query, { key, at }: PointAt): Query {
  const { split, place } = readKey(key, query.split);
  return {
    ...query,
    ...daysAt(query, at),
    themes: split === 'theme' ? [place] : query.themes,
    provinces: split === 'province' ? [place] : query.provinces,
    split
  };
}

/** The point's numbers, of one bucket or of all of them together. */
export type PointSum = Omit<Point, 'bucket' | 'articles'>;

/** Sums the buckets of a series; a share is worked out again from the sums. */
export function sumOf({ points }: Series, { measure }: Query): PointSum {
  const [count, n] = [total(points, (point) => point.count), total(points, (point) => point.n)];
  const bare = { count, n, low: null, high: null, partial: points.some(({ partial }) => partial) };
  if (measure !== 'share') return { ...bare, value: total(points, ({ value }) => value ?? 0) };
  const interval = n < MIN_SAMPLE ? null : wilson(count, n);
  return interval ? { ...bare, ...interval, value: count / n } : { ...bare, value: null };
}

const total = (points: readonly Point[], amount: (point: Point) => number): number =>
  points.reduce((sum, point) => sum + amount(point), 0);
