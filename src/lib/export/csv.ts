/** Rows as a CSV file (RFC 4180) that Excel opens as UTF-8 and that cannot carry a formula. */

export type Cell = string | number | boolean | null;

/** Tells Excel that the file is UTF-8. */
export const BOM = '\uFEFF';
const MUST_QUOTE = /[",\r\n]|^\s|\s$/;
/** Spreadsheets take a text that starts so as a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * @param rows the head first; numbers with a decimal point, null as an empty cell, a text that would be read
 *   as a formula with an apostrophe before it.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return BOM + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const safe = guardFormula(cell);
  return MUST_QUOTE.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text with an apostrophe before it when a spreadsheet would compute it. */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
