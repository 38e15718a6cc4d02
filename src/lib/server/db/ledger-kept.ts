/** The rows of the ledger as they are kept, each as its key and one text, to be compared with others. */
import { sql } from 'drizzle-orm';
import type { Queryable } from './database.ts';
import { rows } from './database.ts';
import type { LedgerRows } from './ledger-rows.ts';
import { ALL_SUMMED } from './visit-sums.ts';
import { storableJson } from './storable-json.ts';

export interface LedgerLine {
  readonly key: string;
  readonly value: string;
}

const KEYS: Readonly<Record<keyof LedgerRows, string>> = {
  person: 't.id',
  person_leader: "concat_ws(' · ', t.source, t.article, t.leader)",
  visit: 't.id',
  visit_person: "concat_ws(' · ', t.visit, t.person)",
  visit_told: "concat_ws(' · ', t.source, t.article, t.n)"
};

export const LEDGER_TABLES = Object.keys(KEYS) as (keyof LedgerRows)[];

export const keptLines = (on: Queryable, table: keyof LedgerRows): Promise<LedgerLine[]> =>
  rows<LedgerLine>(
    on,
    sql.raw(`select concat_ws(' · ', '${table}', ${KEYS[table]}) as key, t::text as value from ${table} t`)
  );

/** The sums of visits as they are kept, or as the kept visits add up to. */
export const sumLines = (on: Queryable, which: 'kept' | 'counted'): Promise<LedgerLine[]> =>
  rows<LedgerLine>(
    on,
    sql`select concat_ws(' · ', 'visit_sum', by, month, levels::text, key, was) as key,
        concat_ws(' · ', visits, communeless, unnamed) as value
      from (${which === 'kept' ? sql`select * from visit_sum` : ALL_SUMMED}) t`
  );

/** Rows that are settled but not kept, as the table would show them. */
export const settledLines = (
  on: Queryable,
  table: keyof LedgerRows,
  made: readonly object[]
): Promise<LedgerLine[]> =>
  rows<LedgerLine>(
    on,
    sql`select concat_ws(' · ', ${table}::text, ${sql.raw(KEYS[table])}) as key, t::text as value
      from json_populate_recordset(null::${sql.raw(table)}, ${storableJson(made)}::text::json) t`
  );
