/** What a small run brought in, article by article: enough to see whether charts will show it. */
import type { RunReport, StoredArticle } from '$lib/corpus/stored.ts';
import { getArticle } from '$lib/server/db/articles.ts';
import type { Database } from '$lib/server/db/database.ts';
import { listRunItems } from '$lib/server/db/runs.ts';

/** Beyond this the counts say it better. */
const MOST = 5;

export type NewArticle = Pick<StoredArticle, 'id' | 'title' | 'event' | 'province'> & {
  readonly themes: readonly string[];
};

/** Added and revised articles of a finished run; none while it runs or when there are more than five. */
export async function newArticles(database: Database, report: RunReport): Promise<NewArticle[]> {
  if (report.status === 'running' || report.added + report.revised > MOST) return [];
  const items = await Promise.all(
    (['added', 'revised'] as const).map((outcome) =>
      listRunItems(database, report.id, { outcome, limit: MOST })
    )
  );
  const found = await Promise.all(items.flat().map(({ article }) => getArticle(database, article ?? '')));
  return found.filter((article) => article !== null).map(toNew);
}

const toNew = ({ id, title, event, province, mentions }: StoredArticle): NewArticle => ({
  ...{ id, title, event, province },
  themes: [...new Set(mentions.map(({ theme }) => theme))]
});
