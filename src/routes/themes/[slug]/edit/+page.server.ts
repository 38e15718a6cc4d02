/** One theme, to be edited. */
import { authorOf } from '../../typed.ts';
import type { Actions, PageServerLoad } from './$types';
import { merge, openTheme, save } from './edit.ts';

export const load: PageServerLoad = async ({ params, url, cookies, locals: { lang } }) => ({
  ...(await openTheme(params.slug, lang, authorOf(cookies))),
  saved: url.searchParams.has('saved')
});

export const actions: Actions = { save, merge };
