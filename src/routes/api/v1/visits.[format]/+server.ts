/** `GET /api/v1/visits.png` and its fellows: the figure of visits by month and kind, kept under a code. */
import { figureFile } from '../../../figure-file.ts';
import { guarded } from '../guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = guarded(({ url, params, locals: { lang } }) => {
  const asked = new URL(url);
  asked.searchParams.set('view', 'visits');
  return figureFile(asked, params.format, lang);
});
