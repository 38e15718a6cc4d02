/** One leader: offices, visits with their evidence, company, themes, sources. */
import { error } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { personById, suggestions } from '$lib/server/db/persons.ts';
import { reportsOf } from '$lib/server/db/visit-reports.ts';
import { localDay } from '$lib/trends/calendar.ts';
import { persons } from '$lib/ui/messages/persons.ts';
import { decide } from '../decide.ts';
import type { Actions, PageServerLoad } from './$types';

/** Visits whose evidence stands on the page; the rest are in the list. */
const SHOWN = 30;
const MOST_PAIRS = 200;

export const load: PageServerLoad = async ({ params, locals: { lang } }) => {
  const { database } = await app();
  const [found, { themes }, pairs] = await Promise.all([
    personById(database, params.id),
    currentLexicon(database),
    suggestions(database, { limit: MOST_PAIRS, offset: 0 })
  ]);
  if (!found) error(404, persons[lang].gone);
  const shown = found.visits.slice(0, SHOWN);
  const reports = await reportsOf(
    database,
    shown.map(({ id }) => id)
  );
  const own = pairs.items.filter(({ one, other }) => [one.id, other.id].includes(params.id));
  return { found, shown, reports, themes, today: localDay(new Date()), pairs: own };
};

export const actions: Actions = { join: decide('merge-persons'), apart: decide('keep-persons-apart') };
