/** The articles behind a figure: the filter is the address, the total is exact. */
import { error } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { listArticles } from '$lib/server/db/articles.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { listSources } from '$lib/server/db/sources.ts';
import { articles } from '$lib/ui/messages/articles.ts';
import type { PageServerLoad } from './$types';
import { PAGE_SIZE, readFilter, readPage } from './address.ts';

export const load: PageServerLoad = async ({ url, locals: { lang } }) => {
  const { database } = await app();
  const [{ themes }, sources] = await Promise.all([currentLexicon(database), listSources(database)]);
  const filter = readFilter(url.searchParams, themes, lang);
  const page = readPage(url.searchParams, lang);
  const offset = (page - 1) * PAGE_SIZE;
  const list = await listArticles(database, filter, { limit: PAGE_SIZE, offset });
  const pages = Math.max(1, Math.ceil(list.total / PAGE_SIZE));
  if (page > pages) error(400, articles[lang].noPage(pages));
  const names = {
    themes: Object.fromEntries(themes.map(({ slug, name }) => [slug, name[lang]])),
    sources: Object.fromEntries(sources.map(({ slug, name }) => [slug, name]))
  };
  return { ...list, filter, page, pages, offset, names };
};
