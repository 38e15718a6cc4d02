/** The explore page's address: the question, the way of seeing it, and the point whose evidence is open. */
import { bucketDays, bucketOf } from '../../trends/buckets.ts';
import type { Days } from '../../trends/buckets.ts';
import { readProvinceKey } from '../../trends/crosswalk.ts';
import { parseQuery } from '../../trends/parse.ts';
import { joinParameters, querySearch } from '../../trends/print.ts';
import type { Problem } from '../../trends/problem.ts';
import type { Query, Split } from '../../trends/query.ts';
import { ParameterReader, isSlug } from '../../trends/reader.ts';
import { SERIES_ROLES } from '../../charts/palette.ts';

export const VIEWS = ['line', 'multiples', 'heat', 'map', 'ranking', 'co'] as const;
export type View = (typeof VIEWS)[number];
/** Series a line chart carries, and so the themes one question may name. */
export const MAX_THEMES = SERIES_ROLES.length;
/** In place of a bucket: the evidence of the whole period. */
export const WHOLE = 'all';
const ALL = 'all';
/** Before a province that is not what the question is split by: a tile, a small multiple. */
const ELSEWHERE = 'province:';
/** What the query itself reads; the page reads no other names. */
export const QUERY_NAMES: readonly string[] = [
  ...['theme', 'province', 'from', 'to', 'grain', 'measure', 'split', 'day', 'map', 'lexicon']
];

export interface ExploreState {
  readonly query: Query;
  readonly view: View;
  /** Bucket of the chosen point, `all` for the whole period; null while none is chosen. */
  readonly at: string | null;
  /** Its series: a key of the question's split, or `province:…` for a place that is not split by. */
  readonly key: string | null;
}

export interface ExploreContext {
  readonly now: Date;
  /** Slugs of the lexicon's themes and of the stored sources. */
  readonly themes: readonly string[];
  readonly sources: readonly string[];
  readonly lexicon: number;
  /** Where the corpus lies: taken when the address names neither end. */
  readonly period: Days;
}

/** Another question, way of seeing or point. */
export type ExploreChange = Partial<Query> & {
  readonly view?: View;
  readonly at?: string | null;
  readonly key?: string | null;
};

export type ParsedExplore =
  | { readonly ok: true; readonly state: ExploreState }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the whole address; every value that does not exist is a problem, none is guessed. */
export function parseExplore(params: URLSearchParams, known: ExploreContext): ParsedExplore {
  const parsed = parseQuery(questionOf(params, known.period), known);
  const reader = new ParameterReader(params);
  const view = reader.choice('view', VIEWS, 'line');
  const [at, key] = [reader.raw('at') || null, reader.raw('key') || null];
  if (!parsed.ok) return { ok: false, problems: [...parsed.problems, ...reader.problems] };
  const { query } = parsed;
  checkThemes(reader, query);
  if (at !== null) checkBucket(reader, at, query);
  if (key !== null) checkKey(reader, key, query, known);
  return reader.problems.length
    ? { ok: false, problems: reader.problems }
    : { ok: true, state: { query, view, at, key } };
}

/** Only the question's own parameters, read one by one: a router then knows which of them a page depends on. */
function questionOf(params: URLSearchParams, period: Days): URLSearchParams {
  const question = new URLSearchParams(
    QUERY_NAMES.flatMap((name) => params.getAll(name).map((value) => [name, value]))
  );
  if (question.get('from') || question.get('to')) return question;
  question.set('from', period.from);
  question.set('to', period.to);
  return question;
}

function checkThemes(reader: ParameterReader, { themes }: Query): void {
  if (themes.length <= MAX_THEMES) return;
  reader.problem('theme', `nhiều nhất ${MAX_THEMES} chủ đề.`, `${MAX_THEMES} themes at most.`);
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

function checkKey(reader: ParameterReader, key: string, query: Query, known: ExploreContext): void {
  const { split, place } = readKey(key, query.split);
  const isKnown = {
    none: () => place === ALL,
    theme: () => (query.themes.length ? query.themes.includes(place) : isSlug(place)),
    source: () => known.sources.includes(place),
    province: () =>
      readProvinceKey(place, query.map) !== null &&
      (query.provinces.length === 0 || query.provinces.includes(place))
  }[split];
  if (!isKnown()) reader.problem('key', `không có “${key}”.`, `there is no “${key}”.`);
}

/** What a key names: of which split, and there which series. */
export function readKey(key: string, split: Split): { readonly split: Split; readonly place: string } {
  return key.startsWith(ELSEWHERE)
    ? { split: 'province', place: key.slice(ELSEWHERE.length) }
    : { split, place: key };
}

/** The key of a series of an answer split by `of`, in a question split by `split`. */
export const keyOf = (series: string, of: Split, split: Split): string =>
  of === split ? series : ELSEWHERE + series;

/** Query string without "?"; `changes` are put in place first, those of the question closing the evidence. */
export function exploreSearch(state: ExploreState, changes: ExploreChange = {}): string {
  const { view, at, key, ...asked } = changes;
  const isAnother = Object.keys(asked).length > 0;
  const next = {
    view: view ?? state.view,
    at: at === undefined && !isAnother ? state.at : (at ?? null),
    key: key === undefined && !isAnother ? state.key : (key ?? null)
  };
  const seen = joinParameters([
    ['view', next.view === 'line' ? null : next.view],
    ['at', next.at],
    ['key', next.key]
  ]);
  return [querySearch({ ...state.query, ...asked }), seen].filter(Boolean).join('&');
}

/** Address of the page in that state. */
export const exploreHref = (state: ExploreState, changes: ExploreChange = {}): string =>
  `/explore?${exploreSearch(state, changes)}`;
