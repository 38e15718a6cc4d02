/** The size of the corpus in a few numbers, from the rollups. */
import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { row } from './database.ts';

export interface CorpusFigures {
  /** Current articles: superseded ones do not count. */
  readonly articles: number;
  /** Sources that have at least one of them. */
  readonly sources: number;
  readonly unknownProvince: number;
  /** Articles whose event has no day, month or year. */
  readonly unknownEvent: number;
  /** First and last event day known to the day; null in an empty corpus. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Articles of the sample corpus among them. */
  readonly sample: number;
}

export function corpusFigures(database: Database): Promise<CorpusFigures> {
  return row<CorpusFigures>(
    database.db,
    sql`select
      coalesce(sum(r.articles), 0)::int as articles,
      count(distinct r.source)::int as sources,
      coalesce(sum(r.articles) filter (where r.province = ''), 0)::int as "unknownProvince",
      coalesce(sum(r.articles) filter (where r.grain = 'none'), 0)::int as "unknownEvent",
      min(r.day) filter (where r.grain = 'day') as "firstDay",
      max(r.day) filter (where r.grain = 'day') as "lastDay",
      coalesce(sum(r.articles) filter (where s.sample), 0)::int as sample
      from rollup_article r join source s on s.slug = r.source where r.day_kind = 'event'`
  );
}

/** True when the database answers within `timeoutMs`. Never throws. */
export async function databaseAnswers(database: Database, timeoutMs = 2000): Promise<boolean> {
  const tooLate = new Promise<boolean>((resolve) => setTimeout(resolve, timeoutMs, false).unref());
  const answer = row(database.db, sql`select 1 as one`).then(
    () => true,
    () => false
  );
  return Promise.race([answer, tooLate]);
}
