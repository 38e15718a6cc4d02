/** Puts one article into the database with everything that was read from it, in one transaction. */
import { sql } from 'drizzle-orm';
import { bound } from './bound.ts';
import type { Database, Parameter, Queryable } from './database.ts';
import { rows } from './database.ts';
import { addDue, dueArticle, markDue } from './ledger-due.ts';
import type { NewArticle } from './new-article.ts';
import { COUNTING_TABLES, fillTable, READING_TABLES } from './reading-tables.ts';
import { markCounts } from './mark-counts.ts';
import type { OfficeKey } from './rollup-offices.ts';
import { addOfficeCounts, officeKeysSql, recountOffices } from './rollup-offices.ts';
import { addArticleCounts, addTagCounts, subtractArticle } from './rollups.ts';
import { lockSource, sharedLock } from './source-lock.ts';
import { storableJson } from './storable-json.ts';
import { leaveStory } from './stories.ts';

export type StoreOutcome = 'added' | 'revised' | 'known';

/**
 * One statement, hence one transaction and one round trip. Everything hangs on `a`, the row that was really
 * inserted: when another process was first, `a` is empty and nothing is counted twice.
 * $1 article (JSON); $2 kind, $3 known fields, $4 bytes of the raw item; $5 'free', or 'taken' for a revision,
 * whose address row already exists; from $6 on the rows of each table of the reading (JSON).
 */
const STORE = `with a as (
    insert into article select r.* from json_populate_record(null::article, $1::text::json) r
    where ${sharedLock('r.source')} is not null
    on conflict do nothing returning *
  ), raw as (
    insert into raw_item (source, article, kind, known, bytes)
    select source, id, $2::text, $3::text::jsonb, $4::bytea from a
  ), placed as (
    insert into address (source, address, article)
    select source, address, id from a where address is not null and $5::text = 'free'
  ), ${READING_TABLES.map((table, at) => `new_${table} as (${fillTable(table, `$${6 + at}::text::json`)} returning *)`).join(', ')}
  , tag_counts as (
    ${addTagCounts(`select k.day_kind, k.day, k.grain, a.province, a.province_was as was, a.source,
      t.theme, 1 as articles, t.mentions, a.follows::int as followers from a cross join new_tag t cross join lateral (values
      ('event', a.event_day, a.event_grain), ('published', a.published_day, a.published_grain)
      ) as k (day_kind, day, grain)`)}
  ), article_counts as (
    ${addArticleCounts(`select k.day_kind, k.day, k.grain, a.province, a.province_was as was, a.source,
      a.themes, 1 as articles, a.follows::int as followers from a cross join lateral (values
      ('event', a.event_day, a.event_grain), ('published', a.published_day, a.published_grain)
      ) as k (day_kind, day, grain)`)}
  ), marks as (
    ${markCounts(`select a.source, k.day_kind, k.day from a cross join lateral (values
      ('event', a.event_day), ('published', a.published_day)) as k (day_kind, day)`)}
  ), office_counts as (
    ${addOfficeCounts('new_office')}
  ), due as (
    ${addDue('new_office', 'new_visit_report')}
  ) select count(*)::int::text from a`;

/** $1 JSON array of {n, source, id, address}; answers in the order of n. */
const LOOK_UP = `select
    exists (select from article where source = p.source and id = p.id)::text,
    (select article from address where source = p.source and address = p.address)::text
  from json_to_recordset($1::text::json) as p (n int, source text, id uuid, address uuid) order by n`;

/** What identifies an article before it is analysed. */
export interface Print {
  /** Slug of its source. */
  readonly source: string;
  readonly id: string;
  /** From `addressKey`. */
  readonly address: string | null;
}

/** What the database already has of it. */
export interface Found {
  /** The very text is there. */
  readonly known: boolean;
  /** Another text is shown at its address: storing it makes a revision. */
  readonly older: string | null;
}

/** One round trip for all; the answers stand in the order of the prints. */
export async function lookUp(database: Database, prints: readonly Print[]): Promise<Found[]> {
  const answers = (await database.prepared(LOOK_UP, [
    JSON.stringify(prints.map((print, n) => ({ n, ...print })))
  ])) as [string, string | null][];
  return answers.map(([known, older], at) => ({
    known: known === 'true',
    older: older === prints[at]?.id ? null : older
  }));
}

/**
 * Stores the article unless it is known. May fail with a transient fault when another process stores the
 * same address: then look up again and repeat.
 */
export async function storeArticle(
  database: Database,
  made: NewArticle,
  older: string | null
): Promise<StoreOutcome> {
  if (older !== null) return revise(database, made);
  const [[stored] = []] = await database.prepared(STORE, parameters(made, true));
  return stored === '1' ? 'added' : 'known';
}

/** The address row is locked first: of two processes with two new texts one waits and revises the other's. */
function revise(database: Database, made: NewArticle): Promise<StoreOutcome> {
  const { source, id, address } = made.article;
  return database.db.transaction(async (tx) => {
    await lockSource(tx, source);
    const [at] = await rows<{ article: string }>(
      tx,
      sql`select article from address where source = ${source} and address = ${address}::uuid for update`
    );
    if (!at || at.article === id) return 'known';
    const stored = await rows<{ count: string }>(
      tx,
      sql`select 1 from article where source = ${source} and id = ${id}::uuid`
    );
    if (stored.length > 0) return 'known';
    await tx.execute(bound(STORE, parameters(made, false)));
    await supersede(tx, { source, id: at.article }, id);
    await tx.execute(
      sql`update address set article = ${id}::uuid where source = ${source} and address = ${address}::uuid`
    );
    return 'revised';
  });
}

/** The older text stays readable with all that was read in it, and no longer counts. */
async function supersede(tx: Queryable, older: { source: string; id: string }, by: string): Promise<void> {
  const { source, id } = older;
  await subtractArticle(tx, source, id);
  await tx.execute(
    sql`update article set superseded_by = ${by}::uuid where source = ${source} and id = ${id}::uuid`
  );
  for (const table of COUNTING_TABLES)
    await tx.execute(
      sql`update ${sql.raw(table)} set current = false where source = ${source} and article = ${id}::uuid`
    );
  const offices = await rows<OfficeKey>(tx, officeKeysSql(sql`${source}`, sql`${id}::uuid`));
  await recountOffices(tx, offices);
  await markDue(tx, source, [...offices.map(({ bearer }) => bearer), dueArticle(id)]);
  await leaveStory(tx, source, id);
}

function parameters({ article, reading, raw }: NewArticle, free: boolean): Parameter[] {
  return [
    storableJson(article),
    ...[raw.kind, raw.known && storableJson(raw.known), raw.bytes, free ? 'free' : 'taken'],
    ...READING_TABLES.map((table) => storableJson(reading[table]))
  ];
}
