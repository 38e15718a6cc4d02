/** `GET /api/v1/coverage`: which sources fell silent in which bucket of a series' query, as JSON or CSV. */
import { json } from '@sveltejs/kit';
import { coverageCsv, coverageJson } from '$lib/export/coverage.ts';
import { asksForCsv, csvResponse } from '$lib/export/file-response.ts';
import { badParameters } from '$lib/export/problem-details.ts';
import { app } from '$lib/server/app.ts';
import { coverageOf } from '$lib/server/db/coverage.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
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
  const buckets = await coverageOf(database, parsed.query, now);
  if (asksForCsv(request.headers.get('accept')))
    return csvResponse(coverageCsv(buckets), 'nhip-coverage.csv');
  return json(coverageJson(parsed.query, buckets, now), { headers: { vary: 'accept' } });
});
