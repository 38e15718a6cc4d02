/** The overview: state from the address, everything it shows from the rollups. */
import { error } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { newestArticles } from '$lib/server/db/articles.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { answerSeries } from '$lib/server/db/series.ts';
import { figuresFor } from '$lib/server/request-figures.ts';
import { loadOverview } from '$lib/ui/overview/load.ts';
import { parseState } from '$lib/ui/overview/state.ts';
import { sayProblems } from '$lib/ui/problem-words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals }) => {
  const { database } = await app();
  const [{ themes }, figures] = await Promise.all([currentLexicon(database), figuresFor(locals, database)]);
  const now = new Date();
  const parsed = parseState(url.searchParams, { now, themes: themes.map(({ slug }) => slug) });
  if (!parsed.ok) error(400, sayProblems(parsed.problems, locals.lang));
  const overview = await loadOverview(parsed.state, {
    ...{ now, themes, figures },
    answer: (query) => answerSeries(database, query, now),
    newest: (limit) => newestArticles(database, limit)
  });
  return { overview };
};
