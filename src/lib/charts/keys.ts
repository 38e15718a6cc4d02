/** Which point is chosen: by the keys of the slider over a plot, or by the nearest one to a pointer. */
import type { Series } from '../trends/query.ts';

export interface Choice {
  /** Index of the series and of the bucket. */
  readonly series: number;
  readonly at: number;
}

export interface Extent {
  readonly series: number;
  readonly buckets: number;
}

/** Buckets a page key moves: a year of months. */
const PAGE = 12;

const BUCKETS = new Map<string, (at: number, length: number) => number>([
  ['ArrowLeft', (at) => at - 1],
  ['ArrowRight', (at) => at + 1],
  ['PageDown', (at) => at - PAGE],
  ['PageUp', (at) => at + PAGE],
  ['Home', () => 0],
  ['End', (_, length) => length - 1]
]);

/** The choice after a key, kept inside the chart; null for a key that moves nothing. */
export function moveChoice(key: string, { series, at }: Choice, extent: Extent): Choice | null {
  const bucket = BUCKETS.get(key)?.(at, extent.buckets);
  if (bucket !== undefined) return { series, at: clamp(bucket, extent.buckets) };
  if (key === 'ArrowUp') return { series: clamp(series - 1, extent.series), at };
  return key === 'ArrowDown' ? { series: clamp(series + 1, extent.series), at } : null;
}

const clamp = (index: number, length: number): number => Math.max(0, Math.min(length - 1, index));

/** Where the slider stands before anything is chosen: the first series at its last finished bucket. */
export function firstChoice(series: readonly Series[]): Choice {
  const points = series[0]?.points ?? [];
  const finished = points.findLastIndex(({ partial, value }) => !partial && value !== null);
  return { series: 0, at: finished < 0 ? Math.max(0, points.length - 1) : finished };
}

/** The series whose line passes nearest to a pointer in its bucket; heights are null where there is no value. */
export function nearestSeries(heights: readonly (number | null)[], y: number): number | null {
  let nearest: number | null = null;
  heights.forEach((height, series) => {
    if (height === null) return;
    const before = nearest === null ? null : heights[nearest];
    if (before == null || Math.abs(height - y) < Math.abs(before - y)) nearest = series;
  });
  return nearest;
}
