/** How many articles there are, and in how many each term of a theme was found. */
import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { row, rows } from './database.ts';

/** By the term as written; terms that were never found are left out. An article can stand under several terms. */
export async function termCounts(database: Database, theme: string): Promise<ReadonlyMap<string, number>> {
  const counted = await rows<{ term: string; articles: number }>(
    database.db,
    sql`select m.term, count(distinct m.article)::int as articles
      from tag t
        join article a on a.source = t.source and a.id = t.article
        join mention m on m.source = t.source and m.article = t.article and m.theme = t.theme
      where t.theme = ${theme} and a.superseded_by is null and m.why is null group by m.term`
  );
  return new Map(counted.map(({ term, articles }) => [term, articles]));
}

/** All that are stored, older texts at an address included: as many as a reading again walks over. */
export async function countArticles(database: Database): Promise<number> {
  return (await row<{ all: number }>(database.db, sql`select count(*)::int as "all" from article`)).all;
}
