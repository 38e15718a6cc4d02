/** Reads from the rollups which sources spoke in which bucket. */
import { sql } from 'drizzle-orm';
import { localDay } from '../../trends/calendar.ts';
import type { BucketCoverage, SpokenSource } from '../../trends/coverage.ts';
import { completeCoverage, coverageFrom } from '../../trends/coverage.ts';
import type { Query } from '../../trends/query.ts';
import type { Database } from './database.ts';
import { rows } from './database.ts';
import { allOf, fitting, placeCondition } from './filter.ts';

/**
 * Which sources that usually speak were silent, for every bucket of the query's period. Themes do not matter, places
 * only when chosen; dates are those the query's own chart can show.
 * @param now decides which bucket is not over yet, by the day in Asia/Ho_Chi_Minh.
 */
export async function coverageOf(database: Database, query: Query, now: Date): Promise<BucketCoverage[]> {
  const place = { province: sql`r.province`, was: sql`r.was` };
  const conditions = allOf([
    sql`r.day_kind = ${query.day}`,
    sql`r.day between ${coverageFrom(query)}::date and ${query.to}::date`,
    fitting(sql`r.grain`, query.grain),
    placeCondition(query.provinces, query.map, place)
  ]);
  const spoken = await rows<SpokenSource>(
    database.db,
    sql`select s.name, json_agg(b.day order by b.day) as days from (
        select distinct r.source, date_trunc(${sql.raw(`'${query.grain}'`)}, r.day)::date as day
        from rollup_article r where ${conditions}) b
      join source s on s.slug = b.source group by s.slug, s.name order by s.name, s.slug`
  );
  return completeCoverage(query, spoken, localDay(now));
}
