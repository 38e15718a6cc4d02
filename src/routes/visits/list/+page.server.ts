/** Exactly the visits behind a figure, newest first. */
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { reportsOf } from '$lib/server/db/visit-reports.ts';
import { listVisits } from '$lib/server/db/visits.ts';
import { personNames } from '$lib/server/db/visit-reports.ts';
import { countPages, readPage } from '../../paging.ts';
import { readVisits } from '../ask.ts';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 50;

export const load: PageServerLoad = async ({ url, locals: { lang } }) => {
  const { query, database, today } = await readVisits(url.searchParams, lang);
  const at = readPage(url.searchParams, PAGE_SIZE, lang);
  const list = await listVisits(database, query, at);
  const [reports, { themes }, names] = await Promise.all([
    reportsOf(
      database,
      list.items.map(({ id }) => id)
    ),
    currentLexicon(database),
    personNames(database, query.person === null ? [] : [query.person])
  ]);
  const pages = countPages(list.total, at, lang);
  return { query, list, reports, themes, today, ...at, pages, person: names[query.person ?? ''] ?? null };
};
