/** The explore page's address: the question, the way of seeing it, and the point whose evidence is open. */
import { bucketDays, bucketOf } from '../../trends/buckets.ts';
import type { Days } from '../../trends/buckets.ts';
import { readProvinceKey } from '../../trends/crosswalk.ts';
import { parseQuery } from '../../trends/parse.ts';
import { joinParameters, querySearch, unless } from '../../trends/print.ts';
import { cutEcho } from '../../trends/problem.ts';
import type { Problem } from '../../trends/problem.ts';
import type { Query, Split } from '../../trends/query.ts';
import { ParameterReader } from '../../trends/reader.ts';
import { SERIES_ROLES } from '../../charts/palette.ts';

export const VIEWS = ['line', 'multiples', 'heat', 'map', 'ranking', 'co'] as const;
export type View = (typeof VIEWS)[number];
/** Series a line chart carries, and so the themes one question may name. */
export const MAX_THEMES = SERIES_ROLES.length;
/** In place of a bucket: the evidence of the whole period. */
export const WHOLE = 'all';
const ALL = 'all';
/** Before a key that is not of the question's own split: a tile's province, themes that go together. */
const ELSEWHERE = /^(province|theme):(.*)$/s;
/** Parameters beside those of the question, which the page reads. */
export const SEEN_NAMES: readonly string[] = ['view', 'vs', 'at', 'key', 'where', 'term'];
/** What the query itself reads; the page reads no other names. */
export const QUERY_NAMES: readonly string[] = [
  ...['theme', 'province', 'source', 'from', 'to', 'grain', 'measure', 'split', 'day', 'map', 'lexicon']
];

export interface ExploreState {
  readonly query: Query;
  readonly view: View;
  /** Beside the same days a year before. */
  readonly yearAgo: boolean;
  /** Bucket of the chosen point, `all` for the whole period; null while none is chosen. */
  readonly at: string | null;
  /** Its series: a key of the question's split, `province:…`, `theme:…`, or `theme:…,…` for two themes together. */
  readonly key: string | null;
  /** The province to which the evidence is narrowed. */
  readonly where: string | null;
  /** The term to which it is narrowed, as the lexicon writes it. */
  readonly term: string | null;
}

/** A state in which no evidence is open. */
export const CLOSED = { at: null, key: null, where: null, term: null } as const;

export interface ExploreContext {
  readonly now: Date;
  /** Slugs of the lexicon's themes and of the stored sources. */
  readonly themes: readonly string[];
  readonly sources: readonly string[];
  /** Slugs that only earlier lexicons hold: their tags stay until all is read again. */
  readonly former?: readonly string[];
  readonly lexicon: number;
  /** Where the corpus lies: taken when the address names neither end; may be null where it does. */
  readonly period: Days | null;
}

/** Another question, way of seeing or point. */
export type ExploreChange = Partial<Query> & Partial<Omit<ExploreState, 'query'>>;

export type ParsedExplore =
  | { readonly ok: true; readonly state: ExploreState }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the whole address; every value that does not exist is a problem, none is guessed. */
export function parseExplore(params: URLSearchParams, known: ExploreContext): ParsedExplore {
  const parsed = parseQuery(questionOf(params, known.period), known);
  const reader = new ParameterReader(params);
  const seen = {
    view: reader.choice('view', VIEWS, 'line'),
    yearAgo: reader.choice('vs', ['year'], null) !== null,
    ...{ at: reader.raw('at'), key: reader.raw('key'), where: reader.raw('where') },
    term: reader.term('term')
  };
  if (!parsed.ok) return { ok: false, problems: [...parsed.problems, ...reader.problems] };
  const { query } = parsed;
  checkThemes(reader, query);
  if (seen.yearAgo) checkYearAgo(reader, query);
  if (seen.at !== null) checkBucket(reader, seen.at, query);
  if (seen.key !== null && !isKey(seen.key, query, known)) refuse(reader, 'key', seen.key);
  if (seen.where !== null && !isNarrower(seen.where, seen.key, query)) refuse(reader, 'where', seen.where);
  return reader.problems.length
    ? { ok: false, problems: reader.problems }
    : { ok: true, state: { query, ...seen } };
}

/** Whether the address names an end of its period. */
export const namesPeriod = (params: URLSearchParams): boolean =>
  Boolean(params.get('from')) || Boolean(params.get('to'));

/** Only the question's own parameters, read one by one: a router then knows which of them a page depends on. */
function questionOf(params: URLSearchParams, period: Days | null): URLSearchParams {
  const question = new URLSearchParams(
    QUERY_NAMES.flatMap((name) => params.getAll(name).map((value) => [name, value]))
  );
  if (period === null || namesPeriod(question)) return question;
  question.set('from', period.from);
  question.set('to', period.to);
  return question;
}

function checkThemes(reader: ParameterReader, { themes }: Query): void {
  if (themes.length <= MAX_THEMES) return;
  reader.problem('theme', `nhiều nhất ${MAX_THEMES} chủ đề.`, `${MAX_THEMES} themes at most.`);
}

/** Days are told from 1900 on. */
function checkYearAgo(reader: ParameterReader, { from }: Query): void {
  if (from >= '1901-01-15') return;
  reader.problem('vs', 'không có kỳ nào trước đó một năm.', 'there is no time a year before.');
}

function checkBucket(reader: ParameterReader, at: string, { grain, from, to }: Query): void {
  if (at === WHOLE) return;
  const days = daysOf(at);
  if (days === null || bucketOf(days.from, grain) !== at)
    reader.problem(
      'at',
      `“${at}” không phải một mốc của câu hỏi. Viết như ${bucketOf(to, grain)}, hoặc all.`,
      `“${at}” is no bucket of this question. Write ${bucketOf(to, grain)}, or all.`
    );
  else if (days.to < from || days.from > to)
    reader.problem('at', `“${at}” nằm ngoài kỳ.`, `“${at}” lies outside the period.`);
}

function daysOf(bucket: string): Days | null {
  try {
    return bucketDays(bucket);
  } catch {
    return null;
  }
}

function refuse(reader: ParameterReader, name: string, value: string): void {
  const said = cutEcho(value);
  reader.problem(name, `không có “${said}”.`, `there is no “${said}”.`);
}

function isKey(key: string, query: Query, known: ExploreContext): boolean {
  const { split, place, and } = readKey(key, query.split);
  const isTheme = (slug: string) => known.themes.includes(slug) || (known.former ?? []).includes(slug);
  // Themes that go with the question's own may be any.
  if (split === 'theme' && key.startsWith('theme:'))
    return isTheme(place) && (and === null || (and !== place && isTheme(and)));
  if (split === 'theme') return query.themes.length ? query.themes.includes(place) : isTheme(place);
  if (split === 'source') return (query.sources.length ? query.sources : known.sources).includes(place);
  return split === 'none' ? place === ALL : isPlace(place, query);
}

function isPlace(key: string, { map, provinces }: Query): boolean {
  return readProvinceKey(key, map) !== null && (provinces.length === 0 || provinces.includes(key));
}

/** A place narrows the evidence of whatever is not a place itself. */
const isNarrower = (where: string, key: string | null, query: Query): boolean =>
  isPlace(where, query) && (key === null ? query.split : readKey(key, query.split).split) !== 'province';

/** What a key names: of which split, and there which series; `and` is the theme that goes with it, if any. */
export interface KeyRead {
  readonly split: Split;
  readonly place: string;
  readonly and: string | null;
}

export function readKey(key: string, split: Split): KeyRead {
  const [, of, rest = ''] = ELSEWHERE.exec(key) ?? [];
  if (of === 'province') return { split: of, place: rest, and: null };
  if (of !== 'theme') return { split, place: key, and: null };
  const comma = rest.indexOf(',');
  return comma < 0
    ? { split: of, place: rest, and: null }
    : { split: of, place: rest.slice(0, comma), and: rest.slice(comma + 1) };
}

/** The key of a series of an answer split by `of`, in a question split by `split`. */
export const keyOf = (series: string, of: Split, split: Split): string =>
  of === split ? series : `${of}:${series}`;

/** The key of the articles with both themes, or with the one where both are the same. */
export const togetherKey = (row: string, column: string): string =>
  `theme:${row === column ? row : `${row},${column}`}`;

/** Query string without "?"; `changes` are put in place first, those of the question closing the evidence. */
export function exploreSearch(state: ExploreState, changes: ExploreChange = {}): string {
  const { view, yearAgo, at, key, where, term, ...asked } = changes;
  const isAnother = Object.keys(asked).length > 0;
  const open = isAnother ? CLOSED : state;
  const next = {
    at: at === undefined ? open.at : at,
    key: key === undefined ? open.key : key,
    where: where === undefined ? open.where : where,
    term: term === undefined ? open.term : term
  };
  const seen = joinParameters([
    ['view', unless(view ?? state.view, 'line')],
    ['vs', (yearAgo ?? state.yearAgo) ? 'year' : null],
    ['at', next.at],
    ['key', next.key],
    ['where', next.where],
    ['term', next.term && encodeURIComponent(next.term)]
  ]);
  return [querySearch({ ...state.query, ...asked }), seen].filter(Boolean).join('&');
}

/** Address of the page in that state. */
export const exploreHref = (state: ExploreState, changes: ExploreChange = {}): string =>
  `/explore?${exploreSearch(state, changes)}`;

/** Address of the articles behind a point of `answered`, opened in the question `of`. */
export const evidenceHref = (key: string, answered: Query, at: string, of: ExploreState): string =>
  exploreHref(of, { key: keyOf(key, answered.split, of.query.split), at });

/** The same of a point of the year before: opened in the question about that year. */
export const thenHref = (key: string, { from, to, split }: Query, at: string, of: ExploreState): string =>
  exploreHref(of, { from, to, yearAgo: false, at, key: keyOf(key, split, of.query.split) });
