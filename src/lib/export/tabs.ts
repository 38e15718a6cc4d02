/** The table of a figure as tabs: what sheets take from the clipboard, numbers as the reader's sheets write them. */
import type { ExportedFigure, FigureCell } from '../charts/exported-figure.ts';
import { guardFormula } from './csv.ts';
import { plainText } from './xml.ts';

export function figureTabs({ table, lang, digits }: ExportedFigure): string {
  const { head, keys, rows } = table;
  return [head, ...rows]
    .map((row) => row.map((cell, k) => cellText(cell, keys[k] ? digits : 0, lang)).join('\t'))
    .join('\n');
}

/** Without separators of thousands, which sheets take for text; nothing where a value is suppressed. */
function cellText(cell: FigureCell, digits: number, lang: ExportedFigure['lang']): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return guardFormula(plainText(cell).replace(/[\t\r\n]+/g, ' '));
  const written = cell.toFixed(digits);
  return lang === 'vi' ? written.replace('.', ',') : written;
}
