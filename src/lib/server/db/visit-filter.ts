/** A VisitQuery as SQL, and the rows of visits as lists show them. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { VisitQuery } from '../../trends/visit-query.ts';
import { allOf, list, placeCondition } from './filter.ts';

/** Of `visit v`: known to the day or month, within the period, and as the question asks. */
export const visitConditions = (query: VisitQuery, period: Pick<VisitQuery, 'from' | 'to'> = query): SQL =>
  sql`v.grain in ('day', 'month') and v.day between ${period.from}::date and ${period.to}::date
    and ${anyDayConditions(query)}`;

/** Parameters of any number as one array. */
const textArray = (values: readonly string[]): SQL =>
  sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `
  )}]::text[]`;

/** All but the period. */
export function anyDayConditions(query: VisitQuery): SQL {
  const { kinds, provinces, map, place, levels, person } = query;
  return allOf([
    kinds.length > 0 && sql`v.kind in ${list(kinds)}`,
    placeCondition(provinces, map, { province: sql`v.province`, was: sql`v.was` }),
    place !== null && sql`(v.commune = ${place} or v.district = ${place})`,
    levels.length > 0 && sql`v.levels && ${textArray(levels)}`,
    person !== null &&
      sql`exists (select from visit_person w where w.visit = v.id and w.person = ${person}::uuid)`
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
