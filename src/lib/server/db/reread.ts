/** Stored articles in order, to be read again, and whether they then read the same. */
import { isDeepStrictEqual } from 'node:util';
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Analysis } from '../../corpus/analysis.ts';
import type { StoredArticle } from '../../corpus/stored.ts';
import type { WholeRow } from './article-row.ts';
import { ITEM_COLUMNS, WHOLE_COLUMNS, toArticle } from './article-row.ts';
import type { Database } from './database.ts';
import { row, rows } from './database.ts';
import { allOf } from './filter.ts';
import { analysisColumns } from './new-article.ts';
import { readingRows } from './reading-rows.ts';

/** What an article was read with. */
export interface ReadingVersion {
  readonly lexicon: number;
  /** Version of the rules. */
  readonly reading: number;
}

/** Where a walk over all articles stands. */
export interface Place {
  readonly source: string;
  readonly id: string;
}

/** A stored article with what it was read with. */
export type ReadArticle = StoredArticle & ReadingVersion;

export interface Walk {
  /** Where the last batch ended; null at the beginning. */
  readonly after: Place | null;
  readonly limit: number;
  /** Only articles whose themes or rules are older than these. */
  readonly olderThan?: ReadingVersion | undefined;
}

/** The next articles in the order of their ids, superseded ones included. */
export function nextArticles(database: Database, { after, limit, olderThan }: Walk): Promise<ReadArticle[]> {
  const conditions = allOf([
    after !== null && sql`(a.id, a.source) > (${after.id}::uuid, ${after.source})`,
    olderThan !== undefined && isOlder(olderThan)
  ]);
  return readArticles(database, sql`${conditions} order by a.id, a.source limit ${limit}`);
}

/** The articles at these places that are still there. */
export function articlesAt(database: Database, places: readonly Place[]): Promise<ReadArticle[]> {
  const ids = JSON.stringify(places.map(({ id }) => id));
  return readArticles(
    database,
    sql`a.id = any (array(select json_array_elements_text(${ids}::json)::uuid)) order by a.id, a.source`
  );
}

async function readArticles(database: Database, which: SQL): Promise<ReadArticle[]> {
  const found = await rows<WholeRow & { reading: number }>(
    database.db,
    sql`select ${ITEM_COLUMNS}, ${WHOLE_COLUMNS}, a.reading
      from article a join source s on s.slug = a.source where ${which}`
  );
  return found.map((read) => ({ ...toArticle(read), reading: read.reading }));
}

/** How many articles were read with older themes or rules than these; from an index, so that every start may ask. */
export async function countOlder(database: Database, version: ReadingVersion): Promise<number> {
  const counted = sql`select count(*)::int as articles from article a where ${isOlder(version)}`;
  return (await row<{ articles: number }>(database.db, counted)).articles;
}

const isOlder = ({ lexicon, reading }: ReadingVersion): SQL =>
  sql`(a.lexicon, a.reading) < (${lexicon}::int, ${reading}::int)`;

/** True when both say the same of an article. */
export function sameReading(a: Analysis, b: Analysis): boolean {
  // Not as text: jsonb gives an object's keys back in an order of its own.
  return isDeepStrictEqual(plainReading(a), plainReading(b));
}

/** As JSON gives it back: a property left undefined is one that is not there. */
function plainReading(analysis: Analysis): unknown {
  const reading = readingRows(analysis);
  return JSON.parse(JSON.stringify({ reading, columns: analysisColumns(analysis, reading.tag) }));
}

/** Notes that newer themes or rules read the articles at these places the same; together, for each waits for the disk. */
export async function confirmReadings(
  database: Database,
  places: readonly Place[],
  { lexicon, reading }: ReadingVersion
): Promise<void> {
  if (places.length === 0) return;
  await database.db.execute(
    sql`update article a set lexicon = ${lexicon}, reading = ${reading}
      from json_to_recordset(${JSON.stringify(places)}::json) p(source text, id uuid)
      where a.source = p.source and a.id = p.id`
  );
}
