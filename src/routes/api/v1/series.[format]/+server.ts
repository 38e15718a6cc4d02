/** `GET /api/v1/series.png` and its fellows: the figure of a question as a file, kept under a code. */
import { figureFile } from '../../../figure-file.ts';
import { guarded } from '../guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = guarded(({ url, params, locals: { lang } }) =>
  figureFile(url, params.format, lang)
);
