/** A split answer as rows of shaded cells: one class for every point, breaks fixed for the whole view. */
import { UNKNOWN } from '../trends/crosswalk.ts';
import type { Measure, Point, Series, SeriesAnswer } from '../trends/query.ts';
import { latestFull } from './columns.ts';
import { heatBreaks, heatClass } from './heat.ts';
import type { Breaks } from './heat.ts';
import type { TileState } from './tiles.ts';
import { plotted } from './trend.ts';

/** The order given (north to south), or the highest first by the latest full bucket. */
export type RowOrder = 'given' | 'high';

export interface HeatRow {
  readonly series: Series;
  /** One a bucket. */
  readonly states: readonly TileState[];
}

export interface HeatRows {
  readonly breaks: Breaks;
  readonly rows: readonly HeatRow[];
  /** What the view holds at all, for its legend. */
  readonly holds: {
    /** Anything above zero. */
    readonly value: boolean;
    readonly zero: boolean;
    readonly hidden: boolean;
    readonly void: boolean;
    readonly partial: boolean;
  };
}

/** Rows of the whole answer; breaks come from all its buckets, so that shades mean the same in every column. */
export function heatRows(answer: SeriesAnswer, order: RowOrder): HeatRows {
  const { measure } = answer.query;
  const breaks = answerBreaks(answer);
  const rows = orderSeries(answer, order).map((series) => ({
    series,
    states: series.points.map((point) => pointState(point, measure, breaks))
  }));
  const states = rows.flatMap((row) => row.states);
  return {
    ...{ breaks, rows },
    holds: {
      value: states.some((state) => state.kind === 'value' && state.heat > 0),
      zero: states.some((state) => state.kind === 'value' && state.heat === 0),
      hidden: states.some(({ kind }) => kind === 'hidden'),
      void: states.some(({ kind }) => kind === 'void'),
      partial: answer.series.some(({ points }) => points.some(({ partial }) => partial))
    }
  };
}

/** Breaks of all values of an answer together. */
export function answerBreaks({ series, query: { measure } }: SeriesAnswer): Breaks {
  const share = measure === 'share';
  const values = series.flatMap(({ points }) => points.map(({ value }) => plotted(value, share) ?? 0));
  return heatBreaks(values, !share);
}

/** How a point is drawn as a cell or tile: nothing at all, hidden for its small sample, or its class. */
export function pointState({ value, n }: Point, measure: Measure, breaks: Breaks): TileState {
  if (n === 0) return { kind: 'void' };
  const shown = plotted(value, measure === 'share');
  return shown === null
    ? { kind: 'hidden' }
    : { kind: 'value', value: shown, heat: heatClass(shown, breaks) };
}

/** Series in the order asked for. What is unknown keeps its place behind all that have a name. */
export function orderSeries({ series }: SeriesAnswer, order: RowOrder): Series[] {
  if (order === 'given') return [...series];
  const at = latestFull(series[0]?.points ?? []);
  const height = (one: Series) => {
    const { value = null, n = 0 } = one.points[at] ?? {};
    return isUnknown(one) ? -3 : n === 0 ? -2 : (value ?? -1);
  };
  return series.toSorted((a, b) => height(b) - height(a));
}

const isUnknown = ({ key }: Series): boolean => key === UNKNOWN || key.endsWith(`.${UNKNOWN}`);
