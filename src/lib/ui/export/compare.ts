/** What has changed between a figure as it was made and the same question now. Pure. */
import { plotted } from '../../charts/trend.ts';
import type { Comparable, ComparedPoint, ComparedSeries } from './comparable.ts';

export interface Change {
  readonly series: string;
  readonly bucket: string;
  /** As plotted; null when suppressed, undefined when the series is not there. */
  readonly then: number | null | undefined;
  readonly now: number | null | undefined;
  /** Articles counted then and now. */
  readonly counts: readonly [number, number];
  /** The articles behind it now. */
  readonly articles: string | null;
}

export interface Comparison {
  /** Articles of all points, then and now; one of several themes counts with each of them. */
  readonly sums: readonly [number, number];
  /** All changed points. */
  readonly changed: number;
  /** The first of them, by series and bucket. */
  readonly changes: readonly Change[];
}

export interface FigureNames {
  readonly buckets: readonly { readonly key: string; readonly name: string }[];
  readonly series: readonly { readonly key: string; readonly name: string }[];
}

const MOST_SHOWN = 200;

export function compareFigure(then: Comparable, now: Comparable, names: FigureNames): Comparison {
  const { share } = then;
  const bucketNames = new Map(names.buckets.map(({ key, name }) => [key, name]));
  const changes = pairSeries(then.series, now.series).flatMap(({ key, label, before, after }) => {
    const name = names.series.find((one) => one.key === key)?.name ?? label;
    return pairPoints(before?.points ?? [], after?.points ?? []).flatMap(([bucket, old, fresh]) =>
      same(old, fresh)
        ? []
        : [
            {
              ...{ series: name, bucket: bucketNames.get(bucket) ?? bucket },
              then: old && plotted(old.value, share),
              now: fresh && plotted(fresh.value, share),
              counts: [old?.count ?? 0, fresh?.count ?? 0] as const,
              articles: fresh && fresh.count > 0 ? fresh.articles : null
            }
          ]
    );
  });
  return {
    sums: [total(then.series), total(now.series)],
    changed: changes.length,
    changes: changes.slice(0, MOST_SHOWN)
  };
}

const same = (a: ComparedPoint | undefined, b: ComparedPoint | undefined): boolean =>
  a?.value === b?.value && a?.count === b?.count && a?.n === b?.n;

const total = (series: readonly ComparedSeries[]): number =>
  series.reduce((sum, { points }) => points.reduce((all, { count }) => all + count, sum), 0);

/** Every series of either, those of the older answer first. */
function pairSeries(then: readonly ComparedSeries[], now: readonly ComparedSeries[]) {
  const keys = [...new Set([...then, ...now].map(({ key }) => key))];
  return keys.map((key) => {
    const [before, after] = [then, now].map((list) => list.find((one) => one.key === key));
    return { key, label: (before ?? after)?.label ?? key, before, after };
  });
}

function pairPoints(
  then: readonly ComparedPoint[],
  now: readonly ComparedPoint[]
): [string, ComparedPoint | undefined, ComparedPoint | undefined][] {
  const [before, after] = [then, now].map((points) => new Map(points.map((point) => [point.bucket, point])));
  const buckets = [...new Set([...then, ...now].map(({ bucket }) => bucket))].toSorted();
  return buckets.map((bucket) => [bucket, before?.get(bucket), after?.get(bucket)]);
}
