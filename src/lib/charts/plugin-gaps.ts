/** Draws gaps as a hatch behind the lines, with the reason in words: suppressed buckets, silent sources. */
import type { Plugin } from 'chart.js';
import type { Gap, TrendLook } from './look.ts';

const HATCH_PX = 6;
const LINE_PX = 15;

/** The words of a gap stand at its top, wider than a narrow gap itself, unless those of the one before stand there. */
export function gapsPlugin(gaps: readonly Gap[], { palette }: Pick<TrendLook, 'palette'>): Plugin<'line'> {
  return {
    id: 'gaps',
    beforeDatasetsDraw({ ctx, chartArea: { left, right, top, bottom }, scales: { x } }) {
      if (!x) return;
      const half = Math.abs(x.getPixelForValue(1) - x.getPixelForValue(0)) / 2;
      let taken = left;
      for (const { from, to, words } of gaps.toSorted((a, b) => a.from - b.from)) {
        const start = Math.max(left, x.getPixelForValue(from) - half);
        const end = Math.min(right, x.getPixelForValue(to) + half);
        ctx.save();
        hatch(ctx, { x: start, y: top, width: end - start, height: bottom - top });
        ctx.restore();
        taken = writeReason(ctx, words, { start, end, top, right, taken });
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

  /** Gives back where the next words may begin; the source line says the reason in any case. */
  function writeReason(
    ctx: CanvasRenderingContext2D,
    words: readonly string[],
    {
      start,
      end,
      top,
      right,
      taken
    }: { start: number; end: number; top: number; right: number; taken: number }
  ): number {
    ctx.save();
    ctx.font = `400 11px ${palette.font}`;
    ctx.textBaseline = 'top';
    const width = Math.max(...words.map((line) => ctx.measureText(line).width)) + 6;
    const inside = width + 6 <= end - start;
    const at = inside ? start + 3 : Math.min((start + end - width) / 2, right - width);
    const fits = at >= taken;
    if (fits) {
      ctx.fillStyle = palette.paper;
      ctx.fillRect(at, top + 3, width, words.length * LINE_PX + 3);
      ctx.fillStyle = palette['ink-3'];
      words.forEach((line, i) => ctx.fillText(line, at + 3, top + 6 + LINE_PX * i));
    }
    ctx.restore();
    return fits ? at + width + 4 : taken;
  }
}
