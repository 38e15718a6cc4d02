/** A figure's table as people read it: numbers with their separators, long tables in parts that a page has room for. */
import type { ExportedFigure, FigureCell } from '../charts/exported-figure.ts';

/** Columns beside the one of names. */
const MOST_COLUMNS = 7;

/** @param column of the cell, from 0. */
export function cellWords(
  { lang, digits, table }: ExportedFigure,
  value: FigureCell,
  column: number
): string {
  if (typeof value === 'string') return value;
  if (value === null) return table.hidden;
  const places = table.keys[column] ? digits : 0;
  const locale = lang === 'vi' ? 'vi-VN' : 'en-GB';
  return value.toLocaleString(locale, { minimumFractionDigits: places, maximumFractionDigits: places });
}

/** Which columns stand side by side: the names with each part of the others. */
export function columnParts({ table }: ExportedFigure): number[][] {
  const count = Math.max(0, table.head.length - 1);
  return Array.from({ length: Math.ceil(count / MOST_COLUMNS) }, (_, k) => [
    0,
    ...Array.from(
      { length: Math.min(MOST_COLUMNS, count - k * MOST_COLUMNS) },
      (__, i) => 1 + k * MOST_COLUMNS + i
    )
  ]);
}

/** Head and rows of a part as words. */
export const partWords = (
  figure: ExportedFigure,
  columns: readonly number[]
): { readonly head: string[]; readonly rows: string[][] } => ({
  head: columns.map((k) => figure.table.head[k] ?? ''),
  rows: figure.table.rows.map((cells) => columns.map((k) => cellWords(figure, cells[k] ?? null, k)))
});
