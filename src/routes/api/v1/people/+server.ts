/** `GET /api/v1/people`: leaders across articles, last seen first, as JSON or CSV. */
import { json } from '@sveltejs/kit';
import { asksForCsv, csvResponse } from '$lib/export/file-response.ts';
import { peopleCsv, peopleJson } from '$lib/export/people.ts';
import { badParameters } from '$lib/export/problem-details.ts';
import { app } from '$lib/server/app.ts';
import { listPersons } from '$lib/server/db/persons.ts';
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
  const list = await listPersons(database, parsed.filter, page.page);
  if (asksForCsv(request.headers.get('accept'))) return csvResponse(peopleCsv(list), 'nhip-people.csv');
  const next = nextPage('/api/v1/people', officeSearch(parsed.filter), page.page, list.total);
  return json(peopleJson(list, next), { headers: { vary: 'accept' } });
});
