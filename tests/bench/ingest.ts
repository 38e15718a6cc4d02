/** Measures ingesting to disk against bare multi-row inserts of the very same rows into the same database. */
import { sql } from 'drizzle-orm';
import type { RawItem } from '../../src/lib/corpus/article.ts';
import { row, rows, type Database } from '../../src/lib/server/db/database.ts';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import { ingest } from '../../src/lib/server/ingest.ts';
import type { Reading } from '../../src/lib/server/reading.ts';
import { figure, type Figure } from './rounds.ts';

export interface Place {
  readonly databaseUrl: string | null;
  readonly dir: string;
}

/** What one article is made of; rollup rows are shared by many and left to ingest alone. */
const TABLES = ['article', 'raw_item', 'mention', 'place_mention', 'tag', 'address'] as const;

/** Rows of one insert of the bare copy. */
const BATCH = 500;

/**
 * Wall-clock rows a second of `ingest`, with indexes, rollups and a transaction an article, against inserting
 * the same rows 500 at a time into tables without any index; and their ratio. Each round reads fresh items.
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
    lexicon: reading.lexicon,
    extract: (item) => extracted.get(item) ?? reading.extract(item),
    analyse: (article, options) => analysed.get(article) ?? reading.analyse(article, options)
  };
}

/** Inserts the rows of one source again, into unindexed copies of their tables, and drops these. */
async function copyBarely(database: Database, source: string): Promise<{ rows: number; seconds: number }> {
  let copied = 0;
  let seconds = 0;
  for (const table of TABLES) {
    const bare = sql.identifier(`bare_${table}`);
    const from = sql.identifier(table);
    const parts = await rows<{ part: unknown[] }>(
      database.db,
      sql`select json_agg(t) as part from (select *, (row_number() over () - 1) / ${BATCH} as batch from ${from}
        where source = ${source}) t group by batch`
    );
    await database.db.execute(sql`create table ${bare} (like ${from})`);
    for (const { part } of parts) {
      const values = JSON.stringify(part);
      seconds += await timed(() =>
        database.db.execute(
          sql`insert into ${bare} select * from json_populate_recordset(null::${bare}, ${values}::json)`
        )
      );
    }
    copied += (await row<{ n: number }>(database.db, sql`select count(*)::int as n from ${bare}`)).n;
    await database.db.execute(sql`drop table ${bare}`);
  }
  return { rows: copied, seconds };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}
