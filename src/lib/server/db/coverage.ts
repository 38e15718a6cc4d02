/** Reads from sums and rollups which sources spoke in which bucket. */
import { sql } from 'drizzle-orm';
import { UNNAMED_SOURCE } from '../../corpus/source.ts';
import { localDay } from '../../trends/calendar.ts';
import type { BucketCoverage, SpokenSource } from '../../trends/coverage.ts';
import { completeCoverage, coverageFrom } from '../../trends/coverage.ts';
import type { Query } from '../../trends/query.ts';
import { choiceConditions, isDaily, scopeOf } from './choice.ts';
import type { Database } from './database.ts';
import { rows } from './database.ts';
import { allOf, fitting } from './filter.ts';
import { rollupRows } from './sums.ts';

/**
 * Which sources that usually speak were silent, for every bucket of the query's period. Themes do not matter, places
 * only when chosen; dates are those the query's own chart can show. Files of no named source are no paper that could
 * fall silent.
 * @param now decides which bucket is not over yet, by the day in Asia/Ho_Chi_Minh.
 */
export async function coverageOf(database: Database, query: Query, now: Date): Promise<BucketCoverage[]> {
  const { day, grain, to } = query;
  const found = rollupRows({
    ...{ counted: { kind: 'articles' }, scope: scopeOf(query, 'source'), daily: isDaily(grain), day },
    period: { from: coverageFrom(query), to },
    where: (columns) => allOf([fitting(columns.grain, grain), ...choiceConditions(query, columns)])
  });
  const spoken = await rows<SpokenSource>(
    database.db,
    sql`select s.name, json_agg(b.day order by b.day) as days from (
        select distinct r.source, date_trunc(${sql.raw(`'${grain}'`)}, r.day::timestamp)::date as day from ${found}) b
      join source s on s.slug = b.source where s.slug <> ${UNNAMED_SOURCE.slug} group by s.slug, s.name order by s.name, s.slug`
  );
  return completeCoverage(query, spoken, localDay(now));
}
