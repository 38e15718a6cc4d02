/** One commune: its visits with their evidence. */
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { reportsOf } from '$lib/server/db/visit-reports.ts';
import { listVisits } from '$lib/server/db/visits.ts';
import { readPlace } from '../../ask.ts';
import { countPages, readPage } from '../../../paging.ts';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 50;

export const load: PageServerLoad = async ({ url, params, locals: { lang } }) => {
  const { query, database, today, place } = await readPlace(url, params, lang);
  const at = readPage(url.searchParams, PAGE_SIZE, lang);
  const [list, { themes }] = await Promise.all([listVisits(database, query, at), currentLexicon(database)]);
  const reports = await reportsOf(
    database,
    list.items.map(({ id }) => id)
  );
  return { query, list, reports, themes, today, place, ...at, pages: countPages(list.total, at, lang) };
};
