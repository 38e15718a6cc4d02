/** Who went where, how often, and where nobody was seen. */
import { coverageOf } from '$lib/server/db/coverage.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { reportsOf } from '$lib/server/db/visit-reports.ts';
import { answerVisits, listVisits } from '$lib/server/db/visits.ts';
import { coverageQuery } from '$lib/ui/visits/coverage-query.ts';
import { loadVisits } from '$lib/ui/visits/load.ts';
import type { PageServerLoad } from './$types';
import { readVisits } from './ask.ts';

export const load: PageServerLoad = async ({ url, locals: { lang } }) => {
  const { query, database, now, today, figures } = await readVisits(url.searchParams, lang);
  const page = await loadVisits(query, url.searchParams.get('calendar'), {
    answer: (asked) => answerVisits(database, asked, now),
    list: (asked, part) => listVisits(database, asked, part),
    reports: (ids) => reportsOf(database, ids),
    coverage: (asked) => coverageOf(database, coverageQuery(asked), now),
    themes: async () => (await currentLexicon(database)).themes
  });
  const cover = url.searchParams.get('cover') === 'list' ? ('list' as const) : ('tiles' as const);
  return { ...page, today, cover, span: { firstDay: figures.firstDay, lastDay: figures.lastDay } };
};
