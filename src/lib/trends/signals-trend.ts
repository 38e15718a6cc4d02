/** Rising and falling series: Mann-Kendall, by seasons where there are enough years, with Sen's slope and the last run. */
import { bucketDays, countBuckets, nextBucket } from './buckets.ts';
import { MIN_CHANGE } from './signal.ts';
import type { TrendSignal } from './signal.ts';
import { bySeason, ground, stretchOf, sumOf } from './signals-observed.ts';
import type { Observed, ObservedSeries } from './signals-observed.ts';
import { mannKendall, seasonalMannKendall } from './statistics/mann-kendall.ts';
import type { MannKendall } from './statistics/mann-kendall.ts';
import { seasonalSenSlope, senSlope } from './statistics/sen-slope.ts';

/** Two buckets in a row happen by chance every day. */
const MIN_RUN = 3;

export interface TrendTest extends MannKendall {
  readonly seasons: (number | null)[][] | null;
}

export function testTrend(series: ObservedSeries): TrendTest {
  const seasons = bySeason(series);
  const found = seasons ? seasonalMannKendall(seasons) : mannKendall(series.points.map(({ value }) => value));
  return { ...found, seasons };
}

/**
 * Null where the middle slope does not go the way of the score (half of the pairs did not move), or where over the
 * whole stretch it amounts to too little beside the mean.
 */
export function trendSignal(
  series: ObservedSeries,
  { s, z, p, seasons }: TrendTest,
  adjusted: number,
  tests: number
): TrendSignal | null {
  const slope = (seasons ? seasonalSenSlope(seasons) : senSlope(withGaps(series))) ?? 0;
  if (Math.sign(slope) !== Math.sign(s) || s === 0) return null;
  const mean = sumOf(series.points, 'value') / series.points.length;
  if (Math.abs(slope) * steps(series, seasons !== null) < MIN_CHANGE * mean) return null;
  return {
    ...ground(series),
    kind: s > 0 ? 'rise' : 'fall',
    test: seasons ? 'seasonal-mann-kendall' : 'mann-kendall',
    stretch: stretchOf(series.points),
    p,
    adjusted,
    tests,
    s,
    z,
    slope,
    slopePer: seasons ? 'year' : 'bucket',
    run: lastRun(series, Math.sign(s))
  };
}

/** How many times the slope's unit of time fits between the first and the last bucket. */
function steps({ points, grain }: ObservedSeries, inYears: boolean): number {
  const { from, to } = stretchOf(points);
  const buckets = countBuckets(bucketDays(from).from, bucketDays(to).to, grain) - 1;
  return inYears ? buckets / (grain === 'month' ? 12 : 4) : buckets;
}

/** The values on the true axis, null where a bucket does not count: a slope is per bucket of time. */
function withGaps({ points, grain }: ObservedSeries): (number | null)[] {
  const values: (number | null)[] = [];
  let expected = points[0]?.bucket ?? '';
  for (const { bucket, value } of points) {
    for (; expected < bucket; expected = nextBucket(expected, grain)) values.push(null);
    values.push(value);
    expected = nextBucket(bucket, grain);
  }
  return values;
}

/** How long the series has gone this way without a break, up to its last bucket; a gap ends the run. */
function lastRun({ points, grain }: ObservedSeries, direction: number): TrendSignal['run'] {
  const goesOn = (earlier: Observed | undefined, later: Observed): boolean =>
    earlier !== undefined &&
    Math.sign(later.value - earlier.value) === direction &&
    nextBucket(earlier.bucket, grain) === later.bucket;
  const stop = points.findLastIndex((point, at) => !goesOn(points[at - 1], point));
  const run = points.slice(stop + 1);
  return run.length < MIN_RUN ? null : { ...stretchOf(run), length: run.length };
}
