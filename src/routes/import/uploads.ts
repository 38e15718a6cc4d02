/** What a form brought, as items for the ingest. */
import type { ItemKind, RawItem } from '$lib/corpus/article.ts';
import { formOf, MOST_BYTES, splitTable, tooLarge, unsupportedFile } from '$lib/extract/index.ts';
import type { RefusedItem } from '$lib/server/ingest.ts';
import { importing } from '$lib/ui/messages/import.ts';

/** Bytes one sending may weigh; the server's BODY_SIZE_LIMIT must not be smaller. */
export const SENDING_LIMIT = 200_000_000;
/** One file after the other, a table row by row. Files are opened only when their turn comes. */
export async function* uploadedItems(files: readonly File[]): AsyncGenerator<RawItem | RefusedItem> {
  for (const file of files) {
    const form = formOf(file.name);
    if (form?.table) yield* splitTable(file.name, await bytesOf(file), form.table);
    else
      yield form
        ? await singleItem(file, form.item)
        : { name: file.name, rejection: unsupportedFile(file.name) };
  }
}

/** How many items there will be; null where a table's rows are not counted yet. */
export const countItems = (files: readonly File[]): number | null =>
  files.some(({ name }) => formOf(name)?.table) ? null : files.length;

async function singleItem(file: File, kind: ItemKind): Promise<RawItem | RefusedItem> {
  const judged = file.size > MOST_BYTES ? tooLarge(file.size) : null;
  if (judged && !judged.ok) return { name: file.name, rejection: judged.rejection };
  return { name: file.name, kind, bytes: await bytesOf(file) };
}

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
