/** What a chart cannot show of its own question: counted, so that it can stand beside it. */
import { sql } from 'drizzle-orm';
import type { LeftOut, Query } from '../../trends/query.ts';
import { withAnyOf } from './any-theme.ts';
import { UNKNOWN_DAY } from './counted-day.ts';
import type { Database } from './database.ts';
import { row } from './database.ts';
import { allOf, fitting, placeCondition, tooCoarse } from './filter.ts';

/** Articles with any of the asked themes (every article when none is asked), by why they are missing. */
export function leftOut(database: Database, query: Query): Promise<LeftOut> {
  const inPeriod = sql`r.day between ${query.from}::date and ${query.to}::date`;
  const inPlace =
    placeCondition(query.provinces, query.map, { province: sql`r.province`, was: sql`r.was` }) || sql`true`;
  const { rollup, themed } = withAnyOf(query.themes);
  // Of the period and of no day: not of the whole corpus, whose rows are many.
  const near = sql`(${inPeriod} or r.day = ${UNKNOWN_DAY}::date)`;
  return row<LeftOut>(
    database.db,
    sql`select
      coalesce(sum(r.articles) filter (where r.province = '' and ${inPeriod} and ${fitting(sql`r.grain`, query.grain)}), 0)::int as "unknownProvince",
      coalesce(sum(r.articles) filter (where r.grain = 'none' and ${inPlace}), 0)::int as "unknownDate",
      coalesce(sum(r.articles) filter (where ${tooCoarse(sql`r.grain`, query.grain)} and ${inPeriod} and ${inPlace}), 0)::int as "coarseDate"
      from ${rollup} r where ${allOf([sql`r.day_kind = ${query.day}`, near, themed])}`
  );
}
