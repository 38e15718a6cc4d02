/** Counts everything again from articles, tags and mentions, and compares it with what is kept. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Queryable } from './database.ts';
import { rows } from './database.ts';
import { ARTICLE_DAY } from './reading-tables.ts';
import { officeCounts } from './rollup-offices.ts';
import { ARTICLE_COUNTS, TAG_COUNTS } from './rollups.ts';
import { summedRows, summedSets } from './summing.ts';

/** Something kept that is not what counting again gives. */
export interface Difference {
  readonly check: CheckName | 'ledger';
  /** The row's key, its parts joined by " · ". */
  readonly key: string;
  /** What is kept; null when the row is missing. */
  readonly kept: string | null;
  /** What counting gives; null when nothing counts there. */
  readonly counted: string | null;
}

export type CheckName =
  | 'tags'
  | 'themes'
  | 'offices'
  | 'findings'
  | 'rollup_tag'
  | 'rollup_article'
  | 'rollup_office'
  | 'rollup_sum'
  | 'rollup_set'
  | 'addresses'
  | 'stories';

interface Check {
  readonly kept: string;
  readonly counted: string;
}

const KEY = 'day_kind, day, grain, province, was, source';
const current = (counts: string) => `${counts} where a.superseded_by is null`;

const OFFICE_KEY = 'bearer, duty, former, level, province, place, source';
const OFFICE_VALUE = `concat_ws(' / ', articles, coalesce(first::text, '–'), coalesce(last::text, '–'))`;

/** What the rows `r` of a table repeat of their article `a`, so that lists need not read it. */
const repeated = (table: 'office' | 'finding', key: string, kept: string, counted: string): Check => ({
  kept: `select concat_ws(' · ', r.source, r.article, ${key}) as key,
    concat_ws(' / ', r.current, ${kept}, r.day) as value from ${table} r`,
  counted: `select concat_ws(' · ', r.source, r.article, ${key}) as key,
    concat_ws(' / ', a.superseded_by is null, ${counted}, ${ARTICLE_DAY}) as value
    from ${table} r join article a on a.source = r.source and a.id = r.article`
});

/** Of months without a mark: others wait to be summed, and are read from the rollups until then. */
const upToDate = (
  row: string,
  day: string
): string => `(${row}.day_kind, date_trunc('month', ${row}.${day}::timestamp)::date)
  not in (select day_kind, month from rollup_mark)`;

const sums = (
  from: string
): string => `select concat_ws(' · ', scope, step, day_kind, theme, day, grain, key, was) as key,
  articles || ' / ' || mentions || ' / ' || followers as value from (${from}) r`;

const sets = (from: string): string => `select concat_ws(' · ', day_kind, month, grain, themes::text) as key,
  articles || ' / ' || followers || ' / ' || placeless as value from (${from}) r`;

/** Each lists `key`, `value` of what is kept and of what counting gives. */
const CHECKS: Readonly<Record<CheckName, Check>> = {
  tags: {
    kept: `select concat_ws(' · ', source, article, theme) as key, mentions::text as value from tag`,
    counted: `select concat_ws(' · ', source, article, theme) as key, count(*)::text as value
      from mention where why is null group by source, article, theme`
  },
  themes: {
    kept: `select concat_ws(' · ', source, id) as key, array_to_string(themes, ' ') as value from article where themes <> '{}'`,
    counted: `select concat_ws(' · ', source, article) as key, string_agg(theme, ' ' order by theme collate "C") as value
      from tag group by source, article`
  },
  offices: repeated('office', 'r.leader, r.n', 'null', 'null'),
  findings: repeated('finding', 'r.n', 'r.province', 'a.province'),
  rollup_tag: {
    kept: `select concat_ws(' · ', ${KEY}, theme) as key, articles || ' / ' || mentions || ' / ' || followers as value from rollup_tag`,
    counted: `select concat_ws(' · ', ${KEY}, theme) as key, sum(articles) || ' / ' || sum(mentions) || ' / ' || sum(followers) as value
      from (${current(TAG_COUNTS)}) c group by ${KEY}, theme`
  },
  rollup_article: {
    kept: `select concat_ws(' · ', ${KEY}, themes::text) as key, articles || ' / ' || followers as value from rollup_article`,
    counted: `select concat_ws(' · ', ${KEY}, themes::text) as key, sum(articles) || ' / ' || sum(followers) as value
      from (${current(ARTICLE_COUNTS)}) c group by ${KEY}, themes`
  },
  rollup_office: {
    kept: `select concat_ws(' · ', ${OFFICE_KEY}) as key, ${OFFICE_VALUE} as value from rollup_office`,
    counted: `select concat_ws(' · ', ${OFFICE_KEY}) as key, ${OFFICE_VALUE} as value
      from (${officeCounts('office o join article a on a.source = o.source and a.id = o.article and a.superseded_by is null')}) c`
  },
  rollup_sum: {
    kept: sums(`select * from rollup_sum s where ${upToDate('s', 'day')}`),
    counted: sums(summedRows(upToDate('r', 'day'), upToDate('r', 'day')))
  },
  rollup_set: {
    kept: sets(`select * from rollup_set s where ${upToDate('s', 'month')}`),
    counted: sets(summedSets(upToDate('r', 'day')))
  },
  addresses: {
    kept: `select concat_ws(' · ', source, address) as key, article::text as value from address`,
    counted: `select concat_ws(' · ', source, address) as key, id::text as value
      from article where address is not null and superseded_by is null`
  },
  // Whom an article follows is decided by its text; that it is there, counts and follows nobody itself is counted.
  stories: {
    kept: `select concat_ws(' · ', source, id) as key, story::text as value from article where story is not null`,
    counted: `select concat_ws(' · ', a.source, a.id) as key, f.id::text as value
      from article a join article f on f.id = a.story and f.story = f.id and f.superseded_by is null and not f.follows
      where a.superseded_by is null and a.follows = (a.id <> f.id) and (a.likeness is not null) = a.follows`
  }
};

export const CHECK_NAMES = Object.keys(CHECKS) as CheckName[];

/** Differences of one check, at most `limit`; kept rows that are missing and rows that should not be count too. */
export function recount(on: Queryable, check: CheckName, limit: number): Promise<Difference[]> {
  const { kept, counted } = CHECKS[check];
  const query: SQL = sql`select ${check} as check, coalesce(k.key, c.key) as key, k.value as kept, c.value as counted
    from (${sql.raw(kept)}) k full join (${sql.raw(counted)}) c on c.key = k.key
    where k.value is distinct from c.value order by 2 limit ${limit}`;
  return rows<Difference>(on, query);
}
