/** The articles behind the chosen point; what people keep of a question: notes and saved views. */
import { listProofs } from '$lib/server/db/evidence.ts';
import { answerSeries } from '$lib/server/db/series.ts';
import { loadEvidence, pointSaid } from '$lib/ui/explore/evidence.ts';
import type { Actions, PageServerLoad } from './$types';
import { readAsked } from './ask.ts';
import { keepNote, keepView, loseNote, loseView } from './keep.ts';

export const load: PageServerLoad = async ({ url, locals: { lang }, parent, isDataRequest }) => {
  const { state, database, now } = await readAsked(url.searchParams, lang);
  const said = state.at !== null || state.key !== null;
  const start = state.at !== null && state.key !== null ? null : ((await parent()).explore?.start ?? null);
  const point = pointSaid(state, start);
  const evidence =
    point === null
      ? Promise.resolve(null)
      : loadEvidence(state.query, point, {
          answer: (query) => answerSeries(database, query, now),
          proofs: (filter, limit) => listProofs(database, filter, limit)
        });
  // A new question's chart does not wait for the articles of a point that nobody chose.
  const { at, key } = state;
  return { at, key, evidence: said || !isDataRequest ? await evidence : { coming: evidence } };
};

export const actions: Actions = {
  note: keepNote,
  'drop-note': loseNote,
  view: keepView,
  'drop-view': loseView
};
