/** Which themes there are, how much is written about each, and what waits to be published. */
import { app } from '$lib/server/app.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import type { Actions, PageServerLoad } from './$types';
import { draftLines } from './draft-lines.ts';
import { discard, publish, restore, resume } from './keep.ts';
import { themeOverview } from './overview.ts';
import { take } from './take.ts';

export const load: PageServerLoad = async ({ locals: { lang } }) => {
  const { database, catchUp } = await app();
  const lexicon = await currentLexicon(database);
  const [overview, drafts, waiting] = await Promise.all([
    themeOverview(database, lang, new Date()),
    draftLines(database, lexicon, lang),
    catchUp.waiting()
  ]);
  return { ...overview, drafts, waiting, version: lexicon.version };
};

export const actions: Actions = { publish, resume, discard, restore, take };
