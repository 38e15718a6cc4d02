/** All visits of a question as a CSV file, however many; the API gives the same in parts. */
import { visitsCsv } from '$lib/export/visits.ts';
import { wholeCsv } from '$lib/export/whole-list.ts';
import { listVisits } from '$lib/server/db/visits.ts';
import { readVisits } from '../ask.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals: { lang } }) => {
  const { query, database } = await readVisits(url.searchParams, lang);
  return wholeCsv((part) => listVisits(database, query, part), visitsCsv, 'nhip-visits.csv');
};
