/** Small multiples: one small line a series on the same scale, the whole in grey behind, as SVG paths. */
import { MIN_SAMPLE } from '../trends/complete.ts';
import { UNKNOWN } from '../trends/crosswalk.ts';
import { mergerPlace } from '../trends/merger.ts';
import type { Point, Series, SeriesAnswer } from '../trends/query.ts';
import { latestFull } from './columns.ts';
import { orderSeries } from './heat-rows.ts';
import type { RowOrder } from './heat-rows.ts';
import { plotted } from './trend.ts';

/** The box of a small line, in its own units; it is stretched to the width of its column. */
export const BOX = { width: 140, height: 46 } as const;
/** Room for the dot at the end, and above the highest value. */
const SIDE = 3;
const TOP = 4;

export interface SmallLine {
  /** Between finished buckets; broken where a value is suppressed. */
  readonly solid: string;
  /** To and from unfinished ones: drawn dashed. */
  readonly dashed: string;
  /** The latest full bucket with a value, a value between two suppressed ones: points without length. */
  readonly dots: string;
}

export interface Multiple {
  readonly series: Series;
  /** Of the latest full bucket: what stands beside the name. */
  readonly point: Point | undefined;
  readonly state: 'value' | 'hidden' | 'void';
  /** No article at all in any bucket: a dashed axis and no line. */
  readonly silent: boolean;
  readonly line: SmallLine;
  /** Suppressed stretches in per cent of the width. */
  readonly hidden: readonly { readonly left: number; readonly width: number }[];
}

export interface Multiples {
  /** Top of the common scale, and the round half of it that is written once. */
  readonly max: number;
  readonly half: number;
  /** Height of the half-way line in the box. */
  readonly halfY: number;
  /** Index of the bucket whose value stands beside the names. */
  readonly at: number;
  /** Where the merger stands in the box; null outside the period. */
  readonly mergerX: number | null;
  /** The line behind; null where the series are no parts of a whole. */
  readonly behind: string | null;
  readonly multiples: readonly Multiple[];
}

/** The figure for a whole answer. */
export function multiplesOf(answer: SeriesAnswer, order: RowOrder): Multiples {
  const share = answer.query.measure === 'share';
  const points = answer.series[0]?.points ?? [];
  const whole = wholeBehind(answer);
  const values = answer.series.map((series) => series.points.map(({ value }) => plotted(value, share)));
  const half = roundHalf(Math.max(0, ...values.flat().map((value) => value ?? 0)) / 2, !share);
  const scale: Scale = { count: points.length, max: 2 * half };
  const at = latestFull(points);
  const merger = mergerPlace(points.map(({ bucket }) => bucket));
  return {
    ...{ half, at, max: scale.max, halfY: yOf(half, scale) },
    mergerX: merger && xOf(merger.index - 0.5 + merger.inside, scale),
    behind: whole && pathOf(whole, scale),
    multiples: orderSeries(answer, order).map((series) => multipleOf(series, { at, share, scale }))
  };
}

interface Scale {
  readonly count: number;
  readonly max: number;
}

function multipleOf(
  series: Series,
  { at, share, scale }: { at: number; share: boolean; scale: Scale }
): Multiple {
  const values = series.points.map(({ value }) => plotted(value, share));
  const point = series.points[at];
  const state = point === undefined || point.n === 0 ? 'void' : point.value === null ? 'hidden' : 'value';
  return {
    ...{ series, point, state },
    silent: series.points.every(({ n }) => n === 0),
    line: lineOf(series.points, values, scale),
    hidden: stretches(series.points.map(({ value, n }) => value === null && n > 0)).map(({ from, to }) => {
      const left = edge(from - 0.5, scale);
      return { left, width: round(edge(to + 0.5, scale) - left) };
    })
  };
}

function lineOf(points: readonly Point[], values: readonly (number | null)[], scale: Scale): SmallLine {
  const partial = (at: number) => points[at]?.partial ?? false;
  const place = (at: number, value: number) => `${xOf(at, scale)} ${yOf(value, scale)}`;
  let [solid, dashed, dots] = ['', '', ''];
  let pen = -1; // the bucket the solid line stands at
  const end = values.findLastIndex((value, at) => value !== null && !partial(at));
  values.forEach((value, at) => {
    if (value === null) return;
    const before = values[at - 1];
    const dash = partial(at) || partial(at - 1);
    if (before != null && dash) dashed += `M${place(at - 1, before)}L${place(at, value)}`;
    if (before != null && !dash)
      solid += `${pen === at - 1 ? '' : `M${place(at - 1, before)}`}L${place(at, value)}`;
    if (before != null && !dash) pen = at;
    if (at === end || (before == null && values[at + 1] == null)) dots += `M${place(at, value)}h.01`;
  });
  return { solid, dashed, dots };
}

function pathOf(values: readonly (number | null)[], scale: Scale): string {
  return values
    .map((value, at) =>
      value === null ? '' : `${values[at - 1] == null ? 'M' : 'L'}${xOf(at, scale)} ${yOf(value, scale)}`
    )
    .join('');
}

/**
 * What the small lines are parts of: the share of all articles together, or the mean count of those that have
 * a name, since a sum would leave the scale. Null for themes: an article may carry several of them.
 */
export function wholeBehind({ query, series }: SeriesAnswer): (number | null)[] | null {
  if (query.split !== 'province' && query.split !== 'source') return null;
  if (query.provinces.length > 0 && query.split === 'province') return null;
  const buckets = series[0]?.points ?? [];
  const named = series.filter(({ key }) => !key.endsWith(UNKNOWN));
  return buckets.map((_, at) => {
    const points = series.flatMap((one) => one.points[at] ?? []);
    if (query.measure !== 'share')
      return named.reduce((sum, one) => sum + (one.points[at]?.value ?? 0), 0) / Math.max(1, named.length);
    const n = points.reduce((sum, point) => sum + point.n, 0);
    return n < MIN_SAMPLE ? null : (100 * points.reduce((sum, { count }) => sum + count, 0)) / n;
  });
}

const MANTISSAS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** The least round figure not below `value`; a whole one for counts. */
export function roundHalf(value: number, whole: boolean): number {
  if (!(value > 0)) return 1;
  const power = Math.floor(Math.log10(value));
  const rungs = [power, power + 1].flatMap((exponent) =>
    MANTISSAS.map((mantissa) => Number((mantissa * 10 ** exponent).toPrecision(6)))
  );
  const fits = (rung: number) => rung >= value * (1 - 1e-9) && (!whole || Number.isInteger(rung));
  return rungs.find(fits) ?? Math.ceil(value);
}

function stretches(flags: readonly boolean[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  flags.forEach((flag, at) => {
    const last = found.at(-1);
    if (flag && last?.to === at - 1) last.to = at;
    else if (flag) found.push({ from: at, to: at });
  });
  return found;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function xOf(at: number, { count }: Scale): number {
  const step = count > 1 ? (BOX.width - 2 * SIDE) / (count - 1) : 0;
  return round(count > 1 ? SIDE + at * step : BOX.width / 2);
}

function yOf(value: number, { max }: Scale): number {
  return round(BOX.height - 1 - (value * (BOX.height - 1 - TOP)) / max);
}

/** Per cent of the width, kept inside the box. */
function edge(at: number, scale: Scale): number {
  const x = scale.count > 1 ? xOf(at, scale) : at < 0 ? 0 : BOX.width;
  return round((100 * Math.max(0, Math.min(BOX.width, x))) / BOX.width);
}
