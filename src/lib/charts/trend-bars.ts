/** The line chart's config as columns side by side: the same scale, axis, notes and gaps; for exports. */
import type { ChartConfiguration } from 'chart.js';
import type { SeriesAnswer } from '../trends/query.ts';
import type { Palette } from './palette.ts';
import { roleOf } from './palette.ts';
import type { TrendConfig } from './trend.ts';

export type BarsConfig = ChartConfiguration<'bar', (number | null)[]>;

/** @param config of the same answer; an unfinished column is an outline. */
export function trendBars(config: TrendConfig, { series }: SeriesAnswer, palette: Palette): BarsConfig {
  const { data, options, plugins } = config;
  const { x, y } = options.scales ?? {};
  return {
    type: 'bar',
    data: {
      labels: data.labels,
      datasets: series.map(({ label, points }, k) => ({
        label,
        data: data.datasets[k]?.data ?? [],
        backgroundColor: points.map(({ partial }) => (partial ? palette.paper : palette[roleOf(k)])),
        borderColor: palette[roleOf(k)],
        borderWidth: points.map(({ partial }) => (partial ? 1.5 : 0)),
        borderSkipped: false,
        barPercentage: 0.9,
        categoryPercentage: 0.78
      }))
    },
    options: {
      ...(options as unknown as NonNullable<BarsConfig['options']>),
      scales: { x: { ...x, offset: true } as never, y: y as never }
    },
    plugins: plugins as unknown as NonNullable<BarsConfig['plugins']>
  };
}
