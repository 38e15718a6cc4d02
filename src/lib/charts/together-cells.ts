/** The cells of a table of themes that go together: whole per cents in heat classes, the diagonal blank. */
import { togetherAt } from '../trends/co-occurrence.ts';
import type { CoOccurrence, Together } from '../trends/co-occurrence.ts';
import { heatBreaks, heatClass } from './heat.ts';
import type { Breaks } from './heat.ts';
import { moveChoice } from './keys.ts';
import type { Choice } from './keys.ts';
import type { TileState } from './tiles.ts';

export interface TogetherCell {
  readonly cell: Together;
  /** Values are whole per cents, as they are written: a shade never contradicts its figure. */
  readonly state: TileState;
}

export interface TogetherCells {
  readonly breaks: Breaks;
  /** Null on the diagonal. */
  readonly rows: readonly (readonly (TogetherCell | null)[])[];
}

/** All cells, with breaks of the table's own. */
export function togetherCells(table: CoOccurrence): TogetherCells {
  const cells = table.themes.map((_, row) => table.themes.map((_, column) => togetherAt(table, row, column)));
  const breaks = heatBreaks(
    cells.flat().map((cell) => (cell ? percent(cell) : 0)),
    true
  );
  return {
    breaks,
    rows: cells.map((row) => row.map((cell) => cell && { cell, state: stateOf(cell, breaks) }))
  };
}

/** At least 1 for what is above zero: "<1" is not nothing. */
const percent = ({ share }: Together): number => (share ? Math.max(1, Math.round(100 * share)) : 0);

function stateOf(cell: Together, breaks: Breaks): TileState {
  if (cell.n === 0) return { kind: 'void' };
  if (cell.share === null) return { kind: 'hidden' };
  return { kind: 'value', value: percent(cell), heat: heatClass(percent(cell), breaks) };
}

/** The cell a key goes to; column 0 holds the totals, and the diagonal is stepped over. */
export function moveTogether(key: string, from: Choice, size: number): Choice | null {
  const extent = { series: size, buckets: size + 1 };
  const next = moveChoice(key, from, extent);
  if (!next || next.at !== next.series + 1) return next;
  const beyond = moveChoice(key, next, extent);
  const isStuck = !beyond || beyond.at === beyond.series + 1;
  if (!isStuck) return beyond;
  // The last column of the last row is the diagonal itself: End stops beside it.
  return key === 'End' ? { ...next, at: next.at - 1 } : from;
}
