/** Ranks of a split answer bucket by bucket, and which of them the numbers cannot tell apart. */
import { UNKNOWN } from './crosswalk.ts';
import type { Point, Series, SeriesAnswer } from './query.ts';

/** Ranks that a chart shows. */
export const MOST_RANKS = 8;
/** Lines that carry a name in colour; the others are the field they move in. */
const NAMED = 3;

export interface RankLine {
  readonly series: Series;
  /** One a bucket, from 1; those with the same value share a rank. Null for no value and for zero. */
  readonly ranks: readonly (number | null)[];
  /** Index among the lines with a colour of their own, 0 to 2; null for the field. */
  readonly named: number | null;
}

export interface Ranking {
  readonly buckets: readonly Pick<Point, 'bucket' | 'partial'>[];
  /** Index of the bucket that decides who is shown: the last one, all buckets after it are cut off. */
  readonly at: number;
  /** The first ranks at that bucket, best first. */
  readonly lines: readonly RankLine[];
  /** A tie that no longer fits among the ranks shown. */
  readonly cutTie: { readonly rank: number; readonly count: number } | null;
  /** Ranks shared by several of the lines. */
  readonly ties: readonly { readonly rank: number; readonly count: number }[];
  /** Groups of ranks whose 95 % intervals all overlap: for shares alone; the best rank first. */
  readonly alike: readonly (readonly number[])[];
}

/** @param most ranks to show. What is unknown is no place and takes no rank. */
export function rankingOf(answer: SeriesAnswer, most = MOST_RANKS): Ranking {
  const series = answer.series.filter(({ key }) => key !== UNKNOWN && !key.endsWith(`.${UNKNOWN}`));
  const all = (answer.series[0]?.points ?? []).map((_, at) => ranksAt(series, at));
  const at = decidingBucket(answer, all, most);
  const here = all[at] ?? [];
  const sizes = sizesOf(here);
  const fits = (rank: number) => rank + (sizes.get(rank) ?? 1) - 1 <= most;
  const best = series
    .map((one, k) => ({ one, k, rank: here[k] ?? null }))
    .filter(({ rank }) => rank !== null && fits(rank))
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const plain = best.map(({ one, k }) => ({
    series: one,
    ranks: all.slice(0, at + 1).map((ranks) => ranks[k] ?? null)
  }));
  const named = namedOf(plain);
  const cut = [...sizes].find(([rank]) => rank <= most && !fits(rank));
  return {
    at,
    buckets: (answer.series[0]?.points ?? []).slice(0, at + 1),
    lines: plain.map((line, k) => ({ ...line, named: named.includes(k) ? named.indexOf(k) : null })),
    cutTie: cut ? { rank: cut[0], count: cut[1] } : null,
    ties: [...sizes]
      .filter(([rank, count]) => count > 1 && fits(rank))
      .map(([rank, count]) => ({ rank, count }))
      .toSorted((a, b) => a.rank - b.rank),
    alike: answer.query.measure === 'share' ? alikeAt(plain, at) : []
  };
}

/** Rank of each series at one bucket: one more than the number of those above it. */
function ranksAt(series: readonly Series[], at: number): (number | null)[] {
  const values = series.map(({ points }) => points[at]?.value ?? null);
  const positive = values
    .filter((value) => value !== null && value > 0)
    .toSorted((a, b) => (b ?? 0) - (a ?? 0));
  const first = new Map<number, number>();
  positive.forEach((value, k) => {
    if (value !== null && !first.has(value)) first.set(value, k + 1);
  });
  return values.map((value) => (value === null ? null : (first.get(value) ?? null)));
}

/**
 * The last bucket, also an unfinished one, unless it ranks fewer than the one before: a quarter three days old
 * has hardly a share that is not suppressed.
 */
function decidingBucket(
  { series }: SeriesAnswer,
  all: readonly (readonly (number | null)[])[],
  most: number
): number {
  const ranked = (at: number) => (all[at] ?? []).filter((rank) => rank !== null).length;
  const last = Math.max(0, all.length - 1);
  const full = (series[0]?.points ?? []).findLastIndex(({ partial }, at) => !partial && ranked(at) > 0);
  return full < 0 || ranked(last) >= Math.min(most, ranked(full)) ? last : full;
}

function sizesOf(ranks: readonly (number | null)[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const rank of ranks) if (rank !== null) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return sizes;
}

/** The first two and the one that rose most since it was first ranked; all of them when there are no more. */
function namedOf(lines: readonly Pick<RankLine, 'ranks'>[]): number[] {
  const rises = lines.map(({ ranks }, k) => ({
    k,
    rise: (ranks.find((rank) => rank !== null) ?? 0) - (ranks.at(-1) ?? 0)
  }));
  const riser = rises.slice(NAMED - 1).toSorted((a, b) => b.rise - a.rise)[0];
  return [...rises.slice(0, NAMED - 1), ...(riser ? [riser] : [])].map(({ k }) => k);
}

interface Interval {
  readonly rank: number;
  readonly low: number;
  readonly high: number;
}

/** Runs of ranks in which every two intervals overlap, and the overlapping pairs that no run holds. */
function alikeAt(lines: readonly Pick<RankLine, 'series' | 'ranks'>[], at: number): number[][] {
  const intervals = lines.flatMap(({ series, ranks }): Interval[] => {
    const { low = null, high = null } = series.points[at] ?? {};
    const rank = ranks[at] ?? null;
    return rank === null || low === null || high === null ? [] : [{ rank, low, high }];
  });
  const runs = intervals
    .map((_, from) => ({ from, to: endOfRun(intervals, from) }))
    .filter(({ from, to }, k, before) => to > from && !before.slice(0, k).some((run) => run.to >= to));
  const pairs = intervals.flatMap((a, i) =>
    intervals.flatMap((b, j) =>
      j > i && a.low <= b.high && !runs.some(({ from, to }) => from <= i && j <= to) ? [[a.rank, b.rank]] : []
    )
  );
  const ranks = runs.map(({ from, to }) => intervals.slice(from, to + 1).map(({ rank }) => rank));
  return [...ranks, ...pairs].map((group) => [...new Set(group)]).filter((group) => group.length > 1);
}

/** Intervals all overlap when the highest of their low ends does not pass the lowest of their high ends. */
function endOfRun(intervals: readonly Interval[], from: number): number {
  let [low, high] = [-Infinity, Infinity];
  let to = from;
  for (let at = from; at < intervals.length; at++) {
    const one = intervals[at];
    if (!one) break;
    [low, high] = [Math.max(low, one.low), Math.min(high, one.high)];
    if (low > high) break;
    to = at;
  }
  return to;
}
