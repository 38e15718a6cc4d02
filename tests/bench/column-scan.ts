/** The yardstick of the trend query: DuckDB, scanning the very same tags and articles for the same answer. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { rows, type Database } from '../../src/lib/server/db/database.ts';
import { bucketOf } from '../../src/lib/trends/buckets.ts';
import { MIN_SAMPLE } from '../../src/lib/trends/complete.ts';
import { provinceKey } from '../../src/lib/trends/crosswalk.ts';
import type { Query, SeriesAnswer } from '../../src/lib/trends/query.ts';

/** Values by "series bucket"; what is zero or suppressed is left out. */
export type Values = ReadonlyMap<string, number>;

export interface ColumnScan {
  /** Of queries split by theme, or of one theme or all articles split by province; counted by published day. */
  answer(query: Query): Promise<Values>;
  close(): void;
}

const OF_ARTICLE = `a.published_day, a.province, a.province_was, a.follows`;
const COLUMNS = 'day date, province text, was text, follows bool';

/** Copies tags and articles of the database into columns. Null where DuckDB does not run on this machine. */
export async function openColumnScan(database: Database, dir: string): Promise<ColumnScan | null> {
  const duckdb = await import('@duckdb/node-api').catch(() => null);
  if (!duckdb) return null;
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  await copy(connection, database, {
    ...{ file: join(dir, 'article.csv'), table: 'article', columns: COLUMNS },
    lines: sql.raw(`select concat_ws(',', ${OF_ARTICLE}) as line from article a where true`)
  });
  await copy(connection, database, {
    ...{ file: join(dir, 'tag.csv'), table: 'tag' },
    columns: `${COLUMNS}, theme text, mentions int`,
    lines: sql.raw(`select concat_ws(',', ${OF_ARTICLE}, t.theme, t.mentions) as line
      from tag t join article a on a.id = t.article and a.source = t.source where true`)
  });
  return { answer: (query) => scan(connection, query), close: () => connection.closeSync() };
}

interface Copy {
  readonly file: string;
  readonly table: string;
  readonly columns: string;
  /** One CSV line a row, of articles `a`. */
  readonly lines: SQL;
}

async function copy(connection: DuckDBConnection, database: Database, copied: Copy): Promise<void> {
  const { file, table, columns, lines } = copied;
  await writeFile(file, '');
  // By first hexadecimal digit of the article's id: sixteen parts of about the same size.
  for (let part = 0; part < 16; part += 1) {
    const [found] = await rows<{ csv: string | null }>(
      database.db,
      sql`select string_agg(line, E'\n') || E'\n' as csv
        from (${lines} and substr(a.id::text, 1, 1) = ${part.toString(16)}) l`
    );
    await writeFile(file, found?.csv ?? '', { flag: 'a' });
  }
  await connection.run(`create table ${table} (${columns})`);
  await connection.run(`copy ${table} from '${file}' (header false)`);
}

async function scan(connection: DuckDBConnection, query: Query): Promise<Values> {
  const counts = new Map<string, number>();
  for (const [key, day, amount] of await grouped(connection, query, keyOf(query))) {
    const at = `${query.split === 'province' ? placeKey(key, query) : key} ${bucketOf(day, query.grain)}`;
    counts.set(at, amount + (counts.get(at) ?? 0));
  }
  if (query.measure !== 'share') return counts;
  const samples = new Map(
    (await grouped(connection, query, NO_KEY)).map(([, day, all]) => [bucketOf(day, query.grain), all])
  );
  const sampleOf = (key: string) => samples.get(key.slice(key.lastIndexOf(' ') + 1)) ?? 0;
  const shown = [...counts].filter(([key]) => sampleOf(key) >= MIN_SAMPLE);
  return new Map(shown.map(([key, count]) => [key, count / sampleOf(key)]));
}

/** Of which table, and what a row is grouped by beside its bucket. */
interface Key {
  readonly table: 'tag' | 'article';
  readonly key: string;
}

const NO_KEY: Key = { table: 'article', key: `''` };

function keyOf({ themes, split, map }: Query): Key {
  if (split === 'theme') return { table: 'tag', key: 'theme' };
  const was = map === '63' ? ` || '|' || coalesce(was, '')` : '';
  return { table: themes.length > 0 ? 'tag' : 'article', key: `coalesce(province, '')${was}` };
}

function placeKey(key: string, { map }: Query): string {
  const [province, was] = key.split('|');
  return provinceKey({ province: province || null, was: was || null }, map);
}

/** Series, first day of the bucket, amount. */
async function grouped(
  connection: DuckDBConnection,
  { themes, measure, grain, from, to }: Query,
  { table, key }: Key
): Promise<[string, string, number][]> {
  const amount = { mentions: 'sum(mentions)', stories: 'count(*) filter (not follows)' }[measure as string];
  const themed = themes.length > 0 && table === 'tag' ? `and theme in ('${themes.join(`', '`)}')` : '';
  const reader = await connection.runAndReadAll(
    `select ${key}, date_trunc('${grain}', day)::date::text, (${amount ?? 'count(*)'})::double from ${table}
      where day between '${from}' and '${to}' ${themed} group by 1, 2`
  );
  return reader.getRows() as [string, string, number][];
}

/** The same of an answer of Nhịp. */
export const valuesOf = ({ series }: SeriesAnswer): Values =>
  new Map(
    series.flatMap(({ key, points }) =>
      points.flatMap(({ bucket, value }) => (value ? [[`${key} ${bucket}`, value] as const] : []))
    )
  );
