/** Turns sparse rollup rows into whole series: every bucket, zeros, shares with interval, the unfinished end. */
import { articlesWithin } from './article-filter.ts';
import { bucketDays, bucketOf, spine } from './buckets.ts';
import type { Days } from './buckets.ts';
import { provinceKeys, provinceLabel } from './crosswalk.ts';
import type { Point, Query, Series, SeriesAnswer } from './query.ts';
import { wilson } from './wilson.ts';

/** Below so many articles a share is not shown: its interval would be wider than most differences. */
export const MIN_SAMPLE = 30;
/** Key of the only series when nothing is split, and of samples that all series share. */
export const ALL = 'all';

/** One series that the answer must hold, in the order it is to be shown. */
export interface SeriesKey {
  readonly key: string;
  readonly label: string;
  /** Leave the series out when it has no article at all (a former province's "part unknown"). */
  readonly optional?: boolean;
}

/**
 * Counts of one series on one day. `day` may be any day inside the bucket that lies in the period or not:
 * SQL may group by day or cut to the bucket's first day; rows of the same bucket add up.
 */
export interface CountRow {
  readonly key: string;
  readonly day: string;
  /** Distinct articles that answer. */
  readonly articles: number;
  readonly mentions: number;
  /** Those of the articles that follow another of their story. */
  readonly followers: number;
}

/** All articles of a day, tagged or not: what shares divide by. */
export interface SampleRow {
  /** `all` when split by theme or not at all, else the series' own key (province or source). */
  readonly key: string;
  readonly day: string;
  readonly articles: number;
}

/** What the database gives for a query; only days of the period, only precisions the grain can hold. */
export interface Rollup {
  readonly keys: readonly SeriesKey[];
  readonly counts: readonly CountRow[];
  readonly samples: readonly SampleRow[];
}

/** The series of a query split by province: the chosen ones, or all of the borders with the unknown last. */
export function provinceSeries(query: Query): SeriesKey[] {
  const chosen = query.provinces.length ? query.provinces : provinceKeys(query.map);
  return chosen.map((key) => ({
    key,
    label: provinceLabel(key, query.map),
    optional: !query.provinces.length && key.endsWith('.unknown')
  }));
}

/**
 * One point for every bucket of the period and every key, in order.
 * @param today ISO day in Asia/Ho_Chi_Minh; the bucket that holds it is not over yet.
 * @throws RangeError when a row's key is not among the keys: its articles would be lost silently.
 */
export function completeSeries(query: Query, rollup: Rollup, today: string): Series[] {
  const buckets = spine(query.from, query.to, query.grain).map((bucket) => cutTo(query, bucket, today));
  const stories = query.measure === 'stories';
  const counts = tally(rollup.counts, query, (row) => row.articles - (stories ? row.followers : 0));
  const mentions = tally(rollup.counts, query, (row) => row.mentions);
  const samples = tally(rollup.samples, query, ({ articles }) => articles);
  refuseStrangers(rollup);
  const ownSample = query.split === 'province' || query.split === 'source';
  return rollup.keys
    .filter(({ key, optional }) => !optional || counts.has(key) || samples.has(key))
    .map(({ key, label }) => {
      const articles = articlesOf(query, key);
      const own = { count: counts.get(key), mentions: mentions.get(key) };
      const sample = samples.get(ownSample ? key : ALL);
      const pointOf = ({ bucket, days, partial }: CutBucket): Point => ({
        bucket,
        ...measured(query, {
          count: own.count?.get(bucket) ?? 0,
          mentions: own.mentions?.get(bucket) ?? 0,
          n: sample?.get(bucket) ?? 0
        }),
        partial,
        articles: articles(days)
      });
      return { key, label, points: buckets.map(pointOf) };
    });
}

/** A bucket with the days of it that the period holds. */
interface CutBucket {
  readonly bucket: string;
  readonly days: Days;
  readonly partial: boolean;
}

function cutTo({ from, to }: Query, bucket: string, today: string): CutBucket {
  const days = bucketDays(bucket);
  return {
    bucket,
    days: { from: days.from < from ? from : days.from, to: days.to > to ? to : days.to },
    partial: days.to >= today || days.from < from || days.to > to
  };
}

/** Sums per key and bucket. */
function tally<Row extends { readonly key: string; readonly day: string }>(
  rows: readonly Row[],
  query: Query,
  amount: (row: Row) => number
): Map<string, Map<string, number>> {
  const sums = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const ofKey = sums.get(row.key) ?? new Map<string, number>();
    const bucket = bucketOf(row.day, query.grain);
    sums.set(row.key, ofKey.set(bucket, (ofKey.get(bucket) ?? 0) + amount(row)));
  }
  return sums;
}

function refuseStrangers({ keys, counts }: Rollup): void {
  const known = new Set(keys.map(({ key }) => key));
  const stranger = counts.find(({ key }) => !known.has(key));
  if (stranger) throw new RangeError(`counts for "${stranger.key}", which is no series of this answer`);
}

function measured(
  { measure }: Query,
  { count, mentions, n }: { count: number; mentions: number; n: number }
): Pick<Point, 'value' | 'count' | 'n' | 'low' | 'high'> {
  const bare = { count, n, low: null, high: null };
  if (measure === 'articles' || measure === 'stories') return { ...bare, value: count };
  if (measure === 'mentions') return { ...bare, value: mentions };
  const interval = n < MIN_SAMPLE ? null : wilson(count, n);
  return interval ? { count, n, value: count / n, ...interval } : { ...bare, value: null };
}

/**
 * The same answer as shares. Every point carries its count and its sample whatever was measured, so the
 * database need not be asked again.
 */
export function asShares(answer: SeriesAnswer): SeriesAnswer {
  const query: Query = { ...answer.query, measure: 'share' };
  const series = answer.series.map((one) => ({
    ...one,
    points: one.points.map((point) => ({ ...point, ...measured(query, { ...point, mentions: 0 }) }))
  }));
  return { ...answer, query, series };
}

/** Address of the rows behind a point of one series, by the days of its bucket that the period holds. */
const articlesOf = (query: Query, key: string): ((days: Days) => string) =>
  articlesWithin({
    themes: query.split === 'theme' ? [key] : query.themes,
    allThemes: false,
    provinces: query.split === 'province' ? [key] : query.provinces,
    sources: query.split === 'source' ? [key] : query.sources,
    term: null,
    leader: null,
    map: query.map,
    from: null,
    to: null,
    day: query.day,
    grain: query.grain,
    leftOut: null,
    firstOnly: query.measure === 'stories',
    search: null
  });
