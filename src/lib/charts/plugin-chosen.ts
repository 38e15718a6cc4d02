/** Draws the chosen point: filled, ringed in paper, a hairline to the axis, its words beside it. */
import type { Plugin } from 'chart.js';
import type { Palette } from './palette.ts';

const PAD_PX = 5;

export interface Chosen {
  /** Index of the series and of the bucket. */
  readonly series: number;
  readonly at: number;
  /** "An sinh, 10/2026: 9,0%". */
  readonly text: string;
}

/** @param chosen asked at every draw, so that choosing another point only needs a redraw. */
export function chosenPlugin(chosen: () => Chosen | null, palette: Palette): Plugin<'line'> {
  return {
    id: 'chosen',
    afterDatasetsDraw({ ctx, width, chartArea: area, scales: { x, y }, data: { datasets } }) {
      const now = chosen();
      const value = now ? (datasets[now.series]?.data[now.at] as number | null | undefined) : null;
      if (!now || !x || !y) return;
      const px = Math.round(x.getPixelForValue(now.at)) + 0.5;
      const py = value == null ? area.top : y.getPixelForValue(value);
      const colour = String(datasets[now.series]?.borderColor);
      ctx.save();
      ctx.strokeStyle = colour;
      ctx.lineWidth = 1;
      ctx.beginPath();
      ctx.moveTo(px, area.bottom);
      ctx.lineTo(px, py);
      ctx.stroke();
      if (value != null) ring(ctx, px, py, colour);
      words(ctx, now.text, {
        px,
        py: Math.max(py, area.top + 24),
        left: area.left,
        right: area.right,
        width
      });
      ctx.restore();
    }
  };

  function ring(ctx: CanvasRenderingContext2D, px: number, py: number, colour: string): void {
    ctx.beginPath();
    ctx.arc(px, py, 5.5, 0, 2 * Math.PI);
    ctx.fillStyle = colour;
    ctx.fill();
    ctx.lineWidth = 2;
    ctx.strokeStyle = palette.paper;
    ctx.stroke();
  }

  /** To the left of the point, else to its right, else over it from the left edge on: never over the labels at the lines' ends. */
  function words(
    ctx: CanvasRenderingContext2D,
    text: string,
    at: { px: number; py: number; left: number; right: number; width: number }
  ): void {
    ctx.font = `600 13px ${palette.font}`;
    ctx.textAlign = 'right';
    ctx.textBaseline = 'bottom';
    const width = ctx.measureText(text).width;
    const [before, after] = [at.px - 9, at.px + width + 12];
    const over = after <= at.right ? after : at.left + width + PAD_PX;
    const end = Math.min(before - 3 - width < at.left ? over : before, at.width - PAD_PX - 1);
    const ground = [end - width - PAD_PX, at.py - 29, width + 2 * PAD_PX, 22] as const;
    ctx.fillStyle = palette.paper;
    ctx.fillRect(...ground);
    ctx.strokeStyle = palette.line;
    ctx.lineWidth = 1;
    ctx.strokeRect(...ground);
    ctx.fillStyle = palette.ink;
    ctx.fillText(text, end, at.py - 10);
  }
}
