/** What the explore page offers to choose from: asked for when it is opened, not again with every question. */
import { app } from '$lib/server/app.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { listViews } from '$lib/server/db/saved-views.ts';
import { listSources } from '$lib/server/db/sources.ts';
import { figuresFor } from '$lib/server/request-figures.ts';
import { offeredOf } from '$lib/ui/explore/load.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
  const { database } = await app();
  const [{ themes }, sources, figures, views] = await Promise.all([
    currentLexicon(database),
    listSources(database),
    figuresFor(locals, database),
    listViews(database)
  ]);
  return { offered: offeredOf({ themes, sources, figures, views }) };
};
