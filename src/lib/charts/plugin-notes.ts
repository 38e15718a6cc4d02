/** Draws known dates: a line at the true place inside the bucket, its words in a band above the plot. */
import type { Plugin } from 'chart.js';
import { placeNotes } from './notes.ts';
import type { Note } from './notes.ts';
import type { TrendLook } from './look.ts';

const BAND_PX = 34;

/**
 * @param notes in order of time; `day` already written for people.
 * @param lift room between their words and the plot, in pixels.
 */
export function notesPlugin(
  notes: readonly Note[],
  { palette, narrow }: Pick<TrendLook, 'palette' | 'narrow'>,
  lift = 0
): Plugin<'line'> {
  const band = BAND_PX + lift;
  const font = (weight: number) => `${weight} ${narrow ? 11 : 12}px ${palette.font}`;
  return {
    id: 'notes',
    beforeDatasetsDraw({ ctx, chartArea: { top, bottom, left, right }, scales: { x }, width }) {
      if (!x) return;
      const step = x.getPixelForValue(1) - x.getPixelForValue(0);
      // A day at the very edge of the period lies half a bucket beyond the first point.
      const place = (at: number) =>
        Math.round(Math.max(left, Math.min(right, x.getPixelForValue(0) + at * step))) + 0.5;
      ctx.save();
      ctx.textBaseline = 'top';
      const placed = notes.map(({ at, day, text, short }) => {
        const name = narrow ? short : text;
        ctx.font = font(500);
        return {
          day,
          name,
          px: place(at),
          words: Math.max(ctx.measureText(day).width, ctx.measureText(name).width)
        };
      });
      const sides = placeNotes(placed, width);
      placed.forEach(({ px, day, name }, k) => {
        const before = sides[k] === 'left';
        line(ctx, px, top - band, bottom);
        ctx.fillStyle = palette['ink-2'];
        ctx.textAlign = before ? 'right' : 'left';
        const edge = px + (before ? -6 : 6);
        ctx.font = font(500);
        ctx.fillText(sides[k] === 'day' ? day.slice(0, 5) : day, edge, top - band - 1);
        ctx.font = font(400);
        if (sides[k] !== 'day') ctx.fillText(name, edge, top - band + 15);
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
