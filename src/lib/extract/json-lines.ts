/** JSON Lines to rows: one object a line. */
import { fieldNamed } from './fields.ts';
import type { TableRow } from './table-row.ts';

/** Rows of a JSON Lines text, empty lines passed over. Lines count from 1. */
export function* readJsonLines(text: string): Generator<TableRow, void, undefined> {
  let line = 0;
  for (const written of text.replace(/^\uFEFF/u, '').split(/\r?\n/u)) {
    line += 1;
    if (written.trim() !== '') yield readLine(written, line);
  }
}

function readLine(written: string, line: number): TableRow {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return refusedLine(
      line,
      `Dòng ${line}, cột ${columnOf(written)}: JSON viết sai. Sửa dòng này rồi nạp lại.`
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refusedLine(line, `Dòng ${line} không phải một đối tượng JSON {…}. Mỗi dòng cần đúng một bài.`);
  }
  const entries = Object.entries(value).map(([name, field]) => [name, asText(field)] as const);
  if (entries.some(([name]) => fieldNamed(name)?.field === 'text')) return { line, entries };
  const keys =
    entries
      .slice(0, 12)
      .map(([name]) => `“${name.slice(0, 40)}”`)
      .join(', ') || 'không có khóa nào';
  return refusedLine(
    line,
    `Dòng ${line} không có nội dung bài. Các khóa thấy được: ${keys}. Đặt bài trong khóa “text” hoặc “nội dung”.`
  );
}

function refusedLine(line: number, detail: string): TableRow {
  return { line, rejection: { reason: 'unreadable', detail } };
}

/** Paragraphs may come as a list, a source or an author as an object with a name. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join('\n');
  return typeof value === 'object' && value !== null && 'name' in value ? asText(value.name) : '';
}

/** Column (from 1) of the first character that no longer can begin valid JSON. Found by halving: engines seldom say. */
function columnOf(written: string): number {
  let good = 0;
  let bad = written.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (canGoOn(written.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return bad;
}

/** Whether a beginning of a line is only unfinished, not wrong. */
function canGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/u.exec(message)?.[1];
    return /end of JSON|unterminated/iu.test(message) || Number(position) >= beginning.length;
  }
}
