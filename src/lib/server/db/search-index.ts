/** Makes an article that is stored already one that can be found by its words. */
import type { Database } from './database.ts';
import type { Place } from './reread.ts';
import { searchVectors } from './search-vectors.ts';

/** An article is left alone where its words are indexed as they would be now. */
export async function indexWords(
  database: Database,
  { source, id }: Place,
  article: { readonly title: string; readonly text: string }
): Promise<void> {
  const { words, plain } = searchVectors(article);
  await database.prepared(
    `update article set words = $3::text::tsvector, plain = $4::text::tsvector
      where source = $1::text and id = $2::text::uuid
      and (words is distinct from $3::text::tsvector or plain is distinct from $4::text::tsvector)`,
    [source, id, words, plain]
  );
}
