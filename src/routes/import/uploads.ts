/** What a form brought, as items for the ingest. */
import { extname } from 'node:path';
import type { ItemKind, RawItem } from '$lib/corpus/article.ts';
import { splitTable } from '$lib/extract/index.ts';
import type { RefusedItem } from '$lib/server/ingest.ts';
import { importing } from '$lib/ui/messages/import.ts';
import { formatBytes } from '$lib/ui/format.ts';

/** Bytes one sending may weigh; the server's BODY_SIZE_LIMIT must not be smaller. */
export const SENDING_LIMIT = 200_000_000;
/** Bytes of one article's file; tables may be as large as a sending. */
const FILE_LIMIT = 20_000_000;

const KINDS: Readonly<Record<string, ItemKind>> = {
  '.txt': 'txt',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'md',
  '.markdown': 'md'
};
const TABLES = { '.csv': 'csv', '.jsonl': 'jsonl', '.ndjson': 'jsonl' } as const;

const tableKind = (name: string): 'csv' | 'jsonl' | undefined => TABLES[ending(name) as keyof typeof TABLES];
const ending = (name: string): string => extname(name).toLowerCase();

/** One file after the other, a table row by row. Files are opened only when their turn comes. */
export async function* uploadedItems(files: readonly File[]): AsyncGenerator<RawItem | RefusedItem> {
  for (const file of files) {
    const table = tableKind(file.name);
    if (table) yield* splitTable(file.name, await bytesOf(file), table);
    else yield await singleItem(file);
  }
}

/** How many items there will be; null where a table's rows are not counted yet. */
export const countItems = (files: readonly File[]): number | null =>
  files.some(({ name }) => tableKind(name)) ? null : files.length;

async function singleItem(file: File): Promise<RawItem | RefusedItem> {
  const kind = KINDS[ending(file.name)];
  const words = importing.vi;
  if (!kind) return refused(file, 'unsupported', words.unsupported(ending(file.name) || words.noEnding));
  if (file.size > FILE_LIMIT) return refused(file, 'too-large', words.tooLarge(formatBytes(file.size, 'vi')));
  return { name: file.name, kind, bytes: await bytesOf(file) };
}

const refused = (
  { name }: File,
  reason: RefusedItem['rejection']['reason'],
  detail: string
): RefusedItem => ({
  name,
  rejection: { reason, detail }
});

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** A pasted article, with what its form says about it. */
export async function* pastedItem(
  text: string,
  known: { readonly title: string; readonly published: string }
): AsyncGenerator<RawItem> {
  yield {
    name: importing.vi.pasted,
    kind: 'txt',
    text,
    bytes: new TextEncoder().encode(text),
    known: {
      ...(known.title ? { title: known.title } : {}),
      ...(known.published ? { published: known.published } : {})
    }
  };
}
