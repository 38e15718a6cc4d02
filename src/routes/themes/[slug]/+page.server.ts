/** What exactly counts as one theme, now or in an older version. */
import type { Actions, PageServerLoad } from './$types';
import { retire, showTheme } from './show.ts';

export const load: PageServerLoad = ({ params, url, locals: { lang } }) =>
  showTheme(params.slug, url.searchParams.get('version'), lang);

export const actions: Actions = { retire };
