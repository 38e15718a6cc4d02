/** Names and articles whose persons and visits must be settled anew: what articles change is put here in their own transaction. */
import { sql } from 'drizzle-orm';
import type { Queryable } from './database.ts';
import { rows } from './database.ts';

/** Before the id of an article that tells a visitor by the office alone: it waits itself, there is no name. No name begins so. */
const ARTICLE = '@';

/** For the statement that stores a new article: the names of its rows of `office`, and itself for unnamed visitors. */
export const addDue = (offices: string, reports: string): string =>
  `insert into ledger_due (source, bearer) select source, bearer from ${offices}
    union select source, '${ARTICLE}' || article from ${reports} where office_role is not null`;

/** The entry of an article among the names. */
export const dueArticle = (id: string): string => `${ARTICLE}${id}`;

/** Entries taken, as names and as ids of articles. */
export function partDue(due: readonly string[]): {
  readonly names: readonly string[];
  readonly articles: readonly string[];
} {
  return {
    names: due.filter((entry) => !entry.startsWith(ARTICLE)),
    articles: due.filter((entry) => entry.startsWith(ARTICLE)).map((entry) => entry.slice(ARTICLE.length))
  };
}

/** @param names folded, as `office.bearer`; each once or more. */
export async function markDue(tx: Queryable, source: string, names: readonly string[]): Promise<void> {
  const distinct = JSON.stringify([...new Set(names)]);
  if (names.length > 0)
    await tx.execute(sql`insert into ledger_due (source, bearer)
      select ${source}, value from json_array_elements_text(${distinct}::text::json)`);
}

/** The next names, taken out of the list: they wait again if this transaction fails. Ones added meanwhile stay. */
export async function takeDue(tx: Queryable, most: number): Promise<string[]> {
  const taken = await rows<{ bearer: string }>(
    tx,
    sql`select distinct bearer from (select bearer from ledger_due order by bearer limit ${most}) d order by bearer`
  );
  const names = taken.map(({ bearer }) => bearer);
  if (names.length > 0)
    await tx.execute(sql`delete from ledger_due where bearer in
      (select value from json_array_elements_text(${JSON.stringify(names)}::text::json))`);
  return names;
}

export async function isAnyDue(on: Queryable): Promise<boolean> {
  return (await rows(on, sql`select 1 from ledger_due limit 1`)).length > 0;
}

/** Any number, the same in every process; keeps this lock apart from others. */
const KIND = 740_2029;

/** One settles at a time: what two would settle may touch the same visits. Held until the transaction ends. */
export async function lockLedger(tx: Queryable): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(KIND))}, 0)`);
}
