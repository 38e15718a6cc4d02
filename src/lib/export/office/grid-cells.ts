/** Shaded cells as the rows of a native table on a slide. */
import type { FigureGrid, GridCell } from '../../charts/exported-figure.ts';
import { LIGHT } from '../picture/light-palette.ts';
import { plainText } from '../xml.ts';

interface CellOptions {
  readonly fill?: { readonly color: string };
  readonly color?: string;
  readonly align?: 'left' | 'center';
  readonly colspan?: number;
}
export interface TableCell {
  readonly text: string;
  readonly options: CellOptions;
}

/** Rows of cells, and how they are set, in points. */
export interface GridTable {
  readonly rows: TableCell[][];
  /** Of the type. */
  readonly size: number;
  readonly columns: readonly number[];
  readonly rowHeight: number;
}

const colour = (token: string): string => (LIGHT[token] ?? '#ffffff').slice(1);
const LARGEST = 11;
const SMALLEST = 4;
const LEGIBLE = 7;
const TALLEST_ROW = 28;
/** Of a row's height and of a digit's width, in the size of the type. */
const LEAD = 1.35;
const DIGIT = 0.62;
/** Of the width, for the names. */
const NAMES = 0.16;
/** Of a column, in points. */
const WIDEST = { table: 180, tiles: 118 } as const;

/** @param width and height of the table at most, in points. */
export function gridCells(grid: FigureGrid, width: number, height: number): GridTable {
  const names = grid.kind === 'table' ? width * NAMES : 0;
  const count = Math.max(1, ...grid.rows.map(({ cells }) => cells.length));
  const each = Math.min((width - names) / count, WIDEST[grid.kind]);
  const heads = grid.kind === 'table' ? 1 : 0;
  const byHeight = height / (grid.rows.length + heads);
  const tall = Math.max(SMALLEST, Math.min(LARGEST, Math.floor(byHeight / LEAD)));
  const wide = Math.floor((each - 1) / (DIGIT * longestText(grid)));
  // Figures are set smaller to have room; where that would be too small, cells are shades alone.
  const size = wide >= LEGIBLE ? Math.min(tall, wide) : tall;
  const room = (each - 1) / (size * DIGIT);
  const rows = grid.rows.map(({ name, cells }) => [
    ...(heads ? [cell(name, { align: 'left' })] : []),
    ...cells.map((one) => shaded(one, room))
  ]);
  return {
    ...{ rows: heads ? [headOf(grid.head, room), ...rows] : rows, size },
    columns: [...(heads ? [names] : []), ...Array.from({ length: count }, () => each)],
    rowHeight: Math.min(TALLEST_ROW, byHeight)
  };
}

function shaded(one: GridCell, room: number): TableCell {
  if (!one || one.state.kind === 'void') return cell(one ? oneLine(one.text) : '', { align: 'center' });
  const { state } = one;
  const text = oneLine(one.text);
  const shown = room >= text.length ? text : '';
  if (state.kind === 'hidden') return cell(shown, { fill: { color: colour('hatch') }, align: 'center' });
  return cell(shown, {
    ...{ fill: { color: colour(`h${state.heat}`) }, color: colour(`h${state.heat}-on`), align: 'center' }
  });
}

/** A tile's name and value stand side by side. */
const oneLine = (text: string): string => text.replace('\n', ' ');

/** Characters of the longest value. */
const longestText = ({ rows }: FigureGrid): number =>
  Math.max(1, ...rows.flatMap(({ cells }) => cells.map((one) => oneLine(one?.text ?? '').length)));

/** Names of columns over as many cells as they need. */
function headOf(names: readonly string[], room: number): TableCell[] {
  const longest = Math.max(1, ...names.map((name) => name.length));
  const every = Math.max(1, Math.ceil((longest + 1) / room));
  const heads = names.flatMap((name, at) => {
    if (at % every > 0) return [];
    const colspan = Math.min(every, names.length - at);
    return [cell(colspan === every ? name : '', { align: 'left', colspan })];
  });
  return [cell('', {}), ...heads];
}

const cell = (text: string, options: CellOptions): TableCell => ({ text: plainText(text), options });
