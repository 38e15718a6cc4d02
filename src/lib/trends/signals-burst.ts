/** Bursts: Kleinberg's automaton on articles counted out of all articles of each bucket. */
import type { BurstSignal } from './signal.ts';
import { ground, stretchOf, sumOf } from './signals-observed.ts';
import type { ObservedSeries } from './signals-observed.ts';
import { bursts } from './statistics/kleinberg.ts';
import type { Burst } from './statistics/kleinberg.ts';

/** A stretch that fills more of the period is a level, not a burst. */
const MAX_PART = 1 / 3;

export interface BurstTest {
  /** Heaviest first; only those short enough to be bursts. */
  readonly found: readonly Burst[];
  /** A bound on the p of the heaviest. */
  readonly p: number;
}

export function testBursts({ points }: ObservedSeries): BurstTest {
  const found = bursts(points.map(({ count, n }) => ({ relevant: count, total: n })))
    .filter(({ from, to }) => to - from + 1 <= points.length * MAX_PART)
    .sort((a, b) => b.weight - a.weight);
  return { found, p: bound(found[0], points.length) };
}

/**
 * The weight is the logarithm of a likelihood ratio, whose mean is 1 while the rate stays the usual one. Markov's
 * inequality bounds the chance of so large a ratio in one stretch by exp(−weight), Boole's in any of the
 * buckets · (buckets + 1) / 2 stretches by their number times that. Kleinberg gives no p; without one, looking at 34
 * provinces at once could not be corrected for. The usual rate is taken as known; the burst itself raises it, which
 * errs on the safe side.
 */
const bound = (burst: Burst | undefined, buckets: number): number =>
  burst ? Math.min(1, Math.exp(-burst.weight) * ((buckets * (buckets + 1)) / 2)) : 1;

/** The heaviest burst of the series; null without one. */
export function burstSignal(
  series: ObservedSeries,
  { found, p }: BurstTest,
  adjusted: number,
  tests: number
): BurstSignal | null {
  const [heaviest] = found;
  if (!heaviest) return null;
  const inside = series.points.slice(heaviest.from, heaviest.to + 1);
  return {
    ...ground(series),
    kind: 'burst',
    test: 'kleinberg',
    stretch: stretchOf(inside),
    p,
    adjusted,
    tests,
    weight: heaviest.weight,
    share: sumOf(inside, 'count') / sumOf(inside, 'n'),
    usual: sumOf(series.points, 'count') / sumOf(series.points, 'n')
  };
}
