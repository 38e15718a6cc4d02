/**
 * Marks the months whose rollups change, and sums marked months anew. Whoever changes rollups adds a mark of its own in
 * the same transaction; a month is summed after its marks are deleted, so that a change which the summing has not seen
 * has a mark which is still there.
 */
import { sql } from 'drizzle-orm';
import { again } from './again.ts';
import { bound } from './bound.ts';
import type { Database, Queryable } from './database.ts';
import { rows } from './database.ts';
import { summedRows, summedSets, taggedThemes } from './summing.ts';

/** Any number, the same in every process; keeps these locks apart from others. */
const SUMMING = 740_2029;

interface Marked {
  readonly kind: string;
  readonly month: string;
}

/**
 * Sums every marked month anew, each in a transaction of its own: stopped or killed anywhere, what was done holds and
 * the rest is still marked. Two at once do nothing wrong, and hardly anything twice.
 */
export async function refreshSums(
  database: Database,
  { signal }: { readonly signal?: AbortSignal | undefined } = {}
): Promise<void> {
  const marked = await rows<Marked>(
    database.db,
    sql`select day_kind as kind, month from rollup_mark group by 1, 2 order by 1, 2`
  );
  for (const one of marked) {
    if (signal?.aborted) return;
    await again(() => database.db.transaction((tx) => sumMonth(tx, one)));
  }
}

/** $1 kind of day, $2 first day of the month. Every day of it, for a column: */
const inMonth = (column: string): string =>
  `${column} between $2::date and ($2::date + interval '1 month' - interval '1 day')::date`;
const OF_MONTH = `r.day_kind = $1::text and ${inMonth('r.day')}`;

/** In this order, each seeing what was committed before it: never in one snapshot. */
const SUM_MONTH = [
  `delete from rollup_mark where day_kind = $1::text and month = $2::date`,
  // Every column before the day is named, so that the index leads to the rows.
  `delete from rollup_sum where scope = any ('{all,province,source}') and step = any ('{day,month}')
    and day_kind = $1::text and theme = any (array(select distinct theme from rollup_sum
      where scope = 'all' and step = 'month' and day_kind = $1::text)) and ${inMonth('day')}`,
  `delete from rollup_set where day_kind = $1::text and month = $2::date`,
  `insert into rollup_sum (scope, step, day_kind, theme, day, grain, key, was, articles, mentions, followers)
    ${summedRows(`r.theme = any (array(${taggedThemes('$1::text')})) and ${OF_MONTH}`, OF_MONTH)} order by 1, 2, 3, 4, 5, 6, 7, 8`,
  `insert into rollup_set (day_kind, month, grain, themes, articles, followers, placeless) ${summedSets(OF_MONTH)}
    order by 1, 2, 3, 4`
];

async function sumMonth(tx: Queryable, { kind, month }: Marked): Promise<void> {
  const lock = sql`hashtext(${`${kind} ${month}`})`;
  await tx.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(SUMMING))}, ${lock})`);
  const left = sql`select 1 from rollup_mark where day_kind = ${kind} and month = ${month}::date limit 1`;
  if ((await rows(tx, left)).length === 0) return;
  for (const statement of SUM_MONTH) await tx.execute(bound(statement, [kind, month]));
}
