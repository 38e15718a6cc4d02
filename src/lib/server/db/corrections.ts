/** Corrections as rows: kept, undone by a date, listed; never deleted. */
import { sql } from 'drizzle-orm';
import type { CorrectedReports, Correction, CorrectionList } from '../../corpus/ledger.ts';
import { WRONG_KINDS } from '../../corpus/ledger.ts';
import type { Page } from '../../trends/page.ts';
import { type CorrectionRow, correctionOf } from './correction-row.ts';
import type { Database, Queryable } from './database.ts';
import { row, rows } from './database.ts';
import { list } from './filter.ts';
import { storableJson } from './storable-json.ts';

/** Every one, newest first, undone ones included. */
export async function allCorrections(database: Database): Promise<Correction[]> {
  const found = await rows<CorrectionRow>(
    database.db,
    sql`select * from correction order by made_at desc, id`
  );
  return found.map(correctionOf);
}

/** Newest first, undone ones included; `standing` counts those that hold. */
export async function listCorrections(database: Database, { limit, offset }: Page): Promise<CorrectionList> {
  const { total, standing, items } = await row<
    Pick<CorrectionList, 'total' | 'standing'> & { items: CorrectionRow[] }
  >(
    database.db,
    sql`select (select count(*)::int from correction) as total,
      (select coalesce(json_object_agg(kind, n), '{}') from (select kind, count(*)::int as n from correction
        where undone_at is null group by kind) k) as standing,
      (select coalesce(json_agg(c order by c.made_at desc, c.id), '[]') from (select * from correction
        order by made_at desc, id limit ${limit} offset ${offset}) c) as items`
  );
  return { total, standing, items: items.map(correctionOf) };
}

/** How often corrections that hold say that an account of a visit was read wrong. */
export async function correctedReports(database: Database): Promise<CorrectedReports> {
  return row<CorrectedReports>(
    database.db,
    sql`select (select count(*)::int from visit_report r join article a on a.source = r.source and a.id = r.article
        where a.superseded_by is null) as read,
      (select coalesce(json_object_agg(kind, n), '{}') from (select c.kind, count(distinct k)::int as n
        from correction c cross join lateral jsonb_array_elements(c.about -> 'reports') k
        where c.undone_at is null and c.kind in ${list(WRONG_KINDS)} group by 1) t) as wrong`
  );
}

export async function keepCorrection(
  tx: Queryable,
  { madeAt, undoneAt, ...made }: Correction
): Promise<void> {
  const kept = { ...made, made_at: madeAt, undone_at: undoneAt };
  await tx.execute(sql`insert into correction
    select * from json_populate_record(null::correction, ${storableJson(kept)}::text::json)`);
}

/** The correction as it stood; null when there is none of that id that holds. */
export async function markUndone(tx: Queryable, id: string, at: Date): Promise<Correction | null> {
  const [found] = await rows<CorrectionRow>(
    tx,
    sql`select * from correction where id = ${id}::uuid and undone_at is null for update`
  );
  if (!found) return null;
  await tx.execute(
    sql`update correction set undone_at = ${at.toISOString()}::timestamptz where id = ${id}::uuid`
  );
  return correctionOf(found);
}
