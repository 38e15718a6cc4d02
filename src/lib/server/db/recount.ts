/** Counts everything again from articles, tags and mentions, and compares it with what is kept. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Queryable } from './database.ts';
import { rows } from './database.ts';
import { ARTICLE_COUNTS, TAG_COUNTS } from './rollups.ts';

/** Something kept that is not what counting again gives. */
export interface Difference {
  readonly check: CheckName;
  /** The row's key, its parts joined by " · ". */
  readonly key: string;
  /** What is kept; null when the row is missing. */
  readonly kept: string | null;
  /** What counting gives; null when nothing counts there. */
  readonly counted: string | null;
}

export type CheckName = 'tags' | 'themes' | 'rollup_tag' | 'rollup_article' | 'addresses';

const KEY = 'day_kind, day, grain, province, was, source';
const current = (counts: string) => `${counts} where a.superseded_by is null`;

/** Each lists `key`, `value` of what is kept and of what counting gives. */
const CHECKS: Readonly<Record<CheckName, { readonly kept: string; readonly counted: string }>> = {
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
  rollup_tag: {
    kept: `select concat_ws(' · ', ${KEY}, theme) as key, articles || ' / ' || mentions as value from rollup_tag`,
    counted: `select concat_ws(' · ', ${KEY}, theme) as key, sum(articles) || ' / ' || sum(mentions) as value
      from (${current(TAG_COUNTS)}) c group by ${KEY}, theme`
  },
  rollup_article: {
    kept: `select concat_ws(' · ', ${KEY}, themes::text) as key, articles::text as value from rollup_article`,
    counted: `select concat_ws(' · ', ${KEY}, themes::text) as key, sum(articles)::text as value
      from (${current(ARTICLE_COUNTS)}) c group by ${KEY}, themes`
  },
  addresses: {
    kept: `select concat_ws(' · ', source, address) as key, article::text as value from address`,
    counted: `select concat_ws(' · ', source, address) as key, id::text as value
      from article where address is not null and superseded_by is null`
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
