/** Colours with their names in a row over the plot: kinds of stacked bars, shades of cells. Lines are named at their ends. */
import type { ExportedFigure } from '../../charts/exported-figure.ts';
import type { Palette } from '../../charts/palette.ts';
import { LIGHT } from './light-palette.ts';
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

export function legendOf(figure: ExportedFigure, measure: Measure, font: string): Legend {
  const keys = keysOf(figure);
  if (keys.length === 0) return { height: 0, draw: () => undefined };
  return {
    height: ROW,
    draw(context, { x, y }, palette) {
      context.font = font;
      context.textAlign = 'left';
      context.textBaseline = 'alphabetic';
      let left = x;
      for (const { name, colour } of keys) {
        context.fillStyle = LIGHT[colour] ?? palette.edge;
        context.fillRect(left, y + 7, KEY, KEY);
        context.fillStyle = palette['ink-2'];
        context.fillText(name, left + KEY + 5, y + 17);
        left += KEY + 5 + measure(name, font) + APART;
      }
    }
  };
}

/** Names and colours, as tokens. */
function keysOf({
  view,
  series,
  grid
}: ExportedFigure): { readonly name: string; readonly colour: string }[] {
  if (series.length === 0) return [];
  if (grid) return grid.legend.map(({ text, heat }) => ({ name: text, colour: `h${heat}` }));
  return view === 'visits' ? series.map(({ name, role }) => ({ name, colour: role })) : [];
}
