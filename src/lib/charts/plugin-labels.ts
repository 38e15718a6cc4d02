/** Draws each line's name and last value at its end, pushed apart and tied to it with a hairline. */
import type { Plugin } from 'chart.js';
import { spreadLabels } from './spread.ts';
import type { TrendLook } from './look.ts';

export interface EndLabel {
  readonly text: string;
  /** Colour of the line, and of its words. */
  readonly line: string;
  readonly ink: string;
  readonly figure: (plotted: number) => string;
}

/** @param labels one a series, in the order of the datasets. */
export function labelsPlugin(
  labels: readonly EndLabel[],
  { palette, narrow }: Pick<TrendLook, 'palette' | 'narrow'>
): Plugin<'line'> {
  const size = narrow ? 11 : 13;
  const lineHeight = narrow ? 14 : 17;
  const font = (weight: number) => `${weight} ${size}px ${palette.font}`;
  return {
    id: 'labels',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea: area, width } = chart;
      const start = area.right + (narrow ? 11 : 22);
      ctx.save();
      ctx.textBaseline = 'middle';
      const ends = labels.flatMap((label, k) => {
        const data = chart.data.datasets[k]?.data as (number | null)[];
        const at = data.findLastIndex((value) => value !== null);
        const point = chart.getDatasetMeta(k).data[at];
        return point ? [{ label, point, figure: label.figure(data[at] ?? 0) }] : [];
      });
      ctx.font = font(600);
      const figureWidth =
        Math.max(...ends.map(({ figure }) => ctx.measureText(figure).width)) + (narrow ? 5 : 7);
      ctx.font = font(500);
      const rows = ends.map((end) => ({
        ...end,
        lines: wrap(ctx, end.label.text, width - start - figureWidth)
      }));
      const placed = spreadLabels(
        rows.map(({ point, lines }) => ({
          y: point.y,
          height: lines.length * lineHeight + (narrow ? 2 : 3)
        })),
        area.top - 8,
        area.bottom + 10
      );
      rows.forEach((row, i) => write(ctx, row, { start, figureWidth, y: placed[i] ?? 0 }));
      ctx.restore();
    }
  };

  function write(
    ctx: CanvasRenderingContext2D,
    {
      label,
      point,
      figure,
      lines
    }: { label: EndLabel; point: { x: number; y: number }; figure: string; lines: string[] },
    { start, figureWidth, y }: { start: number; figureWidth: number; y: number }
  ): void {
    ctx.strokeStyle = label.line;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(point.x + 6, point.y);
    ctx.lineTo(start - 4, y);
    ctx.stroke();
    const top = y - ((lines.length - 1) * lineHeight) / 2;
    ctx.fillStyle = label.ink;
    ctx.font = font(600);
    ctx.textAlign = 'right';
    ctx.fillText(figure, start + figureWidth - (narrow ? 5 : 7), top);
    ctx.font = font(500);
    ctx.textAlign = 'left';
    lines.forEach((line, i) => ctx.fillText(line, start + figureWidth, top + i * lineHeight));
  }
}

/** Breaks at spaces so that no line is wider than allowed; a single long word stays whole. */
function wrap(ctx: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const joined = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && ctx.measureText(joined).width > width) lines.push(word);
    else lines.splice(-1, 1, joined);
  }
  return lines;
}
