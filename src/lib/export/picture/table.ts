/** A figure's numbers on paper: names at the left, figures in columns, parts of a wide table under one another. */
import type { ExportedFigure } from '../../charts/exported-figure.ts';
import type { Place } from '../../charts/paint.ts';
import { shortName } from '../office/short-name.ts';
import { columnParts, partWords } from '../table-text.ts';
import { lightPalette } from './light-palette.ts';
import { wrapText, type Measure } from './wrap.ts';

const ROW = 19;
const HEAD_LINES = 3;
const HEAD_LEAD = 14;
const HEAD = HEAD_LINES * HEAD_LEAD + 6;
const APART = 14;
/** Of the width, for the names. */
const NAMES = 0.24;

const partHeight = ({ table }: ExportedFigure): number => HEAD + table.rows.length * ROW + APART;

/** Height that all parts take. */
export const tableHeight = (figure: ExportedFigure): number =>
  columnParts(figure).length * partHeight(figure);

export function paintTable(
  context: CanvasRenderingContext2D,
  figure: ExportedFigure,
  place: Place,
  measure: Measure
): void {
  const palette = lightPalette();
  const [bold, plain] = [600, 400].map((weight) => `${weight} 12px ${palette.font}`) as [string, string];
  context.save();
  context.textBaseline = 'alphabetic';
  context.setLineDash([]);
  columnParts(figure).forEach((columns, k) => paintPart(columns, place.y + k * partHeight(figure)));
  context.restore();

  function paintPart(columns: readonly number[], top: number): void {
    const { head, rows } = partWords(figure, columns);
    const wide = (place.width * (1 - NAMES)) / Math.max(1, columns.length - 1);
    const edge = (k: number) => (k === 0 ? place.x : place.x + place.width * NAMES + k * wide);
    head.forEach((name, k) => {
      const room = k === 0 ? place.width * NAMES : wide - 8;
      const lines = wrapText(shortName(name), room, (words) => measure(words, bold)).slice(0, HEAD_LINES);
      lines.forEach((line, at) =>
        write(line, edge(k), top + HEAD - 8 - (lines.length - 1 - at) * HEAD_LEAD, k, bold)
      );
    });
    rule(top + HEAD - 2, palette.ink);
    rows.forEach((cells, row) => {
      const y = top + HEAD + row * ROW;
      cells.forEach((text, k) => write(k === 0 ? clipped(text, plain) : text, edge(k), y + 12, k, plain));
      rule(y + ROW - 2, palette.line);
    });
  }

  /** A name stays in its column. */
  function clipped(text: string, font: string): string {
    const [line = '', more] = wrapText(text, place.width * NAMES - 8, (words) => measure(words, font));
    return more === undefined ? line : `${line}…`;
  }

  function write(text: string, x: number, y: number, column: number, font: string): void {
    context.font = font;
    context.fillStyle = palette.ink;
    context.textAlign = column === 0 ? 'left' : 'right';
    context.fillText(text, x, y);
  }

  function rule(y: number, ink: string): void {
    context.strokeStyle = ink;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(place.x, y + 0.5);
    context.lineTo(place.x + place.width, y + 0.5);
    context.stroke();
  }
}
