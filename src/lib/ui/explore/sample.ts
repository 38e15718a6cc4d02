/** How many articles an answer looked at. */
import type { SeriesAnswer } from '../../trends/query.ts';

/** Series by province or source have samples of their own; the others share one. */
export function sampleOf({ series, query: { split } }: SeriesAnswer): number {
  const own = split === 'province' || split === 'source' ? series : series.slice(0, 1);
  return own.reduce((sum, { points }) => points.reduce((all, { n }) => all + n, sum), 0);
}
