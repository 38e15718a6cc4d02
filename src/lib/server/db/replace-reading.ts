/** Puts a new reading of an article in the place of the old, and moves the rollups along. */
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import type { Analysis } from '../../corpus/analysis.ts';
import { bound } from './bound.ts';
import type { Database, Queryable } from './database.ts';
import { rows } from './database.ts';
import { dueArticle, markDue } from './ledger-due.ts';
import { analysisColumns } from './new-article.ts';
import type { TagRow } from './reading-rows.ts';
import { readingRows } from './reading-rows.ts';
import { fillTable, READING_TABLES } from './reading-tables.ts';
import type { Place, ReadingVersion } from './reread.ts';
import type { OfficeKey } from './rollup-offices.ts';
import { officeKeysOf, officeKeysSql, recountOffices } from './rollup-offices.ts';
import { addArticle, subtractArticle } from './rollups.ts';
import { lockSource } from './source-lock.ts';
import { storableJson } from './storable-json.ts';

/** What the rollups are keyed and counted by. */
const COUNTED = ['event_day', 'event_grain', 'province', 'province_was'] as const;

type Stored = Readonly<Record<(typeof COUNTED)[number], string>> & {
  readonly current: boolean;
  readonly tags: readonly TagRow[];
  readonly offices: readonly OfficeKey[];
  /** Whether it tells a visitor by the office alone. */
  readonly unnamed: boolean;
};

const EMPTY = `with ${READING_TABLES.map(
  (table) => `no_${table} as (delete from ${table} where source = $1::text and article = $2::uuid)`
).join(', ')} select 1`;

/** $3 the columns that reading decides, then the rows of each table (JSON). */
const fill = (columns: string): string => `with a as (
    update article set (${columns}) = (select ${columns} from json_populate_record(null::article, $3::text::json))
    where source = $1::text and id = $2::uuid returning *
  )${READING_TABLES.map((table, at) => `, new_${table} as (${fillTable(table, `$${at + 4}::text::json`)})`).join('')}
  select 1`;

/** One transaction. Rollups are left alone where the new reading counts as the old one did. */
export async function replaceReading(
  database: Database,
  { source, id }: Place,
  analysis: Analysis,
  version: ReadingVersion
): Promise<void> {
  const reading = readingRows(analysis);
  const columns: Record<string, unknown> = { ...analysisColumns(analysis, reading.tag), ...version };
  await database.db.transaction(async (tx) => {
    await lockSource(tx, source);
    const stored = await storedNow(tx, source, id);
    if (!stored) return;
    const offices = officeKeysOf(reading.office, source);
    const counts = stored.current && !countsAlike(stored, columns, reading.tag);
    const dated = stored.event_day !== columns.event_day || stored.event_grain !== columns.event_grain;
    if (counts) await subtractArticle(tx, source, id);
    await tx.execute(bound(EMPTY, [source, id]));
    const parts = [columns, ...READING_TABLES.map((table) => reading[table])].map((part) =>
      storableJson(part)
    );
    await tx.execute(bound(fill(Object.keys(columns).join(', ')), [source, id, ...parts]));
    if (counts) await addArticle(tx, source, id);
    if (stored.current && (dated || !isDeepStrictEqual(new Set(stored.offices), new Set(offices))))
      await recountOffices(tx, [...stored.offices, ...offices]);
    const bearers = [...stored.offices, ...offices].map(({ bearer }) => bearer);
    const alone = stored.unnamed || analysis.unnamed.length > 0 ? [dueArticle(id)] : [];
    if (stored.current) await markDue(tx, source, [...bearers, ...alone]);
  });
}

async function storedNow(tx: Queryable, source: string, id: string): Promise<Stored | undefined> {
  const [stored] = await rows<Stored>(
    tx,
    sql`select a.superseded_by is null as current, ${sql.raw(COUNTED.map((name) => `a.${name}`).join(', '))},
      (select coalesce(json_agg(json_build_object('theme', t.theme, 'mentions', t.mentions)), '[]')
        from tag t where t.source = a.source and t.article = a.id) as tags,
      (select coalesce(json_agg(k), '[]') from (${officeKeysSql(sql`a.source`, sql`a.id`)}) k) as offices,
      exists (select from visit_report v where v.source = a.source and v.article = a.id and v.office_role is not null) as unnamed
      from article a where a.source = ${source} and a.id = ${id}::uuid for update of a`
  );
  return stored;
}

function countsAlike(stored: Stored, columns: Record<string, unknown>, tags: readonly TagRow[]): boolean {
  return (
    COUNTED.every((name) => stored[name] === columns[name]) &&
    isDeepStrictEqual(new Set(stored.tags), new Set(tags))
  );
}
