/** `GET /api/v1/series`: the numbers of every chart as JSON, or as CSV when Accept says so. */
import { json } from '@sveltejs/kit';
import { csvResponse, asksForCsv } from '$lib/export/file-response.ts';
import { badParameters } from '$lib/export/problem-details.ts';
import { seriesCsv, seriesJson } from '$lib/export/series.ts';
import { app } from '$lib/server/app.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { answerSeries } from '$lib/server/db/series.ts';
import { listSources } from '$lib/server/db/sources.ts';
import { parseQuery } from '$lib/trends/parse.ts';
import { guarded } from '../guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = guarded(async ({ url, request, locals }) => {
  const { database } = await app();
  const [{ themes, version }, stored] = await Promise.all([currentLexicon(database), listSources(database)]);
  const now = new Date();
  const sources = stored.map(({ slug }) => slug);
  const known = { now, themes: themes.map(({ slug }) => slug), sources, lexicon: version, strict: true };
  const parsed = parseQuery(url.searchParams, known);
  if (!parsed.ok) return badParameters(parsed.problems, locals.lang);
  const answer = await answerSeries(database, parsed.query, now);
  if (asksForCsv(request.headers.get('accept'))) return csvResponse(seriesCsv(answer), 'nhip-series.csv');
  return json(seriesJson(answer), { headers: { vary: 'accept' } });
});
