/** Names whose persons and visits must be settled anew: what articles change is put here in their own transaction. */
import { sql } from 'drizzle-orm';
import type { Queryable } from './database.ts';
import { rows } from './database.ts';

/** For the statement that stores a new article: the names of its rows of `office`. */
export const addDue = (offices: string): string =>
  `insert into ledger_due (source, bearer) select distinct source, bearer from ${offices}`;

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
