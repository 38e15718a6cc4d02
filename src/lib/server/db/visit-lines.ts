/** The leaders of a question, those who visited most first: how many there are, and a stretch of them with their days. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Page } from '../../trends/page.ts';
import { visitorLine, type VisitorCounts } from '../../trends/visit-lines.ts';
import type { VisitorLine, VisitQuery } from '../../trends/visit-query.ts';
import type { Database } from './database.ts';
import { row } from './database.ts';
import { PERSON, visitConditions, visitorConditions, within } from './visit-filter.ts';

export interface Visitors {
  readonly persons: number;
  readonly lines: readonly VisitorCounts[];
}

/**
 * Each leader's visits of the question. The visits of a stretch are looked up leader by leader (`offset 0`), instead of
 * reading the whole table.
 */
export function visitorsOf(
  database: Database,
  query: VisitQuery,
  { limit, offset }: Page
): Promise<Visitors> {
  const own = ownVisits(query);
  return row<Visitors>(
    database.db,
    sql`with visitor as materialized (
        select w.person, count(*)::int as visits from visit_person w${own.join} where ${own.conditions} group by 1
      ), stretch as materialized (
        select person, visits from visitor order by visits desc, person limit ${limit} offset ${offset}
      ) select (select count(*)::int from visitor) as persons,
        (select coalesce(json_agg(json_build_object('person', row_to_json(q), 'days', c.days, 'months', c.months,
            'communes', c.communes) order by c.visits desc, q.id), '[]'::json)
          from (select s.person, s.visits,
              count(distinct (h.province, h.commune)) filter (where h.commune is not null)::int as communes,
              coalesce(json_agg(h.day) filter (where h.grain = 'day'), '[]'::json) as days,
              coalesce(json_agg(h.day) filter (where h.grain <> 'day'), '[]'::json) as months
            from stretch s cross join lateral (
              select v.province, v.commune, w.day, w.grain from visit_person w join visit v on v.id = w.visit
              where w.person = s.person and ${own.conditions} offset 0) h
            group by s.person, s.visits) c
          join (select ${PERSON} from person p) q on q.id = c.person) as lines`
  );
}

/** A stretch of the leaders of a question, as lines over its months. */
export async function visitorLines(
  database: Database,
  query: VisitQuery,
  page: Page,
  now: Date
): Promise<VisitorLine[]> {
  const { lines } = await visitorsOf(database, query, page);
  return lines.map((line) => visitorLine(line, query, now));
}

/** Whether nothing but the visitors and the period narrows the question: then their own table answers. */
const isOfAnyVisit = ({ kinds, provinces, place, theme, untold }: VisitQuery): boolean =>
  kinds.length === 0 && provinces.length === 0 && place === null && theme === null && untold === null;

/** Of `visit_person w`, with the join that the conditions need where the visits are not joined anyway. */
function ownVisits(query: VisitQuery): { readonly join: SQL; readonly conditions: SQL } {
  if (isOfAnyVisit(query))
    return {
      join: sql``,
      conditions: sql`${within(sql`w.day`, query)} and w.grain in ('day', 'month') and ${visitorConditions(query)}`
    };
  return {
    join: sql` join visit v on v.id = w.visit`,
    conditions: sql`${visitConditions({ ...query, person: null, levels: [] })} and ${visitorConditions(query)}`
  };
}
