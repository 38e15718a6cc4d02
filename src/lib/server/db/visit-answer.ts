/** All figures of the page of visits: months, leaders, provinces, communes, themes, and what is left out. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { communesOf } from '../../lexicon/territory.ts';
import { provinceKey, readProvinceKey, UNKNOWN } from '../../trends/crosswalk.ts';
import type { VisitAnswer, VisitQuery } from '../../trends/visit-query.ts';
import type { KindCount } from '../../trends/visit-lines.ts';
import { periodBefore, visitMonths, visitorLine } from '../../trends/visit-lines.ts';
import type { CommuneVisits } from '../../trends/visit-territory.ts';
import { territoryOf } from '../../trends/visit-territory.ts';
import { MERGER_DAY } from '../../lexicon/provinces.ts';
import type { Database } from './database.ts';
import { row, rows } from './database.ts';
import { nameKey } from './name-key.ts';
import {
  anyDayConditions,
  coarseVisits,
  datelessVisits,
  levelCondition,
  visitConditions,
  within
} from './visit-filter.ts';
import { isSummed, sumsOf } from './visit-sums.ts';
import { visitorsOf } from './visit-lines.ts';

/** Leaders of the heat table: those with most visits. */
export const MOST_LINES = 100;

interface PlaceCount {
  readonly province: string;
  readonly was: string;
  readonly visits: number;
  readonly communeless: number;
  readonly unnamed: number;
  /** Last day known to the day. */
  readonly last: string | null;
}

interface Beside {
  readonly coarse: number;
  readonly dateless: number;
  readonly earlier: number;
}

/**
 * What the page of visits shows. `now` decides which month is unfinished and how long a last visit is ago. Asked in
 * several statements at once: each goes once over what it needs.
 */
export async function answerVisits(database: Database, query: VisitQuery, now: Date): Promise<VisitAnswer> {
  const before = periodBefore(query);
  const territory = territoryAsked(query);
  const { db } = database;
  const [months, places, themes, visitors, told, beside, communes] = await Promise.all([
    rows<KindCount>(db, monthsOf(query)),
    rows<PlaceCount>(db, placesOf(query)),
    rows<VisitAnswer['themes'][number]>(db, themesOf(query)),
    visitorsOf(database, query, { limit: MOST_LINES, offset: 0 }),
    row<Pick<VisitAnswer, 'articles' | 'sources'>>(db, toldOf(query)),
    row<Beside>(db, besideOf(query, before)),
    territory ? rows<CommuneVisits>(db, communesVisited(query)) : []
  ]);
  const summed = (count: (place: PlaceCount) => number) => places.reduce((sum, one) => sum + count(one), 0);
  return {
    query,
    ...{ visits: summed(({ visits }) => visits), persons: visitors.persons, ...told },
    months: visitMonths(liesInMonths(query) ? months : [], query, now),
    lines: liesInMonths(query) ? visitors.lines.map((line) => visitorLine(line, query, now)) : [],
    provinces: provincesOf(places, query),
    territory:
      territory && territoryOf(territory, communesOf(territory.province, query.map), communes, nameKey),
    themes,
    leftOut: {
      unknownDate: beside.dateless,
      coarseDate: beside.coarse,
      unknownProvince: summed(({ province, visits }) => (province === '' ? visits : 0)),
      unknownCommune: summed(({ communeless }) => communeless),
      unnamed: summed(({ unnamed }) => unnamed)
    },
    before: { ...before, visits: beside.earlier }
  };
}

/** Visits of no known date, or of a year alone, stand in no month of anybody. */
const liesInMonths = ({ untold }: VisitQuery): boolean => untold !== 'date' && untold !== 'day';

/** Exactly one known province of the chosen borders. */
function territoryAsked({ provinces, map }: VisitQuery): { province: string; map: VisitQuery['map'] } | null {
  const [province, ...others] = provinces;
  if (province === undefined || others.length > 0 || province === UNKNOWN || province.includes('.'))
    return null;
  return readProvinceKey(province, map) ? { province, map } : null;
}

const monthsOf = (query: VisitQuery): SQL =>
  isSummed(query)
    ? sql`select to_char(s.month, 'YYYY-MM') as bucket, s.key as kind, sum(s.visits)::int as visits
        from ${sumsOf(query, 'kind')} group by 1, 2`
    : // Without a time zone the month of a day is cut off fast.
      sql`select to_char(month, 'YYYY-MM') as bucket, kind, visits from (
          select date_trunc('month', v.day::timestamp) as month, v.kind, count(*)::int as visits
          from visit v where ${visitConditions(query)} group by 1, 2) m`;

/** Of a summed question the last day is looked up place by place, from its end on. */
const placesOf = (query: VisitQuery): SQL =>
  isSummed(query)
    ? sql`select p.*, (select v.day from visit v where v.province = p.province and v.was = p.was and v.grain = 'day'
            and ${visitConditions(query)} order by v.day desc limit 1) as last
        from (select s.key as province, s.was, sum(s.visits)::int as visits, sum(s.communeless)::int as communeless,
            sum(s.unnamed)::int as unnamed from ${sumsOf(query, 'place')} group by 1, 2) p`
    : sql`select v.province, v.was, count(*)::int as visits, count(*) filter (where v.commune is null)::int as communeless,
          count(v.office_role)::int as unnamed, max(v.day) filter (where v.grain = 'day') as last
        from visit v where ${visitConditions(query)} group by 1, 2`;

const themesOf = (query: VisitQuery): SQL =>
  isSummed(query)
    ? sql`select nullif(s.key, '') as theme, sum(s.visits)::int as visits
        from ${sumsOf(query, 'theme')} group by 1 order by 2 desc, 1`
    : sql`select theme, sum(n)::int as visits
        from (select v.themes, count(*) as n from visit v where ${visitConditions(query)} group by 1) s
          left join lateral unnest(themes) theme on true group by 1 order by 2 desc, 1`;

const communesVisited = (query: VisitQuery): SQL =>
  sql`select v.commune, v.district, v.day < ${MERGER_DAY}::date as before, count(*)::int as visits,
      max(v.day) filter (where v.grain = 'day') as last
    from visit v where ${visitConditions(query)} group by 1, 2, 3`;

const besideOf = (query: VisitQuery, before: { from: string; to: string }): SQL => {
  const rest = anyDayConditions(query);
  return sql`select (select count(*)::int from visit v where ${coarseVisits(query)} and ${rest}) as coarse,
    (select count(*)::int from visit v where ${datelessVisits} and ${rest}) as dateless,
    (select count(*)::int from visit v where ${visitConditions(query, before)}) as earlier`;
};

/** Articles and sources of the reports; days known to the year only stand on its first day and are no part of it. */
function toldOf(query: VisitQuery): SQL {
  const told = isSummed(query)
    ? sql`select t.article, t.source from visit_told t where ${within(sql`t.day`, query)} and ${levelCondition(query, 't')}
        and t.visit not in (select v.id from visit v where v.grain = 'year' and ${within(sql`v.day`, query)})`
    : sql`select t.article, t.source from visit v join visit_told t on t.visit = v.id where ${visitConditions(query)}`;
  return sql`select count(*)::int as articles, count(distinct source)::int as sources
    from (${told} group by 1, 2) d`;
}

function provincesOf(places: readonly PlaceCount[], { map }: VisitQuery): VisitAnswer['provinces'] {
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
