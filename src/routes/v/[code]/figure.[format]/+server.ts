/** `/v/CODE/figure.svg` and its fellows: the figure as it was made. */
import { error } from '@sveltejs/kit';
import { FIGURE_FORMATS } from '$lib/charts/exported-figure.ts';
import { figureResponse } from '$lib/export/figure.ts';
import { exporting } from '$lib/ui/messages/export.ts';
import { t } from '$lib/ui/messages/index.ts';
import { reopenedFigure } from '../../../exported.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, locals: { lang } }) => {
  const format = FIGURE_FORMATS.find((one) => one === params.format);
  const reopened = format && (await reopenedFigure(params.code, url, lang));
  if (!reopened) error(404, t(lang)(exporting).unknownCode);
  return figureResponse(reopened.figure, format, format === 'svg' ? 'inline' : 'attachment');
};
