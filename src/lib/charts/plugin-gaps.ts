/** Draws suppressed buckets as a hatch behind the lines, with the reason in words. */
import type { Plugin } from 'chart.js';
import type { TrendLook } from './look.ts';

const HATCH_PX = 6;

/** @param spans runs of bucket indexes, both ends inclusive. @param words one line each. */
export function gapsPlugin(
  spans: readonly { readonly from: number; readonly to: number }[],
  words: readonly string[],
  { palette }: Pick<TrendLook, 'palette'>
): Plugin<'line'> {
  return {
    id: 'gaps',
    beforeDatasetsDraw({ ctx, chartArea: { left, right, top, bottom }, scales: { x } }) {
      if (!x) return;
      const half = Math.abs(x.getPixelForValue(1) - x.getPixelForValue(0)) / 2;
      for (const { from, to } of spans) {
        const start = Math.max(left, x.getPixelForValue(from) - half);
        const end = Math.min(right, x.getPixelForValue(to) + half);
        ctx.save();
        hatch(ctx, { x: start, y: top, width: end - start, height: bottom - top });
        ctx.restore();
        writeReason(ctx, { start, end, top });
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

  /** Only where the span is wide enough for the words; the source line says it in any case. */
  function writeReason(
    ctx: CanvasRenderingContext2D,
    { start, end, top }: { start: number; end: number; top: number }
  ) {
    ctx.save();
    ctx.font = `400 11px ${palette.font}`;
    ctx.textBaseline = 'top';
    const width = Math.max(...words.map((line) => ctx.measureText(line).width));
    if (width + 12 <= end - start) {
      ctx.fillStyle = palette.paper;
      ctx.fillRect(start + 3, top + 3, width + 6, words.length * 15 + 3);
      ctx.fillStyle = palette['ink-3'];
      words.forEach((line, i) => ctx.fillText(line, start + 6, top + 6 + 15 * i));
    }
    ctx.restore();
  }
}
