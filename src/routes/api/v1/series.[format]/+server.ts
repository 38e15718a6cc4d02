/** `GET /api/v1/series.png` and its fellows: the figure of a question as a file, kept under a code. */
import { FIGURE_FORMATS } from '$lib/charts/exported-figure.ts';
import { figureResponse } from '$lib/export/figure.ts';
import { badParameters, problemResponse } from '$lib/export/problem-details.ts';
import { exportedFigure } from '../../../exported.ts';
import { guarded } from '../guard.ts';
import type { RequestHandler } from './$types';

const NO_FORMAT = {
  vi: ['Không có định dạng này', 'Có'],
  en: ['No such format', 'There are']
} as const;

export const GET: RequestHandler = guarded(async ({ url, params, locals: { lang } }) => {
  const format = FIGURE_FORMATS.find((one) => one === params.format);
  const [title, there] = NO_FORMAT[lang];
  if (!format) return problemResponse(404, title, `${there}: ${FIGURE_FORMATS.join(', ')}.`);
  const exported = await exportedFigure(url, lang);
  return exported.ok ? figureResponse(exported.figure, format) : badParameters(exported.problems, lang);
});
