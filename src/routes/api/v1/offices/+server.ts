/** `GET /api/v1/offices`: who was seen in which office where and when, last seen first, as JSON or CSV. */
import { json } from '@sveltejs/kit';
import { asksForCsv, csvResponse } from '$lib/export/file-response.ts';
import { officesCsv, officesJson } from '$lib/export/offices.ts';
import { badParameters } from '$lib/export/problem-details.ts';
import { app } from '$lib/server/app.ts';
import { listOffices } from '$lib/server/db/registry.ts';
import { officeSearch, parseOfficeFilter } from '$lib/trends/office-filter.ts';
import { nextPage, PAGE_NAMES, parsePage } from '$lib/trends/page.ts';
import { problemsOf } from '$lib/trends/problem.ts';
import { guarded } from '../guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = guarded(async ({ url, request, locals }) => {
  const { database } = await app();
  const parsed = parseOfficeFilter(url.searchParams, PAGE_NAMES);
  const page = parsePage(url.searchParams);
  if (!parsed.ok || !page.ok) return badParameters(problemsOf(parsed, page), locals.lang);
  const list = await listOffices(database, parsed.filter, page.page);
  if (asksForCsv(request.headers.get('accept'))) return csvResponse(officesCsv(list), 'nhip-offices.csv');
  const next = nextPage('/api/v1/offices', officeSearch(parsed.filter), page.page, list.total);
  return json(officesJson(list, next), { headers: { vary: 'accept' } });
});
