/** One province: its themes against the country, who came, and which communes were never reported. */
import { coverageOf } from '$lib/server/db/coverage.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { answerSeries } from '$lib/server/db/series.ts';
import { reportsOf } from '$lib/server/db/visit-reports.ts';
import { answerVisits, listVisits } from '$lib/server/db/visits.ts';
import { profileOf } from '$lib/ui/places/profile.ts';
import { themeQuery } from '$lib/ui/places/theme-query.ts';
import { coverageQuery } from '$lib/ui/visits/coverage-query.ts';
import { readPlace } from '../ask.ts';
import type { PageServerLoad } from './$types';

const NEWEST = 6;

export const load: PageServerLoad = async ({ url, params, locals: { lang } }) => {
  const { query, database, now, today, place } = await readPlace(url, params, lang);
  const [answer, list, here, country, coverage, { themes }] = await Promise.all([
    answerVisits(database, query, now),
    listVisits(database, query, { limit: NEWEST, offset: 0 }),
    answerSeries(database, themeQuery(query), now),
    answerSeries(database, themeQuery({ ...query, provinces: [] }), now),
    coverageOf(database, coverageQuery(query), now),
    currentLexicon(database)
  ]);
  const reports = await reportsOf(
    database,
    list.items.map(({ id }) => id)
  );
  const cover = url.searchParams.get('cover') === 'list' ? ('list' as const) : ('tiles' as const);
  const silent = [...new Set(coverage.flatMap((bucket) => bucket.silent))];
  return { answer, list, reports, silent, profile: profileOf(here, country), themes, today, place, cover };
};
