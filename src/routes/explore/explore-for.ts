/** The line of a question, asked for once for all that one request loads. */
import type { Database } from '$lib/server/db/database.ts';
import { loadExplore } from '$lib/ui/explore/load.ts';
import type { Explore } from '$lib/ui/explore/load.ts';
import { figuresSource } from './figures-source.ts';

const asked = new WeakMap<object, Promise<Explore>>();

/**
 * Whoever asks first has it counted. Loads share it here: one that awaits its parents' has all of them run again, those
 * too that do not change with the question.
 * @param request what is the same object for every load of a request: its `locals`.
 */
export function exploreFor(
  request: object,
  state: Parameters<typeof loadExplore>[0],
  database: Database,
  now: Date
): Promise<Explore> {
  const known = asked.get(request);
  if (known) return known;
  const explore = loadExplore(state, figuresSource(database, now));
  // Whoever waits for it hears of a failure; a request that is refused meanwhile does not.
  explore.catch(() => {});
  asked.set(request, explore);
  return explore;
}
