/** The sample corpus: how much of it is there, and taking it out again. */
import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { row } from './database.ts';
import { markCounts } from './mark-counts.ts';

const SAMPLE_SOURCES = sql`select slug from source where sample`;

/** Whether there is anything to clear. Articles are not looked at: how many there are is in the sums. */
export async function holdsSample(database: Database): Promise<boolean> {
  const found = sql`select exists (${SAMPLE_SOURCES}) as sampled`;
  return (await row<{ sampled: boolean }>(database.db, found)).sampled;
}

/**
 * Removes every sample source with its articles, all that hangs on them and their rollups, in one
 * transaction. Articles of other sources stay as they are. Returns how many articles went.
 */
export function clearSample(database: Database): Promise<number> {
  return database.db.transaction(async (tx) => {
    await tx.execute(
      sql.raw(
        markCounts(`select source, day_kind, day from rollup_article
      where source in (select slug from source where sample)`)
      )
    );
    await tx.execute(sql`insert into ledger_due (source, bearer)
      select min(source), bearer from rollup_office where source in (${SAMPLE_SOURCES}) group by bearer`);
    for (const rollup of ['rollup_tag', 'rollup_article', 'rollup_office'])
      await tx.execute(sql`delete from ${sql.raw(rollup)} where source in (${SAMPLE_SOURCES})`);
    await tx.execute(sql`update run_item i set article = null from article a
      where a.id = i.article and a.source in (${SAMPLE_SOURCES})`);
    const { articles } = await row<{ articles: number }>(
      tx,
      sql`select count(*)::int as articles from article where source in (${SAMPLE_SOURCES})`
    );
    await tx.execute(sql`delete from article where source in (${SAMPLE_SOURCES})`);
    await tx.execute(sql`delete from source where sample`);
    return articles;
  });
}
