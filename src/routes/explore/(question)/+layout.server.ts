/** The figures of the explore page: they follow the question alone, so that opening a point asks for its articles only. */
import { topStory } from '$lib/server/db/evidence.ts';
import { loadBelow } from '$lib/ui/explore/load.ts';
import type { Explore } from '$lib/ui/explore/load.ts';
import { filterAt } from '$lib/ui/explore/point.ts';
import { QUERY_NAMES } from '$lib/ui/explore/state.ts';
import { readAsked } from '../ask.ts';
import { exploreFor } from '../explore-for.ts';
import { figuresSource } from '../figures-source.ts';
import { following } from '../following.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ url, locals, isDataRequest }) => {
  const names = [...QUERY_NAMES, 'view', 'vs'];
  const question = names.flatMap((name) => url.searchParams.getAll(name).map((value) => [name, value]));
  const { state, database, now } = await readAsked(new URLSearchParams(question), locals.lang, locals);
  const source = figuresSource(database, now);
  const line = () => exploreFor(locals, state, database, now);
  const storyOf = async ({ peak }: Explore) => peak && topStory(database, filterAt(state.query, peak));
  // Any other chosen figure is one of those below the line.
  if (isDataRequest && state.view === 'line') {
    const explore = await line();
    const below = following(() => loadBelow(state, source));
    return { explore, below, story: following(() => storyOf(explore)) };
  }
  const [explore, below] = await Promise.all([line(), loadBelow(state, source)]);
  const story = isDataRequest ? following(() => storyOf(explore)) : await storyOf(explore);
  return { explore, below, story };
};
