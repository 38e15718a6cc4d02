/** The size of the corpus in a few numbers, from sums and rollups. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { UNKNOWN_DAY } from './counted-day.ts';
import type { Database } from './database.ts';
import { row } from './database.ts';
import type { Wanted } from './sums.ts';
import { rollupRows } from './sums.ts';

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
    sql`select o.*, d.*, p.* from
      (select coalesce(sum(a.articles), 0)::int as articles, count(*)::int as sources,
        coalesce(sum(a.undated), 0)::int as "unknownEvent",
        coalesce(sum(a.articles) filter (where s.sample), 0)::int as sample
        from (select r.source, sum(r.articles) as articles, sum(r.articles) filter (where r.grain = 'none') as undated
          from ${ofEvents({ scope: 'source' })} group by 1) a join source s on s.slug = a.source) o,
      (select min(r.day) as "firstDay", max(r.day) as "lastDay"
        from ${ofEvents({ daily: true, where: ({ grain }) => sql`${grain} = 'day'` })}) d,
      (select coalesce(sum(r.articles), 0)::int as "unknownProvince"
        from ${ofEvents({ scope: 'province', placeless: true })}) p`
  );
}

const EVER = { from: UNKNOWN_DAY, to: '9999-12-31' };

const ofEvents = (wanted: Partial<Wanted>): SQL =>
  rollupRows({
    ...{ counted: { kind: 'articles' }, scope: 'all', daily: false, day: 'event', period: EVER },
    where: () => sql`true`,
    ...wanted
  });

/** True when the database answers within `timeoutMs`. Never throws. */
export async function databaseAnswers(database: Database, timeoutMs = 2000): Promise<boolean> {
  const tooLate = new Promise<boolean>((resolve) => setTimeout(resolve, timeoutMs, false).unref());
  const answer = row(database.db, sql`select 1 as one`).then(
    () => true,
    () => false
  );
  return Promise.race([answer, tooLate]);
}
