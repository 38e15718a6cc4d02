/** One article with everything that was read from it. */
import { error } from '@sveltejs/kit';
import { explainTerm } from '$lib/lexicon/explain.ts';
import { parseTerm } from '$lib/lexicon/term.ts';
import { app } from '$lib/server/app.ts';
import { getArticle } from '$lib/server/db/articles.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import type { PageServerLoad } from './$types';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const load: PageServerLoad = async ({ params, locals }) => {
  const { database } = await app();
  const article = UUID.test(params.id) ? await getArticle(database, params.id) : null;
  if (!article) error(404, 'Không có bài này.');
  const { themes } = await currentLexicon(database);
  const terms = new Set(article.mentions.map(({ term }) => term));
  return {
    article,
    themeNames: Object.fromEntries(themes.map(({ slug, name }) => [slug, name[locals.lang]])),
    meanings: Object.fromEntries([...terms].map((term) => [term, meaning(term, locals.lang)]))
  };
};

/** In words what a term matches; empty where this version of Nhịp no longer reads it. */
function meaning(source: string, lang: Lang): string {
  const parsed = parseTerm(source);
  return parsed.ok ? explainTerm(parsed.term)[lang] : '';
}
