/** Visits summed by month: what wide questions read instead of every visit. Kept in the transaction that changes visits. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { VisitQuery } from '../../trends/visit-query.ts';
import type { Queryable } from './database.ts';
import { inMonths, levelCondition, within } from './visit-filter.ts';
import { monthsAndEdges } from './whole-months.ts';

const MONTH = `date_trunc('month', v.day::timestamp)::date as month, v.levels`;

/** What the rows `v` of a table add up to, by kind, by place and by theme ('' for none); those of no month are none. */
const summed = (table: string): string => {
  const visits = `${table} v where v.grain in ('day', 'month')`;
  return `select 'kind' as by, ${MONTH}, v.kind as key, '' as was, count(*)::int as visits, 0 as communeless, 0 as unnamed
    from ${visits} group by 2, 3, 4
  union all select 'place', ${MONTH}, v.province, v.was, count(*)::int,
    count(*) filter (where v.commune is null)::int, count(v.office_role)::int from ${visits} group by 2, 3, 4, 5
  union all select 'theme', ${MONTH}, coalesce(theme, ''), '', count(*)::int, 0, 0
    from ${table} v left join lateral unnest(v.themes) theme on true where v.grain in ('day', 'month') group by 2, 3, 4`;
};

/** What all visits add up to, as rows of the table. */
export const ALL_SUMMED = sql.raw(summed('visit'));

const COLUMNS = 'by, month, levels, key, was';

/** A with clause's rows of `visit` come (1) or go (-1); what reaches zero is removed by {@link dropEmptySums}. */
export const addSums = (rows: string, sign: 1 | -1): SQL =>
  sql.raw(`insert into visit_sum (${COLUMNS}, visits, communeless, unnamed)
    select ${COLUMNS}, visits * ${sign}, communeless * ${sign}, unnamed * ${sign} from (${summed(rows)}) s order by ${COLUMNS}
    on conflict (${COLUMNS}) do update set visits = visit_sum.visits + excluded.visits,
      communeless = visit_sum.communeless + excluded.communeless, unnamed = visit_sum.unnamed + excluded.unnamed`);

export const dropEmptySums = (tx: Queryable): Promise<unknown> =>
  tx.execute(sql`delete from visit_sum where visits = 0`);

/** Sums everything anew. */
export async function resumVisits(tx: Queryable): Promise<void> {
  await tx.execute(sql`delete from visit_sum`);
  await tx.execute(
    sql`insert into visit_sum (by, month, levels, key, was, visits, communeless, unnamed) ${ALL_SUMMED}`
  );
}

/** Whether sums answer: nothing but the period and the visitors' levels narrows the question. */
export const isSummed = ({ kinds, provinces, place, person, theme, untold }: VisitQuery): boolean =>
  kinds.length + provinces.length === 0 && [place, person, theme, untold].every((one) => one === null);

/**
 * Sums `s` of a summed question for a from clause: by, month, key, was, visits, communeless, unnamed. Whole months come
 * from the table, the days at the ends of the period from the visits themselves.
 */
export function sumsOf(query: VisitQuery, by: 'kind' | 'place' | 'theme'): SQL {
  const { whole, edges } = monthsAndEdges(query);
  const ends = edges.map((edge) => sql`(${within(sql`v.day`, edge)})`);
  const cut = sql`select * from visit v where ${inMonths} and ${levelCondition(query)}
    and (${ends.length > 0 ? sql.join(ends, sql` or `) : sql`false`})`;
  const own = sql`s.by = ${by} and ${levelCondition(query, 's')}`;
  const months = whole
    ? sql`select s.month, s.key, s.was, s.visits, s.communeless, s.unnamed from visit_sum s
        where ${own} and ${within(sql`s.month`, whole)}`
    : sql`select null::date as month, null as key, null as was, 0 as visits, 0 as communeless, 0 as unnamed where false`;
  return sql`(with cut as materialized (${cut}) ${months}
    union all select s.month, s.key, s.was, s.visits, s.communeless, s.unnamed
      from (${sql.raw(summed('cut'))}) s where s.by = ${by}) s`;
}
