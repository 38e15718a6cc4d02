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
      rows.forEach((row, i) => write(ctx, row, { start, figureWidth, y: placed[i] ?? 0, right: area.right }));
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
    { start, figureWidth, y, right }: { start: number; figureWidth: number; y: number; right: number }
  ): void {
    const { leader, tie } = tiePath(point, { right, end: { x: start - 4, y } });
    ctx.lineWidth = 1;
    if (leader) stroke(ctx, leader, palette.line);
    stroke(ctx, tie, label.line);
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

interface Place {
  readonly x: number;
  readonly y: number;
}
type Stroke = readonly [Place, Place];

/**
 * From a line's last point to its words. A line that ends inside the plot first gets a level leader to the
 * plot's right edge: a slope across the plot would be read as its course.
 */
export function tiePath(
  point: Place,
  { right, end }: { readonly right: number; readonly end: Place }
): { readonly leader: Stroke | null; readonly tie: Stroke } {
  const from = { x: point.x + 6, y: point.y };
  if (from.x >= right) return { leader: null, tie: [from, end] };
  const edge = { x: right, y: point.y };
  return { leader: [from, edge], tie: [edge, end] };
}

function stroke(ctx: CanvasRenderingContext2D, [from, to]: Stroke, colour: string): void {
  ctx.strokeStyle = colour;
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(to.x, to.y);
  ctx.stroke();
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
