/** Draws what stands at the ends of stacked bars: the total above each, dashes around the one that is not over. */
import type { Plugin } from 'chart.js';
import type { Palette } from './palette.ts';

export interface BarEnds {
  readonly totals: readonly number[];
  readonly partial: number | null;
  readonly figure: (count: number) => string;
  /** Every total is written; otherwise only the highest and the last one: many bars leave no room. */
  readonly every: boolean;
}

/** The totals that are written, by index. */
export function writtenTotals({ totals, every }: Pick<BarEnds, 'totals' | 'every'>): number[] {
  const seen = totals.flatMap((total, at) => (total > 0 ? [at] : []));
  if (every) return seen;
  const highest = seen.reduce(
    (best, at) => ((totals[at] ?? 0) > (totals[best] ?? 0) ? at : best),
    seen[0] ?? 0
  );
  return seen.filter((at) => at === highest || at === seen.at(-1));
}

export function barEndsPlugin(
  ends: BarEnds,
  { palette, narrow }: { readonly palette: Palette; readonly narrow: boolean }
): Plugin<'bar'> {
  const written = new Set(writtenTotals(ends));
  return {
    id: 'bar-ends',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      const { y } = chart.scales;
      const first = chart.getDatasetMeta(0).data as unknown as { x: number; width: number }[];
      if (!y) return;
      ctx.save();
      ctx.textAlign = 'center';
      ctx.textBaseline = 'bottom';
      ctx.font = `500 ${narrow ? 11 : 12}px ${palette.font}`;
      ends.totals.forEach((total, at) => {
        const bar = first[at];
        if (!bar || total === 0) return;
        const top = y.getPixelForValue(total);
        if (at === ends.partial) dashes(ctx, bar, top, chartArea.bottom);
        if (!written.has(at)) return;
        ctx.fillStyle = palette['ink-2'];
        ctx.fillText(ends.figure(total), bar.x, top - 3);
      });
      ctx.restore();
    }
  };

  function dashes(
    ctx: CanvasRenderingContext2D,
    { x, width }: { x: number; width: number },
    top: number,
    bottom: number
  ): void {
    ctx.setLineDash([3, 3]);
    ctx.lineWidth = 1;
    ctx.strokeStyle = palette['ink-2'];
    ctx.strokeRect(
      Math.round(x - width / 2) + 0.5,
      Math.round(top) + 0.5,
      Math.round(width) - 1,
      Math.round(bottom - top) - 1
    );
    ctx.setLineDash([]);
  }
}
