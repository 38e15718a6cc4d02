/** The questions behind a province's themes: every theme by month, in the province and in the country. */
import { querySearch } from '../../trends/print.ts';
import { QUERY_DEFAULTS } from '../../trends/query.ts';
import type { Query } from '../../trends/query.ts';
import type { VisitQuery } from '../../trends/visit-query.ts';

type Scope = Pick<VisitQuery, 'provinces' | 'map' | 'from' | 'to'>;

export const themeQuery = ({ provinces, map, from, to }: Scope): Query => ({
  ...QUERY_DEFAULTS,
  ...{ themes: [], sources: [], provinces, map, from, to, grain: 'month', measure: 'share', split: 'theme' }
});

/** One theme in the province, or all of them. */
export const exploreHref = (scope: Scope, theme?: string): string =>
  `/explore?${querySearch({ ...themeQuery(scope), themes: theme ? [theme] : [], split: theme ? 'none' : 'theme' })}`;
