/** Files and folders as items: one at a time, in a fixed order; what cannot be read is told, the rest goes on. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RawItem, Rejection } from '../corpus/article.ts';
import { formOf, MOST_BYTES, splitTable, tooLarge, unsupportedFile } from '../extract/index.ts';
import type { RefusedItem } from './ingest.ts';

/** A table is read whole before it is split. */
const MOST_TABLE_BYTES = 200 * 1024 * 1024;

/**
 * Every file of the paths, folders with all below them in the order of their names; `-` is standard input,
 * one text. Names beginning with a dot inside folders are passed over. Holds one file in memory at a time.
 */
export async function* listItems(paths: readonly string[]): AsyncGenerator<RawItem | RefusedItem> {
  const visited = new Set<string>();
  for (const path of paths) {
    if (path === '-') yield await standardInput();
    else yield* itemsAt(path, visited);
  }
}

async function* itemsAt(path: string, visited: Set<string>): AsyncGenerator<RawItem | RefusedItem> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* itemsIn(path, visited);
    else if (found.isFile()) yield* itemsOf(path, found.size);
    else yield refused(path, 'unsupported', 'Đây không phải tệp hay thư mục. Chỉ nạp tệp và thư mục.');
  } catch (error) {
    yield unreadable(path, error);
  }
}

/** A folder that links back to one above it is entered once. */
async function* itemsIn(folder: string, visited: Set<string>): AsyncGenerator<RawItem | RefusedItem> {
  const real = await realpath(folder);
  if (visited.has(real)) return;
  visited.add(real);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  for (const name of names) yield* itemsAt(join(folder, name), visited);
}

async function* itemsOf(path: string, size: number): AsyncGenerator<RawItem | RefusedItem> {
  const form = formOf(path);
  if (!form) yield { name: path, rejection: unsupportedFile(path) };
  else if (size > (form.table ? MOST_TABLE_BYTES : MOST_BYTES)) yield tooLargeItem(path, size);
  else if (form.table) yield* splitTable(path, await readFile(path), form.table);
  else yield { name: path, kind: form.item, bytes: await readFile(path) };
}

/** Read only as far as the largest article goes. */
async function standardInput(): Promise<RawItem | RefusedItem> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) return tooLargeItem('-', size);
  }
  return { name: '-', kind: 'txt', bytes: Buffer.concat(chunks) };
}

function tooLargeItem(name: string, size: number): RefusedItem {
  const judged = tooLarge(size);
  if (judged.ok) throw new RangeError(`${size} bytes are not too large`);
  return { name, rejection: judged.rejection };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền đọc; cấp quyền đọc rồi nạp lại',
  EPERM: 'không có quyền đọc; cấp quyền đọc rồi nạp lại',
  ENOENT: 'không có tệp hay thư mục này; xem lại đường dẫn',
  ELOOP: 'liên kết vòng tròn; nạp thẳng thư mục gốc'
};

function unreadable(path: string, error: unknown): RefusedItem {
  const { code, message } = error as NodeJS.ErrnoException;
  return refused(path, 'unreadable', `Không mở được ${path}: ${REASONS[code ?? ''] ?? message}.`);
}

function refused(name: string, reason: Rejection['reason'], detail: string): RefusedItem {
  return { name, rejection: { reason, detail } };
}
