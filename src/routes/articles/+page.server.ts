/** The articles behind a figure: the filter is the address, the total is exact. */
import { app } from '$lib/server/app.ts';
import { listArticles } from '$lib/server/db/articles.ts';
import type { Database } from '$lib/server/db/database.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { listSources } from '$lib/server/db/sources.ts';
import type { ArticleFilter } from '$lib/trends/query.ts';
import type { PageServerLoad } from './$types';
import { countPages, readPage } from '../paging.ts';
import { readFilter, searched } from './address.ts';

const PAGE_SIZE = 20;

export const load: PageServerLoad = async ({ url, locals: { lang } }) => {
  const { database } = await app();
  const [{ themes }, sources] = await Promise.all([currentLexicon(database), listSources(database)]);
  const filter = readFilter(url.searchParams, { themes, sources }, lang);
  const at = readPage(url.searchParams, PAGE_SIZE, lang);
  const [list, undated] = await Promise.all([
    listArticles(database, filter, at),
    countUndated(database, filter)
  ]);
  const { page, offset } = at;
  const pages = countPages(list.total, at, lang);
  const names = {
    themes: Object.fromEntries(themes.map(({ slug, name }) => [slug, name[lang]])),
    sources: Object.fromEntries(sources.map(({ slug, name }) => [slug, name]))
  };
  return { ...list, undated, filter, page, pages, offset, names, search: searched(filter) };
};

/** How many of the list no chart can show; null where the filter already decides about days. */
async function countUndated(database: Database, filter: ArticleFilter): Promise<number | null> {
  if (filter.from || filter.to || filter.leftOut) return null;
  const undated = await listArticles(database, { ...filter, leftOut: 'no-date' }, { limit: 0, offset: 0 });
  return undated.total;
}
