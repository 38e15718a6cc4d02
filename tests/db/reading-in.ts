/** Short ways for tests to take articles in and to look at all rows. */
import { sql } from 'drizzle-orm';
import type { RunReport } from '../../src/lib/corpus/stored.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { rows } from '../../src/lib/server/db/database.ts';
import type { IngestOptions } from '../../src/lib/server/ingest.ts';
import { ingest } from '../../src/lib/server/ingest.ts';
import type { Wish } from './small-reading.ts';
import { smallReading, wishedItems } from './small-reading.ts';

export const NOW = new Date('2026-02-03T04:05:06Z');

/** Options of an ordinary run. */
export function options(changes: Partial<IngestOptions> = {}): IngestOptions {
  return { source: { name: 'Báo Thử' }, reader: smallReading(), from: 'bài thử', now: () => NOW, ...changes };
}

export function takeIn(
  database: Database,
  wishes: readonly Wish[],
  changes?: Partial<IngestOptions>
): Promise<RunReport> {
  return ingest(database, wishedItems(wishes), options(changes));
}

const TABLES = [
  'source',
  'article',
  'address',
  'raw_item',
  'mention',
  'place_mention',
  'tag',
  'leader',
  'office',
  'visit_report',
  'figure',
  'finding',
  'rollup_office',
  'rollup_tag',
  'rollup_article'
];

/** Every row of the corpus as text, in a fixed order: equal means that nothing at all has changed. */
export async function allRows(database: Database): Promise<Record<string, string[]>> {
  const found = await Promise.all(
    TABLES.map(async (table) => {
      const lines = await rows<{ line: string }>(
        database.db,
        sql.raw(`select t::text as line from ${table} t order by 1`)
      );
      return [table, lines.map(({ line }) => line)] as const;
    })
  );
  return Object.fromEntries(found);
}

/** Ids of current and superseded articles by title. */
export function articlesByTitle(
  database: Database
): Promise<{ title: string; id: string; superseded_by: string | null }[]> {
  return rows(database.db, sql.raw('select title, id, superseded_by from article order by title, id'));
}

/** Takes everything out again that ever was read in. */
export async function emptyCorpus(database: Database): Promise<void> {
  const tables =
    'article, source, run, rollup_tag, rollup_article, rollup_office, rollup_sum, rollup_set, rollup_mark, person, visit, visit_sum, correction, ledger_due';
  await database.db.execute(sql.raw(`truncate ${tables} cascade`));
}
