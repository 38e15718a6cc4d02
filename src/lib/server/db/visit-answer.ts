/** All figures of the page of visits in one statement: months, leaders, provinces, communes, themes. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Person } from '../../corpus/ledger.ts';
import { communesOf } from '../../lexicon/territory.ts';
import { provinceKey, readProvinceKey, UNKNOWN } from '../../trends/crosswalk.ts';
import type { VisitAnswer, VisitQuery } from '../../trends/visit-query.ts';
import type { KindCount } from '../../trends/visit-lines.ts';
import { periodBefore, visitMonths, visitorLine } from '../../trends/visit-lines.ts';
import type { CommuneVisits } from '../../trends/visit-territory.ts';
import { territoryOf } from '../../trends/visit-territory.ts';
import { MERGER_DAY } from '../../lexicon/provinces.ts';
import type { Database } from './database.ts';
import { row } from './database.ts';
import { nameKey } from './name-key.ts';
import { anyDayConditions, PERSON, visitConditions, visitorConditions } from './visit-filter.ts';

/** Leaders of the heat table: those with most visits. */
export const MOST_LINES = 100;

interface Counted {
  readonly visits: number;
  readonly persons: number;
  readonly told: { readonly articles: number; readonly sources: number };
  readonly months: readonly KindCount[];
  readonly lines: readonly {
    readonly person: Person;
    readonly days: readonly string[];
    readonly months: readonly string[];
    readonly communes: number;
  }[];
  readonly places: readonly { province: string; was: string; visits: number; last: string | null }[];
  readonly communes: readonly CommuneVisits[];
  readonly themes: VisitAnswer['themes'];
  readonly coarse: number;
  readonly dateless: number;
  readonly placeless: number;
  readonly communeless: number;
  readonly earlier: number;
}

/** What the page of visits shows. `now` decides which month is unfinished and how long a last visit is ago. */
export async function answerVisits(database: Database, query: VisitQuery, now: Date): Promise<VisitAnswer> {
  const before = periodBefore(query);
  const territory = territoryAsked(query);
  const found = await row<Counted>(database.db, statement(query, before, territory !== null));
  return {
    query,
    ...{ visits: found.visits, persons: found.persons, ...found.told },
    months: visitMonths(found.months, query, now),
    lines: found.lines.map((line) => visitorLine(line, query, now)),
    provinces: provincesOf(found.places, query),
    territory:
      territory && territoryOf(territory, communesOf(territory.province, query.map), found.communes, nameKey),
    themes: found.themes,
    leftOut: {
      unknownDate: found.dateless,
      coarseDate: found.coarse,
      unknownProvince: found.placeless,
      unknownCommune: found.communeless
    },
    before: { ...before, visits: found.earlier }
  };
}

/** Exactly one known province of the chosen borders. */
function territoryAsked({ provinces, map }: VisitQuery): { province: string; map: VisitQuery['map'] } | null {
  const [province, ...others] = provinces;
  if (province === undefined || others.length > 0 || province === UNKNOWN || province.includes('.'))
    return null;
  return readProvinceKey(province, map) ? { province, map } : null;
}

/** Rows of one query as a JSON array; `[]` where there are none. */
const all = (query: SQL): SQL => sql`(select coalesce(json_agg(t), '[]'::json) from (${query}) t)`;

function statement(query: VisitQuery, before: { from: string; to: string }, withTerritory: boolean): SQL {
  const rest = anyDayConditions(query);
  const [firstYear, lastYear] = [`${query.from.slice(0, 4)}-01-01`, query.to];
  return sql`with hit as materialized (
      select v.id, v.kind, v.day, v.grain, v.province, v.was, v.commune is null as communeless, v.themes
      from visit v where ${visitConditions(query)}
    ), who as materialized (${visitorsOf(query)}
    ), visitor as materialized (select person, count(*)::int as visits from who group by 1
    ) select (select count(*)::int from hit) as visits,
      (select count(*)::int from visitor) as persons,
      (select json_build_object('articles', count(*), 'sources', count(distinct source))
        from (${articlesOf(query)} group by 1, 2) d) as told,
      ${all(sql`select to_char(day, 'YYYY-MM') as bucket, kind, sum(n)::int as visits
        from (select day, kind, count(*) as n from hit group by 1, 2) d group by 1, 2`)} as months,
      ${lines} as lines,
      ${all(sql`select province, was, count(*)::int as visits, max(day) filter (where grain = 'day') as last
        from hit group by 1, 2`)} as places,
      ${withTerritory ? communes : sql`'[]'::json`} as communes,
      ${all(sql`select theme, sum(n)::int as visits from (select themes, count(*) as n from hit group by 1) s
        left join lateral unnest(themes) theme on true group by 1 order by 2 desc, 1`)} as themes,
      (select count(*)::int from hit where province = '') as placeless,
      (select count(*)::int from hit where communeless) as communeless,
      (select count(*)::int from visit v where v.grain = 'year'
        and v.day between ${firstYear}::date and ${lastYear}::date and ${rest}) as coarse,
      (select count(*)::int from visit v where v.day = '0001-01-01' and v.grain = 'none' and ${rest}) as dateless,
      (select count(*)::int from visit v where ${visitConditions(query, before)}) as earlier`;
}

/** Whether nothing but the visitors and the period narrows the question: then their table alone answers. */
const isOfAnyVisit = ({ kinds, provinces, place }: VisitQuery): boolean =>
  kinds.length === 0 && provinces.length === 0 && place === null;

const inPeriod = (day: SQL, { from, to }: VisitQuery): SQL =>
  sql`${day} between ${from}::date and ${to}::date`;

function visitorsOf(query: VisitQuery): SQL {
  const own = sql`${inPeriod(sql`w.day`, query)} and w.grain in ('day', 'month') and ${visitorConditions(query)}`;
  return isOfAnyVisit(query)
    ? sql`select w.person, w.visit, w.day, w.grain from visit_person w where ${own}`
    : sql`select w.person, w.visit, w.day, w.grain from hit h join visit_person w on w.visit = h.id where ${own}`;
}

/** Article and source of every report; days known to the year only stand on its first day and are no part of it. */
function articlesOf(query: VisitQuery): SQL {
  const own = inPeriod(sql`t.day`, query);
  return isOfAnyVisit(query) && query.levels.length === 0 && query.person === null
    ? sql`select t.article, t.source from visit_told t where ${own} and t.visit not in
        (select v.id from visit v where v.grain = 'year' and ${inPeriod(sql`v.day`, query)})`
    : sql`select t.article, t.source from hit h join visit_told t on t.visit = h.id where ${own}`;
}

const communes =
  all(sql`select v.commune, v.district, h.day < ${MERGER_DAY}::date as before, count(*)::int as visits,
  max(h.day) filter (where h.grain = 'day') as last from hit h join visit v on v.id = h.id group by 1, 2, 3`);

/**
 * The visits of those who visited most; their person beside them. `offset 0`: a hundred leaders' visits are looked up one
 * by one, instead of reading the whole table.
 */
const lines = sql`(select coalesce(json_agg(json_build_object('person', row_to_json(q), 'days', c.days,
      'months', c.months, 'communes', c.communes) order by c.visits desc, q.name, q.id), '[]'::json)
    from (select w.person, count(*) as visits,
        count(distinct (v.province, v.commune)) filter (where v.commune is not null)::int as communes,
        coalesce(json_agg(w.day) filter (where w.grain = 'day'), '[]'::json) as days,
        coalesce(json_agg(w.day) filter (where w.grain <> 'day'), '[]'::json) as months
      from (select person from visitor order by visits desc, person limit ${MOST_LINES}) m
        join who w on w.person = m.person
        cross join lateral (select province, commune from visit where id = w.visit offset 0) v
      group by w.person) c
    join (select ${PERSON} from person p) q on q.id = c.person)`;

function provincesOf(places: Counted['places'], { map }: VisitQuery): VisitAnswer['provinces'] {
  const keyed = Map.groupBy(places, ({ province, was }) =>
    provinceKey({ province: province || null, was: was || null }, map)
  );
  return [...keyed]
    .map(([key, same]) => ({
      province: key === UNKNOWN ? null : key,
      visits: same.reduce((sum, { visits }) => sum + visits, 0),
      last:
        same
          .flatMap(({ last }) => last ?? [])
          .toSorted()
          .at(-1) ?? null
    }))
    .toSorted((a, b) => b.visits - a.visits || ((a.province ?? '') < (b.province ?? '') ? -1 : 1));
}
