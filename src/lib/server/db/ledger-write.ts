/** Settled persons and visits as rows: what was kept of them before goes, what is settled now stands. */
import { sql } from 'drizzle-orm';
import type { Queryable } from './database.ts';
import type { Beside } from './ledger-read.ts';
import { visitsOf } from './ledger-read.ts';
import type { LedgerRows, PersonRows, VisitRows } from './ledger-rows.ts';
import { storableJson } from './storable-json.ts';
import { addSums, dropEmptySums } from './visit-sums.ts';

const insert = (tx: Queryable, table: keyof LedgerRows, made: readonly object[]): Promise<unknown> =>
  made.length === 0
    ? Promise.resolve()
    : tx.execute(
        sql`insert into ${sql.raw(table)}
          select * from json_populate_recordset(null::${sql.raw(table)}, ${storableJson(made)}::text::json)`
      );

const textsOf = (values: readonly string[]) =>
  sql`(select value from json_array_elements_text(${storableJson(values)}::text::json))`;
/** Replaces all persons of these names. */
export async function savePersons(
  tx: Queryable,
  names: readonly string[],
  { person, person_leader }: PersonRows
): Promise<void> {
  const leaders = person_leader as readonly { source: string; article: string; leader: number }[];
  await tx.execute(sql`delete from person_leader where person in
    (select id from person where bearer in ${textsOf(names)})`);
  // A leader may have counted under another name until a correction was made or undone.
  await tx.execute(sql`delete from person_leader p using json_to_recordset(${storableJson(leaders)}::text::json)
      as k (source text, article uuid, leader int)
    where (p.source, p.article, p.leader) = (k.source, k.article, k.leader)`);
  await tx.execute(sql`delete from person where bearer in ${textsOf(names)}`);
  await insert(tx, 'person', person);
  await insert(tx, 'person_leader', person_leader);
}

/** Replaces the visits that these reports or articles tell or these persons made. */
export async function saveVisits(
  tx: Queryable,
  beside: Beside,
  { visit, visit_person, visit_told }: VisitRows
): Promise<void> {
  await tx.execute(
    sql`with gone as (delete from visit where id in (${visitsOf(beside)}) returning *) ${addSums('gone', -1)}`
  );
  if (visit.length > 0)
    await tx.execute(
      sql`with made as (insert into visit select * from json_populate_recordset(null::visit,
        ${storableJson(visit)}::text::json) returning *) ${addSums('made', 1)}`
    );
  await dropEmptySums(tx);
  await insert(tx, 'visit_person', visit_person);
  await insert(tx, 'visit_told', visit_told);
}
