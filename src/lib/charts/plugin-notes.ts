/** Draws known dates: a line at the true place inside the bucket, its words in a band above the plot. */
import type { Plugin } from 'chart.js';
import type { Note } from './notes.ts';
import type { TrendLook } from './trend.ts';

const BAND_PX = 34;

/** @param notes in order of time; `day` already written for people. */
export function notesPlugin(
  notes: readonly Note[],
  { palette, narrow }: Pick<TrendLook, 'palette' | 'narrow'>
): Plugin<'line'> {
  const font = (weight: number) => `${weight} ${narrow ? 11 : 12}px ${palette.font}`;
  return {
    id: 'notes',
    beforeDatasetsDraw({ ctx, chartArea: { top, bottom }, scales: { x }, width }) {
      if (!x) return;
      const step = x.getPixelForValue(1) - x.getPixelForValue(0);
      const place = (at: number) => Math.round(x.getPixelForValue(0) + at * step) + 0.5;
      ctx.save();
      ctx.textBaseline = 'top';
      notes.forEach(({ at, day, text }, k) => {
        const px = place(at);
        const next = notes[k + 1] ? place(notes[k + 1]?.at ?? 0) : width;
        ctx.font = font(500);
        const wide = Math.max(ctx.measureText(day).width, ctx.measureText(text).width);
        const left = px + 10 + wide > next && px - wide > 8;
        line(ctx, px, top - BAND_PX, bottom);
        ctx.fillStyle = palette['ink-2'];
        ctx.textAlign = left ? 'right' : 'left';
        const edge = px + (left ? -6 : 6);
        ctx.fillText(day, edge, top - BAND_PX - 1);
        ctx.font = font(400);
        ctx.fillText(text, edge, top - BAND_PX + 15);
      });
      ctx.restore();
    }
  };

  function line(ctx: CanvasRenderingContext2D, px: number, from: number, to: number): void {
    ctx.strokeStyle = palette['ink-3'];
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(px, from);
    ctx.lineTo(px, to);
    ctx.stroke();
  }
}
