/** `GET /api/v1/stories`: the stories of which an article answers, each with its papers, as JSON or CSV. */
import { json } from '@sveltejs/kit';
import { asksForCsv, csvResponse } from '$lib/export/file-response.ts';
import { badParameters } from '$lib/export/problem-details.ts';
import { storiesCsv, storiesJson } from '$lib/export/stories.ts';
import { app } from '$lib/server/app.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { listSources } from '$lib/server/db/sources.ts';
import { listStories } from '$lib/server/db/story-lists.ts';
import { filterSearch, parseArticleFilter } from '$lib/trends/article-filter.ts';
import { nextPage, PAGE_NAMES, parsePage } from '$lib/trends/page.ts';
import { problemsOf } from '$lib/trends/problem.ts';
import { guarded } from '../guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = guarded(async ({ url, request, locals }) => {
  const { database } = await app();
  const [{ themes }, stored] = await Promise.all([currentLexicon(database), listSources(database)]);
  const sources = stored.map(({ slug }) => slug);
  const known = { themes: themes.map(({ slug }) => slug), sources, others: PAGE_NAMES };
  const [parsed, page] = [parseArticleFilter(url.searchParams, known), parsePage(url.searchParams)];
  if (!parsed.ok || !page.ok) return badParameters(problemsOf(parsed, page), locals.lang);
  const list = await listStories(database, parsed.filter, page.page);
  if (asksForCsv(request.headers.get('accept'))) return csvResponse(storiesCsv(list), 'nhip-stories.csv');
  const next = nextPage('/api/v1/stories', filterSearch(parsed.filter), page.page, list.total);
  return json(storiesJson(list, next), { headers: { vary: 'accept' } });
});
