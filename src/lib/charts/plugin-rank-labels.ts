/** Writes rank and name at the end of every line; those that share a rank stand below each other. */
import type { Plugin } from 'chart.js';
import type { Palette } from './palette.ts';
import { cut } from './cut-words.ts';
import { spreadLabels } from './spread.ts';

export interface RankLabel {
  readonly rank: number | null;
  readonly text: string;
  readonly ink: string;
  readonly bold: boolean;
}

const LINE_PX = 16;
const GAP_PX = 12;

/** @param labels one a line, in the order of the datasets. */
export function rankLabelsPlugin(
  labels: readonly RankLabel[],
  { palette, narrow }: { readonly palette: Palette; readonly narrow: boolean }
): Plugin<'line'> {
  return {
    id: 'rank-labels',
    afterDatasetsDraw({ ctx, width, chartArea: { right, top, bottom }, scales: { y } }) {
      if (!y) return;
      const heights = labels.map(({ rank }) => y.getPixelForValue(rank ?? 0));
      const placed = spreadLabels(
        heights.map((height) => ({ y: height, height: LINE_PX })),
        top,
        bottom
      );
      ctx.save();
      ctx.textBaseline = 'middle';
      ctx.textAlign = 'left';
      labels.forEach(({ rank, text, ink, bold }, k) => {
        ctx.font = `${bold ? 600 : 400} ${narrow ? 11 : 12}px ${palette.font}`;
        ctx.fillStyle = ink;
        const measure = (words: string) => ctx.measureText(words).width;
        const words = cut(`${rank ?? ''}  ${text}`, width - right - GAP_PX, measure);
        ctx.fillText(words, right + GAP_PX, placed[k] ?? 0);
      });
      ctx.restore();
    }
  };
}
