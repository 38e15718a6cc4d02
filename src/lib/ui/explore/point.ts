/** The point whose evidence is open: its articles as a filter, its numbers as a question of its own. */
import { EVERY_ARTICLE } from '../../trends/article-filter.ts';
import { bucketDays } from '../../trends/buckets.ts';
import type { Days } from '../../trends/buckets.ts';
import { MIN_SAMPLE } from '../../trends/complete.ts';
import type { ArticleFilter, Point, Query, Series } from '../../trends/query.ts';
import { wilson } from '../../trends/wilson.ts';
import type { PointAt } from './choose.ts';
import { CLOSED, WHOLE, readKey } from './state.ts';
import type { ExploreState } from './state.ts';

/** The part of a bucket that lies in the period; all of it for `all`. */
function daysAt({ from, to }: Query, at: string): Days {
  if (at === WHOLE) return { from, to };
  const days = bucketDays(at);
  return { from: days.from < from ? from : days.from, to: days.to > to ? to : days.to };
}

/** To which place and term the evidence of a point is narrowed; null for any. */
export type Narrow = Pick<ExploreState, 'where' | 'term'>;

/** Exactly the articles behind a point. */
export function filterAt(query: Query, point: PointAt, { where, term }: Narrow = CLOSED): ArticleFilter {
  const { themes, provinces, sources, from, to } = queryAt(query, point, where);
  return {
    ...EVERY_ARTICLE,
    ...{ themes, provinces, sources, from, to, term },
    allThemes: readKey(point.key, query.split).and !== null,
    ...{ map: query.map, day: query.day, grain: query.grain },
    firstOnly: query.measure === 'stories'
  };
}

/** A question whose answer holds the point's series alone, over the days of the point; both themes of two together. */
export function queryAt(query: Query, { key, at }: PointAt, where: string | null = null): Query {
  const { split, place, and } = readKey(key, query.split);
  const province = split === 'province' ? place : where;
  return {
    ...query,
    ...daysAt(query, at),
    themes: split === 'theme' ? [place, ...(and === null ? [] : [and])] : query.themes,
    provinces: province === null ? query.provinces : [province],
    sources: split === 'source' ? [place] : query.sources,
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
