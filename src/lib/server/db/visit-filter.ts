/** A VisitQuery as SQL, and the rows of visits as lists show them. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { NO_THEME, type VisitQuery } from '../../trends/visit-query.ts';
import { UNKNOWN_DAY } from './counted-day.ts';
import { allOf, list, placeCondition } from './filter.ts';

type Period = Pick<VisitQuery, 'from' | 'to'>;

/** Of `visit v`: known to the day or month and within the period, unless asked for those of no known day; as the question asks. */
export const visitConditions = (query: VisitQuery, period: Period = query): SQL =>
  sql`${dayConditions(query, period)} and ${anyDayConditions(query)}`;

/** Of `visit v`: known to the day or month. */
export const inMonths = sql`v.grain in ('day', 'month')`;

function dayConditions({ untold }: VisitQuery, period: Period): SQL {
  if (untold === 'date') return datelessVisits;
  return untold === 'day' ? coarseVisits(period) : sql`${inMonths} and ${within(sql`v.day`, period)}`;
}

/** Days from the first to the last of a period. */
export const within = (day: SQL, { from, to }: Period): SQL =>
  sql`${day} between ${from}::date and ${to}::date`;

/** Of `visit v`: no date is told. */
export const datelessVisits = sql`v.day = ${UNKNOWN_DAY}::date and v.grain = 'none'`;

/** Of `visit v`: only a year is told, one that has days in the period. */
export const coarseVisits = ({ from, to }: Period): SQL =>
  sql`v.grain = 'year' and ${within(sql`v.day`, { from: `${from.slice(0, 4)}-01-01`, to })}`;

/** Parameters of any number as one array. */
const textArray = (values: readonly string[]): SQL =>
  sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `
  )}]::text[]`;

/** Somebody of these levels took part; of any row with `levels`. */
export const levelCondition = ({ levels }: Pick<VisitQuery, 'levels'>, row: 'v' | 's' | 't' = 'v'): SQL =>
  levels.length === 0 ? sql`true` : sql`${sql.raw(row)}.levels && ${textArray(levels)}`;

/** All but the period. */
export function anyDayConditions(query: VisitQuery): SQL {
  const { kinds, provinces, map, place, person, theme, untold } = query;
  return allOf([
    kinds.length > 0 && sql`v.kind in ${list(kinds)}`,
    placeCondition(provinces, map, { province: sql`v.province`, was: sql`v.was` }),
    place !== null && sql`(v.commune = ${place} or v.district = ${place})`,
    levelCondition(query),
    // Of a person it is the level of the very office held that day.
    person !== null &&
      sql`exists (select from visit_person w where w.visit = v.id and ${visitorConditions(query)})`,
    theme !== null && (theme === NO_THEME ? sql`v.themes = '{}'` : sql`v.themes @> ${textArray([theme])}`),
    untold === 'commune' && sql`v.commune is null`,
    untold === 'visitor' && sql`v.office_role is not null`
  ]);
}

/** Of `visit_person w`: those by whom the question counts. */
export const visitorConditions = ({ levels, person }: VisitQuery): SQL =>
  allOf([
    levels.length > 0 && sql`w.level in ${list(levels)}`,
    person !== null && sql`w.person = ${person}::uuid`
  ]);

/** A visit `v` as lists and pages show it. */
export const VISIT = sql.raw(`v.id, v.kind, v.host, v.commune, v.district, nullif(v.province, '') as province,
  nullif(v.was, '') as was, case when v.grain <> 'none' then v.day end as day, v.grain, v.gift, v.reports, v.sources,
  v.themes, (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'role', w.role, 'level', w.level,
      'province', w.province, 'place', w.place) order by w.n), '[]')
    from visit_person w join person p on p.id = w.person where w.visit = v.id) as visitors,
  case when v.office_role is not null then json_build_object('role', v.office_role, 'level', v.office_level,
    'province', v.office_province, 'place', v.office_place) end as office`);

/** Newest first, unknown days last. */
export const NEWEST_FIRST = sql.raw(`v.day desc, v.id`);

/** A person `p`. */
export const PERSON = sql.raw(
  `p.id, p.name, p.role, p.level, p.province, p.place, p.first, p.last, p.articles`
);
