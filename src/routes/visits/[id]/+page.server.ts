/** One visit: who told it how, and what was corrected. */
import { error } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { visitDetail } from '$lib/server/db/visits.ts';
import { localDay } from '$lib/trends/calendar.ts';
import { corrections } from '$lib/ui/messages/corrections.ts';
import type { Actions, PageServerLoad } from './$types';
import { keep, nearVisits, undo } from './keep.ts';

export const load: PageServerLoad = async ({ params, locals: { lang } }) => {
  const { database } = await app();
  const [visit, { themes }] = await Promise.all([visitDetail(database, params.id), currentLexicon(database)]);
  if (!visit) error(404, `${corrections[lang].gone}. ${corrections[lang].goneWhat}`);
  return { visit, near: await nearVisits(database, visit), themes, today: localDay(new Date()) };
};

export const actions: Actions = {
  'not-a-visit': keep('not-a-visit'),
  'wrong-person': keep('wrong-person'),
  'wrong-place': keep('wrong-place'),
  'wrong-date': keep('wrong-date'),
  'split-report': keep('split-report'),
  'merge-visits': keep('merge-visits'),
  undo
};
