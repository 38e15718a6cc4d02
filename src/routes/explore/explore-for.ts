/** The line of a question, asked for once for all that one request loads. */
import type { Database } from '$lib/server/db/database.ts';
import { onceARequest } from '$lib/server/once-a-request.ts';
import { loadExplore } from '$lib/ui/explore/load.ts';
import type { Explore } from '$lib/ui/explore/load.ts';
import { figuresSource } from './figures-source.ts';

const once = onceARequest<Explore>();

/** @param request its `locals`. */
export const exploreFor = (
  request: object,
  state: Parameters<typeof loadExplore>[0],
  database: Database,
  now: Date
): Promise<Explore> => once(request, () => loadExplore(state, figuresSource(database, now)));
