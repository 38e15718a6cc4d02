/** Can I stand up with this tomorrow, and has any number changed since? */
import type { Actions, PageServerLoad } from './$types';
import {
  addArticles,
  addFigure,
  addWords,
  drop,
  head,
  logo,
  move,
  page,
  refresh,
  restore
} from './change.ts';
import { showBriefing } from './show.ts';

export const load: PageServerLoad = ({ params, url, locals: { lang } }) => showBriefing(params.id, url, lang);

export const actions: Actions = {
  head,
  logo,
  page,
  move,
  drop,
  restore,
  refresh,
  addFigure,
  addArticles,
  addWords
};
