/** `GET /api/v1/visits`: who went where and when, newest first, as JSON or CSV. */
import { json } from '@sveltejs/kit';
import { asksForCsv, csvResponse } from '$lib/export/file-response.ts';
import { badParameters } from '$lib/export/problem-details.ts';
import { visitsCsv, visitsJson } from '$lib/export/visits.ts';
import { app } from '$lib/server/app.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { listVisits } from '$lib/server/db/visits.ts';
import { nextPage, PAGE_NAMES, parsePage } from '$lib/trends/page.ts';
import { problemsOf } from '$lib/trends/problem.ts';
import { parseVisitQuery, writeVisitQuery } from '$lib/trends/visit-address.ts';
import { guarded } from '../guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = guarded(async ({ url, request, locals }) => {
  const { database } = await app();
  const themes = (await currentLexicon(database)).themes.map(({ slug }) => slug);
  const parsed = parseVisitQuery(url.searchParams, { now: new Date(), themes, others: PAGE_NAMES });
  const page = parsePage(url.searchParams);
  if (!parsed.ok || !page.ok) return badParameters(problemsOf(parsed, page), locals.lang);
  const list = await listVisits(database, parsed.query, page.page);
  if (asksForCsv(request.headers.get('accept'))) return csvResponse(visitsCsv(list), 'nhip-visits.csv');
  const next = nextPage('/api/v1/visits', writeVisitQuery(parsed.query), page.page, list.total);
  return json(visitsJson(list, next), { headers: { vary: 'accept' } });
});
