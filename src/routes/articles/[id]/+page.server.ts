/** One article with everything that was read from it. */
import { error } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { getArticle } from '$lib/server/db/articles.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { storyOf } from '$lib/server/db/story-lists.ts';
import { visitsOfArticle } from '$lib/server/db/visit-reports.ts';
import type { PageServerLoad } from './$types';
import { termEntries } from './term-entries.ts';

export const load: PageServerLoad = async ({ params, locals: { lang } }) => {
  const { database } = await app();
  const [article, { themes }] = await Promise.all([
    getArticle(database, params.id),
    currentLexicon(database)
  ]);
  if (!article) error(404, 'Không có bài này.');
  const [shared, ledger] = await Promise.all([
    storyOf(database, [article.id]),
    visitsOfArticle(database, article.id)
  ]);
  return {
    article,
    ledger,
    shared: shared[article.id] ?? null,
    themeNames: Object.fromEntries(themes.map(({ slug, name }) => [slug, name[lang]])),
    terms: termEntries([...article.mentions, ...article.passed], themes, lang)
  };
};
