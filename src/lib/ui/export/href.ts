/** Addresses of a figure's files by its query string, which says whether it is of visits. */
import type { Lang } from '../messages/index.ts';

const OWN = /&?(?:view|at)=[^&]*/g;
const isVisits = (search: string): boolean => /(?:^|&)view=visits(?:&|$)/.test(search);

export const fileHref = (search: string, ending: string, lang: Lang): string =>
  isVisits(search)
    ? `/api/v1/visits.${ending}?${search.replace(OWN, '')}&lang=${lang}`
    : `/api/v1/series.${ending}?${search}&lang=${lang}`;

/** The numbers behind it, one row a point; of visits one row a visit. */
export const csvHref = (search: string): string =>
  `/api/v1/${isVisits(search) ? 'visits' : 'series'}.csv?${search.replace(OWN, '').replace(/^&/, '')}`;

/** The question of today on its page. The explore page has no columns: it shows the same numbers as lines. */
export const pageHref = (search: string): string =>
  isVisits(search) ? `/visits?${search.replace(OWN, '')}` : `/explore?${search.replace('&view=bar', '')}`;
