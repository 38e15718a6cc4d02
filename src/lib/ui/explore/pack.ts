/** A SeriesAnswer without what can be worked out again: its addresses alone would be most of a page's weight. */
import { spine } from '../../trends/buckets.ts';
import type { Point, Query, Series, SeriesAnswer } from '../../trends/query.ts';

/** Columns of numbers, one entry a bucket of the query's spine. */
interface PackedSeries extends Pick<Series, 'key' | 'label'> {
  readonly count: readonly number[];
  /** Left away where the series before has the same. */
  readonly n?: readonly number[];
  /** Left away where the value is the count. */
  readonly value?: readonly (number | null)[];
  /** Both ends of the interval; left away where no point has one. */
  readonly low?: readonly (number | null)[];
  readonly high?: readonly (number | null)[];
}

export interface PackedAnswer extends Omit<SeriesAnswer, 'series'> {
  readonly series: readonly PackedSeries[];
  /** Indexes of the buckets that are not over or cut by the period. */
  readonly partial: readonly number[];
}

export function packAnswer({ series, ...answer }: SeriesAnswer): PackedAnswer {
  const samples = series.map(({ points }) => points.map(({ n }) => n));
  return {
    ...answer,
    partial: (series[0]?.points ?? []).flatMap(({ partial }, at) => (partial ? [at] : [])),
    series: series.map((one, k) => packSeries(one, samples[k] ?? [], samples[k - 1]))
  };
}

function packSeries(
  { key, label, points }: Series,
  n: readonly number[],
  before?: readonly number[]
): PackedSeries {
  const banded = points.some(({ low, high }) => low !== null || high !== null);
  return {
    ...{ key, label, count: points.map(({ count }) => count) },
    ...(before && isSame(n, before) ? {} : { n }),
    ...(points.every(({ value, count }) => value === count)
      ? {}
      : { value: points.map(({ value }) => value) }),
    ...(banded ? { low: points.map(({ low }) => low), high: points.map(({ high }) => high) } : {})
  };
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);

/** @param hrefOf the address behind a point, by the key of its series and its bucket. */
export function unpackAnswer(
  { series, partial, ...answer }: PackedAnswer,
  hrefOf: (key: string, bucket: string) => string
): SeriesAnswer {
  const buckets = bucketsOf(answer.query);
  const unfinished = new Set(partial);
  let sample: readonly number[] = [];
  return {
    ...answer,
    series: series.map(({ key, label, count, n, value, low, high }) => {
      sample = n ?? sample;
      const points = buckets.map((bucket, at): Point => ({
        ...{ bucket, count: count[at] ?? 0, n: sample[at] ?? 0 },
        value: (value ?? count)[at] ?? null,
        ...{ low: low?.[at] ?? null, high: high?.[at] ?? null },
        ...{ partial: unfinished.has(at), articles: hrefOf(key, bucket) }
      }));
      return { key, label, points };
    })
  };
}

/** Every bucket of a question, in order. */
export const bucketsOf = ({ from, to, grain }: Query): string[] => spine(from, to, grain);
