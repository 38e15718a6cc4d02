/** Finds articles by words of their title or text, with or without diacritics: both columns have an index. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Needle } from '../../text/search-query.ts';
import { readSearch } from '../../text/search-query.ts';
import { inStretch, MOST_STRETCHES } from './search-vectors.ts';

/**
 * Condition on `article a`; false when nothing was typed that can be searched for. Articles whose words are not
 * indexed yet are not found.
 * @param words as typed: whatever it holds, only letters, digits and marks of it reach the database.
 */
export function searchCondition(words: string): SQL {
  const { form, needles } = readSearch(words);
  if (needles.length === 0) return sql`false`;
  const column = form === 'plain' ? sql`a.plain` : sql`a.words`;
  return sql`${column} @@ ${needles.map(asTsquery).join(' & ')}::text::tsquery`;
}

function asTsquery({ words, excluded }: Needle): string {
  const found = words.length === 1 ? `'${words.join()}'` : phrase(words);
  return excluded ? `!${found}` : found;
}

/** Side by side in any stretch of the text. */
function phrase(words: readonly string[]): string {
  const stretches = Array.from({ length: MOST_STRETCHES }, (_, stretch) =>
    words.map((word) => `'${inStretch(word, stretch)}'`).join(' <-> ')
  );
  return `(${stretches.map((one) => `(${one})`).join(' | ')})`;
}
