/** Measures ingesting to disk against bare multi-row inserts of the very same rows into the same database. */
import { sql } from 'drizzle-orm';
import type { Analysis } from '../../src/lib/corpus/analysis.ts';
import type { RawItem } from '../../src/lib/corpus/article.ts';
import { rows, type Database } from '../../src/lib/server/db/database.ts';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import { ingest } from '../../src/lib/server/ingest.ts';
import type { Reading } from '../../src/lib/server/reading.ts';
import { figure, type Figure } from './rounds.ts';

export interface Place {
  readonly databaseUrl: string | null;
  readonly dir: string;
}

/** What one article is made of; rollup rows are shared by many and left to ingest alone. */
const TABLES = [
  ...['article', 'raw_item', 'mention', 'place_mention', 'tag', 'address'],
  ...['leader', 'office', 'visit_report', 'figure', 'finding']
];

/** Rows of one insert of the bare copy. */
const BATCH = 500;

/**
 * Wall-clock rows a second of `ingest`, with foreign keys, rollups and a transaction an article, against inserting
 * the same rows 500 a statement into tables with the same indexes and nothing else; and their ratio. Each round reads fresh items.
 * `read` tells whether reading them counts: the budget of 0.5 is meant for the way to disk alone.
 */
export async function ingestFigures(
  place: Place,
  reading: Reading,
  rounds: readonly (readonly RawItem[])[]
): Promise<Figure[]> {
  const database = await openDatabase(place, { command: 'nhip bench' });
  try {
    const whole: number[] = [];
    const disk: number[] = [];
    const bare: number[] = [];
    for (const [round, items] of rounds.entries()) {
      const source = `bench ${round}`;
      const seconds = await timed(() => take(database, reading, items, `${source} whole`));
      const onlyDisk = await timed(() => take(database, readBefore(reading, items), items, source));
      const copy = await copyBarely(database, `bench-${round}`);
      whole.push(copy.rows / seconds);
      disk.push(copy.rows / onlyDisk);
      bare.push(copy.rows / copy.seconds);
    }
    return figures(database.kind, { whole, disk, bare });
  } finally {
    await database.close();
  }
}

function figures(kind: string, { whole, disk, bare }: Record<'whole' | 'disk' | 'bare', number[]>): Figure[] {
  const ratio = (own: readonly number[]) => own.map((speed, i) => speed / (bare[i] ?? NaN));
  return [
    figure(`${kind}: ingest, read before`, 'rows/s', disk),
    figure(`${kind}: ingest with reading`, 'rows/s', whole),
    figure(`${kind}: bare multi-row inserts`, 'rows/s', bare),
    figure(`${kind}: ingest, read before / bare`, 'ratio', ratio(disk)),
    figure(`${kind}: ingest with reading / bare`, 'ratio', ratio(whole))
  ];
}

async function take(
  database: Database,
  reader: Reading,
  items: readonly RawItem[],
  source: string
): Promise<void> {
  const stream = (async function* () {
    yield* items;
  })();
  const report = await ingest(database, stream, {
    source: { name: source },
    reader,
    from: 'bench',
    now: () => new Date()
  });
  if (report.added !== items.length)
    throw new Error(`bench: ${report.added} of ${items.length} added: ${report.error}`);
}

/** A reading that has read these items already and only hands out what it found. */
function readBefore(reading: Reading, items: readonly RawItem[]): Reading {
  const extracted = new Map(items.map((item) => [item, reading.extract(item)]));
  const analysed = new Map(
    [...extracted.values()].flatMap((e) =>
      e.ok ? [[e.article, reading.analyse(e.article, { sourceHome: null })] as const] : []
    )
  );
  return {
    ...reading,
    extract: (item) => extracted.get(item) ?? reading.extract(item),
    analyse: (article, options) => analysed.get(article) ?? reading.analyse(article, options),
    analyseAll: (articles) => articles.map(({ article }) => analysed.get(article) as Analysis)
  };
}

/** Inserts the rows of one source again, into copies of their tables with the same indexes, and drops these. */
async function copyBarely(database: Database, source: string): Promise<{ rows: number; seconds: number }> {
  let copied = 0;
  let seconds = 0;
  for (const table of TABLES) {
    const bare = sql.identifier(`bare_${table}`);
    await database.db.execute(sql`create table ${bare} (like ${sql.identifier(table)} including all)`);
    const literals = await rowLiterals(database, table, source);
    for (let at = 0; at < literals.length; at += BATCH) {
      const values = sql.raw(literals.slice(at, at + BATCH).join(','));
      seconds += await timed(() => database.db.execute(sql`insert into ${bare} values ${values}`));
    }
    copied += literals.length;
    await database.db.execute(sql`drop table ${bare}`);
  }
  return { rows: copied, seconds };
}

/** Every row of the source as PostgreSQL itself would write it: `('a',NULL,…)`. */
async function rowLiterals(database: Database, table: string, source: string): Promise<string[]> {
  const columns = await rows<{ name: string }>(
    database.db,
    sql`select attname as name from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`
  );
  const written = columns.map(({ name }) => sql`quote_nullable(${sql.identifier(name)}::text)`);
  const found = await rows<{ literal: string }>(
    database.db,
    sql`select '(' || concat_ws(',', ${sql.join(written, sql`, `)}) || ')' as literal
      from ${sql.identifier(table)} where source = ${source}`
  );
  return found.map(({ literal }) => literal);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}
