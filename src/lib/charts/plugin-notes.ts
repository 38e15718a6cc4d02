/** Draws known dates: a line at the true place inside the bucket, its words in a band above the plot. */
import type { Plugin } from 'chart.js';
import { placeNotes } from './notes.ts';
import type { Note } from './notes.ts';
import type { TrendLook } from './look.ts';
import { cut } from './cut-words.ts';

const BAND_PX = 34;
/** Characters of "15/03". */
const DAY_AND_MONTH = 5;

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
      const measure = (words: string) => ctx.measureText(words).width;
      ctx.font = font(500);
      const placed = notes.map(({ at, day, text, short }) => {
        const name = narrow ? short : text;
        const words = Math.max(measure(day), measure(name));
        return { full: day, name, px: place(at), words, day: measure(day.slice(0, DAY_AND_MONTH)) };
      });
      const sides = placeNotes(placed, width);
      placed.forEach(({ px, full, name }, k) => {
        const { side = 'none', room = 0 } = sides[k] ?? {};
        line(ctx, px, top - band, bottom);
        if (side === 'none') return;
        const before = side === 'left';
        const whole = side !== 'day';
        ctx.fillStyle = palette['ink-2'];
        ctx.textAlign = before ? 'right' : 'left';
        const edge = px + (before ? -6 : 6);
        ctx.font = font(500);
        ctx.fillText(whole ? full : full.slice(0, DAY_AND_MONTH), edge, top - band - 1);
        ctx.font = font(400);
        if (whole) ctx.fillText(before ? name : cut(name, room, measure), edge, top - band + 15);
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
