/** Who went where, how often, and where nobody was seen. */
import { coverageOf } from '$lib/server/db/coverage.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { reportsOf } from '$lib/server/db/visit-reports.ts';
import { visitorLines } from '$lib/server/db/visit-lines.ts';
import { answerVisits, listVisits } from '$lib/server/db/visits.ts';
import { LINES_SHOWN } from '$lib/ui/visits/heat-words.ts';
import { coverageQuery } from '$lib/ui/visits/coverage-query.ts';
import { loadVisits } from '$lib/ui/visits/load.ts';
import type { PageServerLoad } from './$types';
import { countPages, readPage } from '../paging.ts';
import { readVisits } from './ask.ts';

export const load: PageServerLoad = async ({ url, locals: { lang } }) => {
  const { query, database, now, today, figures } = await readVisits(url.searchParams, lang);
  const leaders = readPage(url.searchParams, LINES_SHOWN, lang, 'leaders').page;
  const page = await loadVisits(
    query,
    { calendar: url.searchParams.get('calendar'), leaders },
    {
      answer: (asked) => answerVisits(database, asked, now),
      list: (asked, part) => listVisits(database, asked, part),
      lines: (asked, part) => visitorLines(database, asked, part, now),
      reports: (ids) => reportsOf(database, ids),
      coverage: (asked) => coverageOf(database, coverageQuery(asked), now),
      themes: async () => (await currentLexicon(database)).themes
    }
  );
  countPages(page.answer.persons, { page: leaders, limit: LINES_SHOWN }, lang);
  const cover = url.searchParams.get('cover') === 'list' ? ('list' as const) : ('tiles' as const);
  return { ...page, today, cover, span: { firstDay: figures.firstDay, lastDay: figures.lastDay } };
};
