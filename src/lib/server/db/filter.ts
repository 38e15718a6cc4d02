/** An ArticleFilter as SQL: the same rows that a rollup point counts, no more and no fewer. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { readProvinceKey } from '../../trends/crosswalk.ts';
import { precisionsFor } from '../../trends/buckets.ts';
import { nameKey } from './name-key.ts';
import { searchCondition } from './search.ts';
import { firstOfStory } from './story-filter.ts';
import type { ArticleFilter, BorderSet, DayKind, Grain } from '../../trends/query.ts';

const GRAINS_OF_DATES = ['day', 'month', 'year'] as const;

/** Conditions on `article a`: counted articles only, superseded ones never. */
export function articleConditions(filter: ArticleFilter): SQL {
  const { sources, term, leader, provinces, map, search } = filter;
  return allOf([
    sql`a.superseded_by is null`,
    themeCondition(filter),
    sources.length > 0 && sql`a.source in ${list(sources)}`,
    term !== null &&
      sql`exists (select from mention m where m.source = a.source and m.article = a.id and m.why is null
        and ${wantedMentions(filter)})`,
    leader !== null &&
      sql`exists (select from office o where o.source = a.source and o.article = a.id and o.current
        and o.bearer = ${nameKey(leader)})`,
    placeCondition(provinces, map, { province: sql`a.province`, was: sql`a.province_was` }),
    dateCondition(filter),
    filter.firstOnly && firstOfStory,
    search !== null && searchCondition(search)
  ]);
}

/** Which mentions `m` the filter speaks of: those of its themes and of its term. */
export const wantedMentions = ({ themes, term }: Pick<ArticleFilter, 'themes' | 'term'>): SQL =>
  allOf([themes.length > 0 && sql`m.theme in ${list(themes)}`, term !== null && sql`m.term = ${term}`]);

/** Any of the themes, or each of them. */
function themeCondition({ themes, allThemes }: ArticleFilter): SQL | false {
  if (themes.length === 0) return false;
  const groups = allThemes ? themes.map((theme) => [theme]) : [themes];
  return allOf(
    groups.map(
      (group) =>
        sql`exists (select from tag t where t.source = a.source and t.article = a.id and t.theme in ${list(group)})`
    )
  );
}

/** Only those a chart of this grain can show, or only those it had to leave out. */
function dateCondition({ day, grain, from, to, leftOut }: ArticleFilter): SQL | false {
  const columns = dayColumns(day);
  if (leftOut === 'no-date') return sql`${columns.grain} = 'none'`;
  const inPeriod = allOf([
    from !== null && sql`${columns.day} >= ${from}::date`,
    to !== null && sql`${columns.day} <= ${to}::date`
  ]);
  if (leftOut === 'coarse-date') return sql`${tooCoarse(columns.grain, grain)} and ${inPeriod}`;
  if (from === null && to === null) return false;
  return sql`${fitting(columns.grain, grain)} and ${inPeriod}`;
}

/** Day and grain columns of `article a` for a kind of day. */
export function dayColumns(kind: DayKind): { readonly day: SQL; readonly grain: SQL } {
  return kind === 'event'
    ? { day: sql`a.event_day`, grain: sql`a.event_grain` }
    : { day: sql`a.published_day`, grain: sql`a.published_grain` };
}

/** Dates at least as fine as the chart's grain needs. */
export const fitting = (column: SQL, grain: Grain): SQL => sql`${column} in ${list(precisionsFor(grain))}`;

/** Dates that are known, but too coarsely for the grain. */
export function tooCoarse(column: SQL, grain: Grain): SQL {
  const fine = precisionsFor(grain);
  const coarse = GRAINS_OF_DATES.filter((precision) => !fine.includes(precision));
  return coarse.length > 0 ? sql`${column} in ${list(coarse)}` : sql`false`;
}

/** False (no condition) for an empty list; a key that the borders do not have matches nothing. */
export function placeCondition(
  keys: readonly string[],
  map: BorderSet,
  column: { readonly province: SQL; readonly was: SQL }
): SQL | false {
  if (keys.length === 0) return false;
  const places = keys.map((key) => {
    const place = readProvinceKey(key, map);
    if (!place) return sql`false`;
    const here = sql`${column.province} = ${place.province ?? ''}`;
    return place.was === undefined ? here : sql`(${here} and ${column.was} = ${place.was ?? ''})`;
  });
  return sql`(${sql.join(places, sql` or `)})`;
}

/** All conditions together; `true` when there is none. */
export function allOf(conditions: readonly (SQL | false)[]): SQL {
  const given = conditions.filter((condition) => condition !== false);
  return given.length > 0 ? sql.join(given, sql` and `) : sql`true`;
}

/** `('a', 'b')`; never empty. */
export const list = (values: readonly string[]): SQL =>
  sql`(${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `
  )})`;
