/**
 * Rollup rows as a question needs them: whole months, and days of the whole, from the sums; what the sums do not tell
 * apart, or do not know yet, from the rollups. One statement and so one moment: it is right whatever is marked.
 */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Days } from '../../trends/buckets.ts';
import type { DayKind } from '../../trends/query.ts';
import type { Counted } from './any-theme.ts';
import { UNKNOWN_DAY } from './counted-day.ts';
import { taggedThemes } from './summing.ts';
import { firstDayOfMonth, monthsAndEdges } from './whole-months.ts';

/** What is told apart beside theme, day and grain; null where both provinces and sources are: no sum does that. */
export type Scope = 'all' | 'province' | 'source' | null;

export interface Columns {
  readonly grain: SQL;
  readonly province: SQL;
  readonly was: SQL;
  readonly source: SQL;
}

export interface Wanted {
  readonly counted: Counted;
  readonly scope: Scope;
  /** Whether days of one month are told apart. */
  readonly daily: boolean;
  readonly day: DayKind;
  /** Both days inclusive. */
  readonly period: Days;
  /** Rows of no day at all as well. */
  readonly undated?: boolean;
  /** Only articles without a province: the scope is then `province`, or `all` for sets, which keep them apart. */
  readonly placeless?: boolean;
  /** Which rows count; of the columns that the scope does not tell apart it must not speak. */
  readonly where: (columns: Columns) => SQL;
}

/** Where the rows of which days are found. */
interface Plan {
  readonly months: readonly Days[];
  readonly days: readonly Days[];
  readonly rollups: readonly Days[];
}

/**
 * Rows `r` for a from clause: themes (where sets are counted, else null), theme (where tags are), day (first of its
 * month where days are not told apart), grain, province, was, source, articles, mentions, followers.
 */
export function rollupRows(wanted: Wanted): SQL {
  const plan = planOf(wanted);
  const parts = [
    ...plan.months.map((days) =>
      wanted.counted.kind === 'sets' ? fromSets(wanted, days) : fromSums(wanted, 'month', days)
    ),
    ...plan.days.map((days) => fromSums(wanted, 'day', days)),
    fromRollups(wanted)
  ];
  return sql`(with recursive ${marked(wanted.day)}, behind as (${behind(plan)})
    ${sql.join(parts, sql` union all `)}) r`;
}

function planOf({ counted, scope, daily, period, undated = false }: Wanted): Plan {
  const undatedDays = undated ? [NO_DAY] : [];
  const { whole, edges } = monthsAndEdges(period);
  const keepsMonths = counted.kind === 'sets' ? scope === 'all' : scope !== null;
  if (!keepsMonths || (daily && !keepsDays(counted, scope)))
    return { months: [], days: [], rollups: [...undatedDays, period] };
  if (daily) return { months: undatedDays, days: [period], rollups: [] };
  const months = [...undatedDays, ...(whole ? [whole] : [])];
  return keepsDays(counted, scope)
    ? { months, days: edges, rollups: [] }
    : { months, days: [], rollups: edges };
}

const NO_DAY: Days = { from: UNKNOWN_DAY, to: UNKNOWN_DAY };

const keepsDays = ({ kind }: Counted, scope: Scope): boolean =>
  kind === 'tags' ? scope === 'all' : kind === 'articles' && (scope === 'all' || scope === 'source');

/** Months whose sums are behind: each found by one step down the index, however many marks it has. */
const marked = (kind: DayKind): SQL => sql`mark as (
    select min(month) as month from rollup_mark where day_kind = ${kind}
    union all
    select (select min(n.month) from rollup_mark n where n.day_kind = ${kind} and n.month > m.month)
    from mark m where m.month is not null
  ), marked as (
    select month, (month + interval '1 month' - interval '1 day')::date as last from mark where month is not null
  )`;

/** Days that are read from the rollups. */
function behind({ months, days, rollups }: Plan): SQL {
  const parts = [
    ...rollups.map(({ from, to }) => sql`select ${from}::date as first, ${to}::date as last`),
    ...[...months, ...days].map(
      ({ from, to }) => sql`select greatest(month, ${from}::date) as first, least(last, ${to}::date) as last
        from marked where month between ${firstDayOfMonth(from)}::date and ${to}::date`
    ),
    sql`select null::date as first, null::date as last where false`
  ];
  return sql.join(parts, sql` union all `);
}

/** Of each row its month is looked for only where there is a mark at all. */
const upToDate = (month: SQL): SQL =>
  sql`(not exists (select from marked) or ${month} <> all (array(select month from marked)))`;
/** Of what is not told apart. */
const NOT_TOLD = sql`''::text`;

/** @param days within which every day counts that the step can tell. */
function fromSums(
  { counted, scope, day, placeless = false, where }: Wanted,
  step: 'month' | 'day',
  { from, to }: Days
): SQL {
  const columns: Columns = {
    grain: sql`s.grain`,
    province: scope === 'province' ? sql`s.key` : NOT_TOLD,
    was: scope === 'province' ? sql`s.was` : NOT_TOLD,
    source: scope === 'source' ? sql`s.key` : NOT_TOLD
  };
  const month = step === 'month' ? sql`s.day` : sql`date_trunc('month', s.day::timestamp)::date`;
  return sql`select null::text[] as themes, s.theme, s.day, s.grain, ${columns.province} as province,
      ${columns.was} as was, ${columns.source} as source, s.articles, s.mentions, s.followers
    from rollup_sum s where s.scope = ${scope} and s.step = ${step} and s.day_kind = ${day}
      and ${summedTheme(counted, day)} and s.day between ${from}::date and ${to}::date
      and ${upToDate(month)} and ${placeless ? sql`s.key = ''` : sql`true`} and ${where(columns)}`;
}

function summedTheme(counted: Counted, day: DayKind): SQL {
  if (counted.kind === 'articles') return sql`s.theme = ''`;
  return sql`s.theme = any (${themesOf(counted, day)})`;
}

/** As an SQL array: of all themes those that the rollups have now. */
function themesOf(counted: Counted, day: DayKind): SQL {
  const themes = counted.kind === 'articles' ? [] : counted.themes;
  if (themes.length === 0) return sql`array(${sql.raw(taggedThemes(`'${day}'`))})`;
  return sql`array[${sql.join(
    themes.map((theme) => sql`${theme}`),
    sql`, `
  )}]::text[]`;
}

function fromSets({ counted, day, placeless = false, where }: Wanted, { from, to }: Days): SQL {
  const columns = { grain: sql`s.grain`, province: NOT_TOLD, was: NOT_TOLD, source: NOT_TOLD };
  const counts = placeless
    ? sql`s.placeless as articles, 0 as mentions, 0`
    : sql`s.articles, 0 as mentions, s.followers`;
  return sql`select s.themes, ''::text as theme, s.month as day, s.grain, ''::text as province, ''::text as was,
      ''::text as source, ${counts} as followers
    from rollup_set s where s.day_kind = ${day} and s.month between ${from}::date and ${to}::date
      and ${upToDate(sql`s.month`)} and ${anyOf(counted, sql`s.themes`, day)} and ${where(columns)}`;
}

const anyOf = (counted: Counted, column: SQL, day: DayKind): SQL =>
  counted.kind === 'sets' && counted.themes.length > 0
    ? sql`${column} && ${themesOf(counted, day)}`
    : sql`true`;

/** Range by range along the index: `offset 0` keeps the planner from reading the whole table instead. */
function fromRollups(wanted: Wanted): SQL {
  const { counted, day, placeless = false, where } = wanted;
  const anywhere = placeless ? sql`r.province = ''` : sql`true`;
  const conditions = sql`r.day_kind = ${day} and r.day between b.first and b.last and ${anywhere} and ${where(OF_ROLLUP)}`;
  const place = sql`r.day, r.grain, r.province, r.was, r.source, r.articles`;
  if (counted.kind === 'tags')
    return sql`select t.* from behind b cross join lateral unnest(${themesOf(counted, day)}) k (theme) cross join lateral (
      select null::text[] as themes, r.theme, ${place}, r.mentions, r.followers from rollup_tag r
      where r.theme = k.theme and ${conditions} offset 0) t`;
  return sql`select t.* from behind b cross join lateral (
    select r.themes, ''::text as theme, ${place}, 0 as mentions, r.followers from rollup_article r
    where ${conditions} and ${anyOf(counted, sql`r.themes`, day)} offset 0) t`;
}

const OF_ROLLUP: Columns = {
  grain: sql`r.grain`,
  province: sql`r.province`,
  was: sql`r.was`,
  source: sql`r.source`
};
