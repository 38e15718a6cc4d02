/** The view behind an export's code: the figure as it was made, and what has changed since. */
import { error } from '@sveltejs/kit';
import { compareFigure } from '$lib/ui/export/compare.ts';
import { exporting } from '$lib/ui/messages/export.ts';
import { t } from '$lib/ui/messages/index.ts';
import { reopenedFigure } from '../../exported.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { lang } }) => {
  const reopened = await reopenedFigure(params.code, url, lang);
  if (!reopened) error(404, t(lang)(exporting).unknownCode);
  const { kept, figure, lexicon, numbers } = reopened;
  const { title, takeaway, subtitle, buckets, series, digits, unit, view, table } = figure;
  const names = { buckets, series: series.map(({ key, name }) => ({ key, name })) };
  return {
    ...{
      title,
      takeaway,
      subtitle,
      digits,
      unit,
      view,
      hidden: table.hidden,
      code: kept.code,
      made: kept.made
    },
    ...{ search: kept.search, themesThen: kept.lexicon, themesNow: lexicon.version },
    comparison: compareFigure(...(await numbers()), names)
  };
};
