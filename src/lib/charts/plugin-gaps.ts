/** Draws gaps as a hatch behind the lines, with the reason in words: suppressed buckets, silent sources. */
import type { Plugin } from 'chart.js';
import { placeGapWords, type Drawn, type Room } from './gap-words.ts';
import type { Gap, TrendLook } from './look.ts';

const HATCH_PX = 6;
const LINE_PX = 15;

/**
 * The words of a gap stand where no line and no known date passes through them; the source line says the reason too.
 * @param dates places of the known dates on the category axis.
 */
export function gapsPlugin(
  gaps: readonly Gap[],
  dates: readonly number[],
  { palette }: Pick<TrendLook, 'palette'>
): Plugin<'line'> {
  return {
    id: 'gaps',
    beforeDatasetsDraw(chart) {
      const {
        ctx,
        chartArea: { left, right, top, bottom },
        scales: { x }
      } = chart;
      if (!x) return;
      const step = x.getPixelForValue(1) - x.getPixelForValue(0);
      const half = Math.abs(step) / 2;
      const uprights = dates.map((at) => x.getPixelForValue(0) + at * step);
      const lines = chart.getSortedVisibleDatasetMetas().map(({ data }) => data.map(drawnAt));
      let taken = left;
      for (const { from, to, words } of gaps.toSorted((a, b) => a.from - b.from)) {
        const start = Math.max(left, x.getPixelForValue(from) - half);
        const end = Math.min(right, x.getPixelForValue(to) + half);
        ctx.save();
        hatch(ctx, { x: start, y: top, width: end - start, height: bottom - top });
        ctx.restore();
        taken = writeReason(ctx, words, { start, end, top, right, taken }, { lines, uprights });
      }
    }
  };

  function hatch(
    ctx: CanvasRenderingContext2D,
    box: { x: number; y: number; width: number; height: number }
  ): void {
    ctx.beginPath();
    ctx.rect(box.x, box.y, box.width, box.height);
    ctx.clip();
    ctx.fillStyle = palette.wash;
    ctx.fill();
    ctx.strokeStyle = palette.line;
    ctx.lineWidth = 1;
    ctx.beginPath();
    for (let at = box.x - box.height; at < box.x + box.width; at += HATCH_PX) {
      ctx.moveTo(at, box.y + box.height);
      ctx.lineTo(at + box.height, box.y);
    }
    ctx.stroke();
  }

  /** Gives back where the next words may begin. */
  function writeReason(
    ctx: CanvasRenderingContext2D,
    words: readonly string[],
    { top, ...room }: Room & { readonly top: number },
    { lines, uprights }: { readonly lines: readonly Drawn[][]; readonly uprights: readonly number[] }
  ): number {
    ctx.save();
    ctx.font = `400 11px ${palette.font}`;
    ctx.textBaseline = 'top';
    const width = Math.max(...words.map((line) => ctx.measureText(line).width)) + 6;
    const height = words.length * LINE_PX + 3;
    const at = placeGapWords(room, width, top + 3 + height, lines, uprights);
    if (at !== null) {
      ctx.fillStyle = palette.paper;
      ctx.fillRect(at, top + 3, width, height);
      ctx.fillStyle = palette['ink-3'];
      words.forEach((line, i) => ctx.fillText(line, at + 3, top + 6 + LINE_PX * i));
    }
    ctx.restore();
    return at === null ? room.taken : at + width + 4;
  }
}

const drawnAt = (point: unknown): Drawn => {
  const { x, y, skip } = point as Drawn & { readonly skip?: boolean };
  return { x, y: skip ? NaN : y };
};
