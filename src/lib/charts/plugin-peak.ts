/** Writes one line over the highest point: the story most told there, tied to it with a hairline. */
import type { Plugin } from 'chart.js';
import { cut } from './cut-words.ts';
import type { TrendExtras, TrendLook } from './look.ts';

/** Height of the band above the plot in which the line stands. */
export const PEAK_PX = 20;
/** The most of the chart's width that the words may take. */
const MOST = { wide: 0.62, narrow: 0.9 } as const;
const POINT_PX = 8;

export function peakPlugin(
  { series, at, text }: NonNullable<TrendExtras['peak']>,
  { palette, narrow }: Pick<TrendLook, 'palette' | 'narrow'>
): Plugin<'line'> {
  return {
    id: 'peak',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea: area, width } = chart;
      const point = chart.getDatasetMeta(series).data[at];
      // The band is kept while the words are still on their way: the plot must not jump.
      if (!point || text === '') return;
      ctx.save();
      ctx.font = `400 ${narrow ? 11 : 12}px ${palette.font}`;
      ctx.textBaseline = 'bottom';
      ctx.textAlign = 'left';
      const measure = (words: string) => ctx.measureText(words).width;
      const words = cut(text, width * MOST[narrow ? 'narrow' : 'wide'], measure);
      const wide = measure(words);
      const start = Math.max(area.left, Math.min(point.x - wide / 2, width - wide - 2));
      // Lines of known dates pass here: the words stand on paper of their own.
      ctx.fillStyle = palette.paper;
      ctx.fillRect(start - 3, area.top - PEAK_PX + 1, wide + 6, PEAK_PX - 3);
      ctx.fillStyle = palette['ink-2'];
      ctx.fillText(words, start, area.top - 4);
      ctx.strokeStyle = palette['ink-3'];
      ctx.lineWidth = 1;
      ctx.beginPath();
      ctx.moveTo(point.x, area.top - 2);
      ctx.lineTo(point.x, Math.max(area.top, point.y - POINT_PX));
      ctx.stroke();
      ctx.restore();
    }
  };
}
