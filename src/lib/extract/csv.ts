/** The one importer of csv-parse: comma, semicolon or tab separated text to rows. */
import { parse } from 'csv-parse/browser/esm/sync';
import { fieldNamed } from './fields.ts';
import type { TableRow } from './table-row.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Excel's own hint on a first line of its own. */
const HINT = /^sep=(.)\r?\n/i;

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Rows of a csv text with a header row; quoted cells may hold newlines. Lines count from 1, the header included. */
export function readCsv(csv: string): TableRow[] {
  const text = csv.replace(/^\uFEFF/u, '');
  const hint = HINT.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const skipped = hint ? 1 : 0;
  const refused: TableRow[] = [];
  const records = parseRecords(body, hint?.[1] ?? delimiterOf(body), (line) =>
    refused.push(brokenRow(line + skipped))
  );
  const [header, ...rows] = records;
  if (!header || !header.record.some((name) => fieldNamed(name)?.field === 'text')) {
    return [{ line: 0, rejection: { reason: 'unsupported', detail: noTextColumn(header?.record ?? []) } }];
  }
  const read = rows.map((row, index): TableRow => {
    const line = (records[index]?.info.lines ?? 0) + 1 + skipped;
    return { line, entries: header.record.map((name, column) => [name, row.record[column] ?? ''] as const) };
  });
  return [...read, ...refused].sort((a, b) => a.line - b.line);
}

function parseRecords(text: string, delimiter: string, onBroken: (line: number) => void): ParsedRecord[] {
  return parse(text, {
    delimiter,
    info: true,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      onBroken(lineOf(error));
      return undefined;
    }
  }) as unknown as ParsedRecord[];
}

/** csv-parse puts the count of lines on its errors beside the typed fields. */
function lineOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'lines' in error ? Number(error.lines) : 0;
}

/** The one that the header row uses most. */
function delimiterOf(text: string): string {
  const header = text.slice(0, 4096).split(/\r?\n/u, 1)[0] ?? '';
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function brokenRow(line: number): TableRow {
  const detail = `Dòng ${line} của bảng hỏng: một dấu ngoặc kép mở mà không đóng. Sửa dòng này rồi nạp lại.`;
  return { line, rejection: { reason: 'unreadable', detail } };
}

function noTextColumn(columns: readonly string[]): string {
  const found =
    columns
      .slice(0, 12)
      .map((name) => `“${name.trim().slice(0, 40)}”`)
      .join(', ') || 'không có cột nào';
  return `Bảng không có cột nội dung. Các cột thấy được: ${found}. Đặt tên cột chứa bài là “nội dung” hoặc “text”.`;
}
