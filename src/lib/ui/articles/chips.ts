/** The conditions in force as a row of chips, each with the address of the list without it. */
import { articlesHref } from '../../trends/article-filter.ts';
import { provinceLabel } from '../../trends/crosswalk.ts';
import type { ArticleFilter } from '../../trends/query.ts';
import { articles } from '../messages/articles.ts';
import type { Lang } from '../messages/index.ts';
import { t } from '../messages/index.ts';
import { dayClause, quoted, shortTerm, type FilterNames } from './sentence.ts';

export interface Chip {
  readonly name: string;
  readonly without: string;
}

/** One chip a theme, province and source, one each for what is searched for, the leader, first articles and the days. */
export function filterChips(filter: ArticleFilter, names: FilterNames, lang: Lang): Chip[] {
  const chip = (name: string, change: Partial<ArticleFilter>): Chip => ({
    name,
    without: articlesHref({ ...filter, ...change })
  });
  const less = (slugs: readonly string[], slug: string): string[] => slugs.filter((other) => other !== slug);
  const days = dayClause(filter, lang).replace(/^, /, '');
  return [
    ...(filter.search === null ? [] : [chip(quoted(filter.search), { search: null })]),
    ...filter.themes.map((slug) => chip(names.themes[slug] ?? slug, { themes: less(filter.themes, slug) })),
    ...filter.provinces.map((slug) =>
      chip(provinceLabel(slug, filter.map, lang), { provinces: less(filter.provinces, slug) })
    ),
    ...filter.sources.map((slug) =>
      chip(names.sources[slug] ?? slug, { sources: less(filter.sources, slug) })
    ),
    ...(filter.term === null ? [] : [chip(shortTerm(filter.term), { term: null })]),
    ...(filter.leader ? [chip(filter.leader, { leader: null })] : []),
    ...(filter.firstOnly ? [chip(t(lang)(articles).firstOnly, { firstOnly: false })] : []),
    ...(days ? [chip(days, { from: null, to: null, grain: 'day', leftOut: null })] : [])
  ];
}
