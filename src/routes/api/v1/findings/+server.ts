/** `GET /api/v1/findings`: what readers should look at, newest first, as JSON or CSV. */
import { json } from '@sveltejs/kit';
import { asksForCsv, csvResponse } from '$lib/export/file-response.ts';
import { findingsCsv, findingsJson } from '$lib/export/findings.ts';
import { badParameters } from '$lib/export/problem-details.ts';
import { app } from '$lib/server/app.ts';
import { listFindings } from '$lib/server/db/findings.ts';
import { listSources } from '$lib/server/db/sources.ts';
import { findingSearch, parseFindingFilter } from '$lib/trends/finding-filter.ts';
import { nextPage, PAGE_NAMES, parsePage } from '$lib/trends/page.ts';
import { problemsOf } from '$lib/trends/problem.ts';
import { guarded } from '../guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = guarded(async ({ url, request, locals }) => {
  const { database } = await app();
  const sources = (await listSources(database)).map(({ slug }) => slug);
  const parsed = parseFindingFilter(url.searchParams, { sources, others: PAGE_NAMES });
  const page = parsePage(url.searchParams);
  if (!parsed.ok || !page.ok) return badParameters(problemsOf(parsed, page), locals.lang);
  const list = await listFindings(database, parsed.filter, page.page);
  if (asksForCsv(request.headers.get('accept'))) return csvResponse(findingsCsv(list), 'nhip-findings.csv');
  const next = nextPage('/api/v1/findings', findingSearch(parsed.filter), page.page, list.total);
  return json(findingsJson(list, next), { headers: { vary: 'accept' } });
});
