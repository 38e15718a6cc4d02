/** How rows changed from the first to the second half of the period, or against the year before, and whether chance alone could have done it. */
import { MIN_SAMPLE } from '../../trends/complete.ts';
import { UNKNOWN } from '../../trends/crosswalk.ts';
import type { Measure, Point, Series, SeriesAnswer } from '../../trends/query.ts';
import { ALPHA } from '../../trends/signal.ts';
import { benjaminiHochberg } from '../../trends/statistics/benjamini-hochberg.ts';
import { countChange, shareChange } from '../../trends/statistics/exact-change.ts';

/** One stretch of time: half of a period, or all of it. */
export interface Half {
  readonly count: number;
  readonly n: number;
  /** The measure over the half: a share as a fraction; null below the minimum sample. */
  readonly value: number | null;
}

export interface Change {
  readonly series: Series;
  readonly before: Half;
  readonly after: Half;
  /** Difference of the values. */
  readonly by: number;
  /** Holds at ALPHA after correction for all rows looked at. */
  readonly sure: boolean;
}

export interface Changes {
  /** Largest rise first. */
  readonly risers: readonly Change[];
  /** Rows that were tested. */
  readonly tested: number;
}

/** Halves have as many full buckets each; an odd first one is left out. */
export function changesOf({ series, query: { measure } }: SeriesAnswer): Changes {
  const changes = judged(
    series.filter(({ key }) => !key.endsWith(UNKNOWN)).flatMap((one) => halvesOf(one, measure) ?? []),
    measure
  );
  const risers = changes.filter(({ by }) => by > 0).toSorted((a, b) => b.by - a.by);
  return { risers, tested: changes.length };
}

/**
 * The whole period against the same days a year before, one row each in the answer's order; rows without an article
 * in either, or with too small a sample for a share, are left out.
 */
export function yearChanges({ series, query: { measure } }: SeriesAnswer, then: SeriesAnswer): Change[] {
  const before = new Map(then.series.map(({ key, points }) => [key, points]));
  return judged(
    series.flatMap((one) => changeOf(one, before.get(one.key) ?? [], one.points, measure) ?? []),
    measure
  );
}

function judged(changes: readonly Omit<Change, 'sure'>[], measure: Measure): Change[] {
  const adjusted = benjaminiHochberg(changes.map((change) => chanceOf(change, measure)));
  return changes.map((change, at) => ({ ...change, sure: (adjusted[at] ?? 1) <= ALPHA }));
}

function halvesOf(series: Series, measure: Measure): Omit<Change, 'sure'> | null {
  const full = series.points.filter(({ partial }) => !partial);
  const half = Math.floor(full.length / 2);
  return half < 1 ? null : changeOf(series, full.slice(-2 * half, -half), full.slice(-half), measure);
}

/** Null for a row without any article in question: there is nothing to test. */
function changeOf(
  series: Series,
  earlier: readonly Point[],
  later: readonly Point[],
  measure: Measure
): Omit<Change, 'sure'> | null {
  const [before, after] = [sum(earlier, measure), sum(later, measure)];
  if (before.value === null || after.value === null || before.count + after.count === 0) return null;
  return { series, before, after, by: after.value - before.value };
}

function sum(points: readonly Point[], measure: Measure): Half {
  const total = (amount: (point: Point) => number) => points.reduce((all, point) => all + amount(point), 0);
  const [count, n] = [total((point) => point.count), total((point) => point.n)];
  if (measure !== 'share') return { count, n, value: total(({ value }) => value ?? 0) };
  return { count, n, value: n < MIN_SAMPLE ? null : count / n };
}

/** Mentions within one article are not independent of each other: their number proves nothing. */
function chanceOf({ before, after }: Omit<Change, 'sure'>, measure: Measure): number {
  if (measure === 'mentions') return 1;
  return measure === 'share' ? shareChange(before, after) : countChange(before.count, after.count);
}
