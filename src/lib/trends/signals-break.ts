/** A change of level: Pettitt's test, told only with a difference worth telling. */
import type { Measure } from './query.ts';
import { MIN_CHANGE } from './signal.ts';
import type { BreakSignal } from './signal.ts';
import { ground, stretchOf, sumOf } from './signals-observed.ts';
import type { Observed, ObservedSeries } from './signals-observed.ts';
import { pettitt } from './statistics/pettitt.ts';
import type { Pettitt } from './statistics/pettitt.ts';

/** Fewer buckets on one side are an outlier, not a level. */
const MIN_SIDE = 3;

export const testBreak = ({ points }: ObservedSeries): Pettitt => pettitt(points.map(({ value }) => value));

/** Null where the means do not differ enough, or not the way of the test. */
export function breakSignal(
  series: ObservedSeries,
  found: Pettitt,
  adjusted: number,
  tests: number,
  measure: Measure
): BreakSignal | null {
  const [early, late] = [series.points.slice(0, found.before), series.points.slice(found.before)];
  if (Math.min(early.length, late.length) < MIN_SIDE) return null;
  const [before, since] = [level(early, measure), level(late, measure)];
  if (Math.sign(since - before) !== found.direction) return null;
  if (Math.abs(since - before) < MIN_CHANGE * Math.max(before, since)) return null;
  const { k, p } = found;
  return {
    ...ground(series),
    kind: 'break',
    test: 'pettitt',
    stretch: stretchOf(late),
    p,
    adjusted,
    tests,
    k,
    before,
    since
  };
}

/** The mean bucket; of a share the share of all its articles, so that the reader can count it again. */
function level(points: readonly Observed[], measure: Measure): number {
  return measure === 'share'
    ? sumOf(points, 'count') / sumOf(points, 'n')
    : sumOf(points, 'value') / points.length;
}
