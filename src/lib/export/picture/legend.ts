/** The colours of stacked bars with their names, in a row over the plot: lines are named at their ends instead. */
import type { ExportedFigure } from '../../charts/exported-figure.ts';
import type { Palette } from '../../charts/palette.ts';
import type { Measure } from './wrap.ts';

const ROW = 22;
const KEY = 11;
const APART = 18;

export interface Legend {
  readonly height: number;
  readonly draw: (
    context: CanvasRenderingContext2D,
    place: { readonly x: number; readonly y: number },
    palette: Palette
  ) => void;
}

export function legendOf({ view, series }: ExportedFigure, measure: Measure, font: string): Legend {
  if (view !== 'visits' || series.length === 0) return { height: 0, draw: () => undefined };
  return {
    height: ROW,
    draw(context, { x, y }, palette) {
      context.font = font;
      context.textAlign = 'left';
      context.textBaseline = 'alphabetic';
      let left = x;
      for (const { name, role } of series) {
        context.fillStyle = palette[role];
        context.fillRect(left, y + 7, KEY, KEY);
        context.fillStyle = palette['ink-2'];
        context.fillText(name, left + KEY + 5, y + 17);
        left += KEY + 5 + measure(name, font) + APART;
      }
    }
  };
}
