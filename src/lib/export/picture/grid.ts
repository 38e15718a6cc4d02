/** Shaded cells on paper: a heat table, a table of themes, the tiles of the map. */
import type { FigureGrid, GridCell } from '../../charts/exported-figure.ts';
import type { Place } from '../../charts/paint.ts';
import { LIGHT, lightPalette } from './light-palette.ts';
import { hatchBox } from './hatch.ts';

const HEAD = 20;
const ROW = { table: 16, tiles: 34 } as const;
/** Rows of a table of few columns have room. */
const ROOMY = { columns: 12, row: 26 } as const;
const NAMES = 128;
const TILE_WIDTH = 96;
const ROOM_FOR_DIGITS = 24;
const ROOM_ON_HATCH = 48;
/** Columns from one label to the next are chosen so that labels keep this far apart. */
const LABEL_APART = 52;

const isRoomy = ({ kind, head }: FigureGrid): boolean => kind === 'table' && head.length <= ROOMY.columns;
const rowHeight = (grid: FigureGrid): number => (isRoomy(grid) ? ROOMY.row : ROW[grid.kind]);

/** Height that all rows take. */
export const gridHeight = (grid: FigureGrid): number =>
  (grid.kind === 'table' ? HEAD : 0) + Math.max(1, grid.rows.length) * rowHeight(grid);

export function paintGrid(context: CanvasRenderingContext2D, grid: FigureGrid, place: Place): void {
  const palette = lightPalette();
  const isTable = grid.kind === 'table';
  const height = rowHeight(grid);
  const names = isTable ? NAMES : 0;
  const count = Math.max(1, ...grid.rows.map(({ cells }) => cells.length));
  const column = isTable ? (place.width - names) / count : TILE_WIDTH;
  const left = place.x + names + (isTable ? 0 : (place.width - count * column) / 2);
  const top = place.y + (isTable ? HEAD : 0);
  const font = (size: number) => `400 ${size}px ${palette.font}`;
  context.save();
  context.textBaseline = 'alphabetic';
  if (isTable) heads();
  grid.rows.forEach(({ name, cells }, row) => {
    const y = top + row * height;
    if (isTable) write(name, { x: place.x, y, width: names, height: height - 1 }, 'left', 12, palette.ink);
    cells.forEach((cell, k) =>
      paintCell(cell, { x: left + k * column, y, width: column - 1, height: height - 1 })
    );
  });
  context.restore();

  function heads(): void {
    context.font = font(11);
    context.fillStyle = palette['ink-3'];
    context.textAlign = 'left';
    const widest = Math.max(LABEL_APART, ...grid.head.map((name) => context.measureText(name).width + 8));
    const every = Math.ceil(widest / column);
    grid.head.forEach((name, k) => {
      const x = left + k * column;
      if (k % every === 0 && x + context.measureText(name).width <= place.x + place.width)
        context.fillText(name, x, place.y + 12);
    });
  }

  function paintCell(cell: GridCell, box: Place): void {
    if (!cell) return;
    const { state, text } = cell;
    if (state.kind === 'value') {
      context.fillStyle = LIGHT[`h${state.heat}`] ?? palette.paper;
      context.fillRect(box.x, box.y, box.width, box.height);
    } else if (state.kind === 'hidden') hatchBox(context, box, palette);
    // Dashes stand where no article came from at all, a plain line for zero.
    if (state.kind === 'void') outline(box, [3, 3]);
    else if (state.kind === 'value' && state.heat === 0) outline(box, []);
    // A word on a hatch can be read where there is room around it.
    if (box.width < (state.kind === 'hidden' ? ROOM_ON_HATCH : ROOM_FOR_DIGITS)) return;
    const ink = state.kind === 'value' ? (LIGHT[`h${state.heat}-on`] ?? palette.ink) : palette.ink;
    const lines = text.split('\n');
    const lead = box.height / lines.length;
    lines.forEach((line, k) =>
      write(line, { ...box, y: box.y + k * lead, height: lead }, 'center', isTable ? 11 : 12, ink)
    );
  }

  function write(text: string, box: Place, align: 'left' | 'center', size: number, ink: string): void {
    context.font = font(size);
    context.fillStyle = ink;
    context.textAlign = align;
    const x = align === 'left' ? box.x : box.x + box.width / 2;
    context.fillText(text, x, box.y + box.height / 2 + size * 0.36);
  }

  function outline({ x, y, width, height: tall }: Place, dash: number[]): void {
    context.setLineDash(dash);
    context.strokeStyle = palette.line;
    context.lineWidth = 1;
    context.strokeRect(x + 0.5, y + 0.5, Math.max(0, width - 1), tall - 1);
    context.setLineDash([]);
  }
}
