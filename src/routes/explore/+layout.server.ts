/** The figures of the explore page: they follow the question alone, so that opening a point asks for its articles only. */
import { coOccurrence } from '$lib/server/db/co-occurrence.ts';
import { coverageOf } from '$lib/server/db/coverage.ts';
import { topStory } from '$lib/server/db/evidence.ts';
import { listNotes } from '$lib/server/db/notes.ts';
import { listViews } from '$lib/server/db/saved-views.ts';
import { answerSeries } from '$lib/server/db/series.ts';
import { loadExplore } from '$lib/ui/explore/load.ts';
import { filterAt } from '$lib/ui/explore/point.ts';
import { QUERY_NAMES } from '$lib/ui/explore/state.ts';
import type { LayoutServerLoad } from './$types';
import { readAsked } from './ask.ts';

export const load: LayoutServerLoad = async ({ url, locals, isDataRequest }) => {
  const names = [...QUERY_NAMES, 'view', 'vs'];
  const question = names.flatMap((name) => url.searchParams.getAll(name).map((value) => [name, value]));
  const asked = await readAsked(new URLSearchParams(question), locals.lang, locals);
  const { database, now, themes, sources, figures } = asked;
  const explore = await loadExplore(asked.state, {
    ...{ now, themes, sources, figures },
    answer: (query) => answerSeries(database, query, now),
    coverage: (query) => coverageOf(database, query, now),
    notes: (period) => listNotes(database, period),
    views: () => listViews(database),
    together: (query) => coOccurrence(database, query)
  });
  const { query } = asked.state;
  const story = explore?.peak ? topStory(database, filterAt(query, explore.peak)) : Promise.resolve(null);
  return { explore, story: isDataRequest ? { coming: story } : await story };
};
