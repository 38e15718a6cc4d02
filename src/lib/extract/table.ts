/** Splits a table, csv or JSON Lines with one article a row, into items; a bad row never stops the rest. */
import type { ItemKind, KnownFields, RawItem, Rejection } from '../corpus/article.ts';
import { decode } from '../text/decode.ts';
import { readCsv } from './csv.ts';
import { type Field, pickFields } from './fields.ts';
import { readJsonLines } from './json-lines.ts';
import { unknownBytes } from './rejections.ts';

/** A row that cannot become an item; `name` as for items. */
export interface RefusedRow {
  readonly name: string;
  readonly rejection: Rejection;
}

/**
 * Items of a table, named "bai.csv:17" after the line (from 1) on which the row begins; what the row knows
 * beside the text (title, date, address, source, author) goes along in `known`.
 * A table without a column for the text gives one rejection, named as the table.
 */
export function* splitTable(
  name: string,
  bytes: Uint8Array,
  kind: 'csv' | 'jsonl'
): Generator<RawItem | RefusedRow, void, undefined> {
  const decoded = decode(bytes);
  if (!decoded) {
    const refused = unknownBytes();
    if (!refused.ok) yield { name, rejection: refused.rejection };
    return;
  }
  for (const row of kind === 'csv' ? readCsv(decoded.text) : readJsonLines(decoded.text)) {
    const at = row.line > 0 ? `${name}:${row.line}` : name;
    yield 'rejection' in row
      ? { name: at, rejection: row.rejection }
      : itemOf(at, row.line, pickFields(row.entries));
  }
}

function itemOf(name: string, line: number, fields: Partial<Record<Field, string>>): RawItem | RefusedRow {
  const { text = '', ...known } = fields;
  if (text.trim() === '') {
    return {
      name,
      rejection: {
        reason: 'empty',
        detail: `Dòng ${line} không có nội dung bài. Điền cột nội dung rồi nạp lại dòng này.`
      }
    };
  }
  return {
    name,
    bytes: new TextEncoder().encode(text),
    text,
    kind: kindOf(text),
    known: known satisfies KnownFields
  };
}

/** Crawlers often store a cell's HTML as it was. */
function kindOf(text: string): ItemKind {
  return /<(?:p|div|br|h[1-6]|article|html|body|span)\b[^>]*>/i.test(text) ? 'html' : 'txt';
}
