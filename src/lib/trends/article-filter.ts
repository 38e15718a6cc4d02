/** The address of the articles behind a figure, written and read: `/articles?…`, the same in the API. */
import { BORDER_SETS, DAY_KINDS, readProvinces } from './parse.ts';
import type { Days } from './buckets.ts';
import { ParameterReader, isSlug } from './reader.ts';
import { joinParameters, unless } from './print.ts';
import type { Problem } from './problem.ts';
import { GRAINS } from './query.ts';
import type { ArticleFilter } from './query.ts';

/** What a chart had to leave out, and so what a list can be asked for alone. */
export const LEFT_OUT = ['no-date', 'coarse-date'] as const;
/** Every article that answers, or only the first of each story. */
export const STORY_CHOICES = ['all', 'first'] as const;
/** Articles with any of the themes, or with each of them. */
export const MATCHES = ['any', 'all'] as const;
/** Parameters of the filter itself; a page or the API may read more (`offset`, `limit`, `lang`). */
export const FILTER_NAMES = [
  ...(['q', 'theme', 'province', 'source', 'term', 'leader', 'map', 'from', 'to', 'day'] as const),
  ...(['grain', 'left-out', 'stories', 'match'] as const)
] as const;

export type ParsedFilter =
  | { readonly ok: true; readonly filter: ArticleFilter }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Every article there is. */
export const EVERY_ARTICLE: ArticleFilter = {
  themes: [],
  allThemes: false,
  provinces: [],
  sources: [],
  term: null,
  leader: null,
  map: '34',
  from: null,
  to: null,
  day: 'event',
  grain: 'day',
  leftOut: null,
  firstOnly: false,
  search: null
};

/** `/articles?theme=…&from=…`: exactly the rows that the filter names. */
export function articlesHref(filter: ArticleFilter): string {
  const search = filterSearch(filter);
  return search ? `/articles?${search}` : '/articles';
}

/** Query string without "?"; what a reader takes anyway is left away. */
export const filterSearch = (filter: ArticleFilter): string => searchesWithin(filter)(filter);

/** The addresses of the same articles cut to one stretch of days after another: a chart has one for every point. */
export function articlesWithin(filter: ArticleFilter): (days: Days) => string {
  const searchWithin = searchesWithin(filter);
  return (days) => `/articles?${searchWithin(days)}`;
}

/** What the filter says of days is not looked at. */
function searchesWithin(filter: ArticleFilter): (days: Pick<ArticleFilter, 'from' | 'to'>) => string {
  const before = joinParameters([
    ['q', filter.search && encodeURIComponent(filter.search)],
    ['theme', filter.themes.join(',')],
    ['province', filter.provinces.join(',')],
    ['source', filter.sources.join(',')],
    ['term', filter.term && encodeURIComponent(filter.term)],
    ['leader', filter.leader && encodeURIComponent(filter.leader)]
  ]);
  const after = joinParameters([
    ['grain', unless(filter.grain, 'day')],
    ['day', unless(filter.day, 'event')],
    ['map', unless(filter.map, '34')],
    ['left-out', filter.leftOut],
    ['stories', filter.firstOnly ? 'first' : null],
    ['match', filter.allThemes ? 'all' : null]
  ]);
  return ({ from, to }) => {
    const days = joinParameters([
      ['from', from],
      ['to', to]
    ]);
    return [before, days, after].filter(Boolean).join('&');
  };
}

/**
 * Reads the same parameters back.
 * @param known.themes slugs of the lexicon; without them any well-formed slug is taken.
 * @param known.sources slugs of the stored sources; likewise.
 * @param known.others further parameters that are allowed; when given, any other one is a problem.
 */
export function parseArticleFilter(
  params: URLSearchParams,
  known: {
    readonly themes?: readonly string[];
    readonly sources?: readonly string[];
    readonly others?: readonly string[];
  } = {}
): ParsedFilter {
  const reader = new ParameterReader(params);
  const map = reader.choice('map', BORDER_SETS, '34');
  const filter: ArticleFilter = {
    themes: reader.slugs('theme', (slug) => known.themes?.includes(slug) ?? isSlug(slug)),
    allThemes: reader.choice('match', MATCHES, 'any') === 'all',
    provinces: readProvinces(reader, map),
    sources: reader.slugs('source', (slug) => known.sources?.includes(slug) ?? isSlug(slug)),
    term: reader.term('term'),
    leader: reader.name('leader'),
    map,
    from: reader.day('from', null),
    to: reader.day('to', null),
    day: reader.choice('day', DAY_KINDS, 'event'),
    grain: reader.choice('grain', GRAINS, 'day'),
    leftOut: reader.choice('left-out', LEFT_OUT, null),
    firstOnly: reader.choice('stories', STORY_CHOICES, 'all') === 'first',
    search: reader.text('q')
  };
  if (known.others) reader.refuseOthers([...FILTER_NAMES, ...known.others]);
  reader.forward(filter.from, filter.to);
  return reader.problems.length ? { ok: false, problems: reader.problems } : { ok: true, filter };
}
