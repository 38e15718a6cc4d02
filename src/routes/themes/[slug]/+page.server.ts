/** What exactly counts as one theme. */
import { error } from '@sveltejs/kit';
import { explainTerm } from '$lib/lexicon/explain.ts';
import { parseTerm } from '$lib/lexicon/term.ts';
import { app } from '$lib/server/app.ts';
import { listArticles } from '$lib/server/db/articles.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { EVERY_ARTICLE } from '$lib/trends/article-filter.ts';
import { themes as dictionary } from '$lib/ui/messages/themes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { lang } }) => {
  const { database } = await app();
  const theme = (await currentLexicon(database)).themes.find(({ slug }) => slug === params.slug);
  if (!theme) error(404, dictionary[lang].notFound);
  const filter = { ...EVERY_ARTICLE, themes: [theme.slug] };
  const { total } = await listArticles(database, filter, { limit: 0, offset: 0 });
  const terms = theme.terms.map((source) => {
    const parsed = parseTerm(source);
    return { source, means: parsed.ok ? explainTerm(parsed.term)[lang] : dictionary[lang].unreadable };
  });
  return { theme, terms, total };
};
