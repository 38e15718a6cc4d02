/** Small multiples on a slide: a native chart a series, all on one scale, in rows under one another. */
import type { ExportedFigure } from '../../charts/exported-figure.ts';
import type { Place } from '../../charts/paint.ts';
import { multiplesTop } from '../picture/multiples.ts';
import type { SlideChart } from './slide-charts.ts';

/** Charts that a slide can hold and still be read; the table has all series. */
const MOST = 36;
const APART = 8;
const NAME = 14;
const POINTS = 7;

export interface SmallChart {
  readonly name: string;
  /** In points; the name stands over it. */
  readonly box: Place;
  readonly chart: SlideChart;
}

export function smallCharts(figure: ExportedFigure, { x, y, width, height }: Place): SmallChart[] {
  const series = figure.series.slice(0, MOST);
  const columns = Math.ceil(Math.sqrt((series.length * width) / height / 1.6));
  const rows = Math.ceil(series.length / columns);
  const size = { width: (width - (columns - 1) * APART) / columns, height: height / rows };
  const max = multiplesTop(figure);
  return series.map((one, k) => ({
    name: one.short,
    box: {
      x: x + (k % columns) * (size.width + APART),
      y: y + Math.floor(k / columns) * size.height + NAME,
      ...{ width: size.width, height: size.height - NAME - 2 }
    },
    chart: {
      figure: { ...figure, series: [{ ...one, role: 's1' }] },
      ...{ height: size.height - NAME, points: POINTS, small: { max } }
    }
  }));
}
