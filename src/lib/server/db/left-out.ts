/** What a chart cannot show of its own question: counted, so that it can stand beside it. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { LeftOut, Query } from '../../trends/query.ts';
import { withAnyOf } from './any-theme.ts';
import { choiceConditions, scopeOf } from './choice.ts';
import type { Database } from './database.ts';
import { row } from './database.ts';
import { allOf, fitting, tooCoarse } from './filter.ts';
import { rollupRows } from './sums.ts';

/** Articles with any of the asked themes (every article when none is asked), by why they are missing. */
export function leftOut(database: Database, query: Query): Promise<LeftOut> {
  return row<LeftOut>(
    database.db,
    sql`select (select coalesce(sum(r.articles), 0)::int from ${placeless(query)}) as "unknownProvince", d.* from (
      select coalesce(sum(r.articles) filter (where r.grain = 'none'), 0)::int as "unknownDate",
        coalesce(sum(r.articles) filter (where r.grain <> 'none'), 0)::int as "coarseDate" from ${undated(query)}) d`
  );
}

/** Wherever the question looks: a place that is not known lies in none of those it names. */
function placeless(query: Query): SQL {
  const anywhere = { ...query, provinces: [] };
  const counted = withAnyOf(query.themes);
  return rollupRows({
    ...{ counted, placeless: true, scope: scopeOf(anywhere, counted.kind === 'sets' ? 'none' : 'province') },
    ...{ daily: false, day: query.day, period: { from: query.from, to: query.to } },
    where: (columns) => allOf([fitting(columns.grain, query.grain), ...choiceConditions(anywhere, columns)])
  });
}

/** Of no day, or of one known too coarsely within the period. */
function undated(query: Query): SQL {
  return rollupRows({
    ...{ counted: withAnyOf(query.themes), scope: scopeOf(query), daily: false, day: query.day },
    ...{ period: { from: query.from, to: query.to }, undated: true },
    where: (columns) =>
      allOf([
        sql`(${columns.grain} = 'none' or ${tooCoarse(columns.grain, query.grain)})`,
        ...choiceConditions(query, columns)
      ])
  });
}
