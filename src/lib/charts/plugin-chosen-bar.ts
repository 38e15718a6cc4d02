/** Marks the chosen bar: a ring of ink around its part, the words above the whole. */
import type { Plugin } from 'chart.js';
import type { Chosen } from './plugin-chosen.ts';
import type { Palette } from './palette.ts';

const PAD_PX = 5;

/** @param chosen asked at every draw, so that choosing another bar only needs a redraw. */
export function chosenBarPlugin(chosen: () => Chosen | null, palette: Palette): Plugin<'bar'> {
  return {
    id: 'chosen-bar',
    afterDatasetsDraw(chart) {
      const now = chosen();
      const bar = now && chart.getDatasetMeta(now.series).data[now.at];
      if (!now || !bar) return;
      const { x, y, base, width } = bar as unknown as { x: number; y: number; base: number; width: number };
      const { ctx } = chart;
      ctx.save();
      ctx.strokeStyle = palette.ink;
      ctx.lineWidth = 2;
      ctx.strokeRect(x - width / 2, Math.min(y, base), width, Math.max(2, Math.abs(base - y)));
      words(ctx, now.text, { x, top: chart.chartArea.top, left: chart.chartArea.left, right: chart.width });
      ctx.restore();
    }
  };

  /** On paper of their own over the plot, never beyond the canvas. */
  function words(
    ctx: CanvasRenderingContext2D,
    text: string,
    at: { x: number; top: number; left: number; right: number }
  ): void {
    ctx.font = `600 13px ${palette.font}`;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    const width = ctx.measureText(text).width + 2 * PAD_PX;
    const start = Math.max(at.left, Math.min(at.x - width / 2, at.right - width - 1));
    ctx.fillStyle = palette.paper;
    ctx.fillRect(start, 1, width, 22);
    ctx.strokeStyle = palette.line;
    ctx.lineWidth = 1;
    ctx.strokeRect(start + 0.5, 1.5, width - 1, 21);
    ctx.fillStyle = palette.ink;
    ctx.fillText(text, start + PAD_PX, 12);
  }
}
