/** The articles behind the chosen point; what people keep of a question: notes and saved views. */
import { loadEvidence, pointSaid } from '$lib/ui/explore/evidence.ts';
import type { Actions, PageServerLoad } from './$types';
import { readAsked } from '../ask.ts';
import { sourceOf } from '../evidence-source.ts';
import { exploreFor } from '../explore-for.ts';
import { following } from '../following.ts';
import { keepNote, keepView, loseNote, loseView } from '../keep.ts';

export const load: PageServerLoad = async ({ url, locals, isDataRequest }) => {
  const { state, database, now } = await readAsked(url.searchParams, locals.lang, locals);
  const said = state.at !== null || state.key !== null;
  const start =
    state.at !== null && state.key !== null ? null : (await exploreFor(locals, state, database, now)).start;
  const point = pointSaid(state, start);
  const evidence = async () => point && loadEvidence(state.query, point, sourceOf(database, now), state);
  // A new question's chart does not wait for the articles of a point that nobody chose.
  const { at, key, where, term } = state;
  return {
    said: { at, key, where, term },
    evidence: said || !isDataRequest ? await evidence() : following(evidence)
  };
};

export const actions: Actions = {
  note: keepNote,
  'drop-note': loseNote,
  view: keepView,
  'drop-view': loseView
};
