/** All persons that answer as a CSV file, however many; the API gives the same in parts. */
import { error } from '@sveltejs/kit';
import { peopleCsv } from '$lib/export/people.ts';
import { wholeCsv } from '$lib/export/whole-list.ts';
import { app } from '$lib/server/app.ts';
import { listPersons } from '$lib/server/db/persons.ts';
import { parseOfficeFilter } from '$lib/trends/office-filter.ts';
import { sayProblems } from '$lib/ui/problem-words.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals: { lang } }) => {
  const { database } = await app();
  const parsed = parseOfficeFilter(url.searchParams, ['lang']);
  if (!parsed.ok) error(400, sayProblems(parsed.problems, lang));
  return wholeCsv((part) => listPersons(database, parsed.filter, part), peopleCsv, 'nhip-people.csv');
};
