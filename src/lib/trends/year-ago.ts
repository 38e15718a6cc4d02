/** The same time a year before: its question, and its points beside those of now. */
import { addDays, daysInMonth, isoDay } from '../corpus/civil-date.ts';
import { bucketDays, bucketOf } from './buckets.ts';
import type { Grain, Point, Query, SeriesAnswer } from './query.ts';

/** Weeks are compared with the one 52 weeks before: it has the same days of the week. */
const YEAR_OF_WEEKS = 7 * 52;

/** The same day a year before; 28 February for 29 February. */
export function dayYearAgo(day: string, grain: Grain): string {
  if (grain === 'week') return addDays(day, -YEAR_OF_WEEKS);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return isoDay(year - 1, month, Math.min(date, daysInMonth(year - 1, month)));
}

/** The same question about the year before. */
export const yearAgo = (query: Query): Query => ({
  ...query,
  from: dayYearAgo(query.from, query.grain),
  to: dayYearAgo(query.to, query.grain)
});

/** A bucket a year before. */
const bucketYearAgo = (bucket: string, grain: Grain): string =>
  bucketOf(dayYearAgo(bucketDays(bucket).from, grain), grain);

/** For every series and bucket of `now` the point of a year before; null where `then` has none. */
export function besideNow(now: SeriesAnswer, then: SeriesAnswer): (Point | null)[][] {
  const { grain } = now.query;
  return now.series.map(({ key, points }) => {
    const before = new Map(
      then.series.find((one) => one.key === key)?.points.map((point) => [point.bucket, point])
    );
    return points.map(({ bucket }) => before.get(bucketYearAgo(bucket, grain)) ?? null);
  });
}
