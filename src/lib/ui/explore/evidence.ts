/** Asks for the articles behind the chosen point: their number and interval, and the newest of them with their words. */
import type { Proof } from '../../corpus/proof.ts';
import { togetherAt } from '../../trends/co-occurrence.ts';
import type { CoOccurrence } from '../../trends/co-occurrence.ts';
import type { ArticleFilter, Query, SeriesAnswer } from '../../trends/query.ts';
import type { PointAt } from './choose.ts';
import { filterAt, queryAt, sumOf } from './point.ts';
import type { Narrow, PointSum } from './point.ts';
import { CLOSED, WHOLE, readKey } from './state.ts';
import type { ExploreState, KeyRead } from './state.ts';

export interface EvidenceSource {
  readonly answer: (query: Query) => Promise<SeriesAnswer>;
  readonly together: (query: Query) => Promise<CoOccurrence>;
  readonly proofs: (filter: ArticleFilter, limit: number) => Promise<readonly Proof[]>;
  /** Terms that matched in the articles, the most frequent first. */
  readonly terms: (filter: ArticleFilter) => Promise<readonly string[]>;
  readonly count: (filter: ArticleFilter) => Promise<number>;
}

export interface Evidence extends PointAt, Narrow {
  /** Of the point, within the place to which it is narrowed. */
  readonly point: PointSum;
  /** Stories the articles tell: near-duplicates counted once. */
  readonly stories: number;
  /** Articles in which the chosen term matched; null while none is chosen. */
  readonly found: number | null;
  readonly filter: ArticleFilter;
  readonly proofs: readonly Proof[];
  /** What it can be narrowed to: places with their articles, and terms. */
  readonly places: readonly { readonly key: string; readonly count: number }[];
  readonly terms: readonly string[];
}

/** Articles shown; all of them are one link away. */
export const SHOWN = 8;

/** What the address says, what it leaves out filled in; null while it says nothing and there is no start. */
export function pointSaid(
  { at, key }: Pick<ExploreState, 'at' | 'key'>,
  start: PointAt | null
): PointAt | null {
  if (at === null && key === null) return start;
  const place = key ?? start?.key;
  return place === undefined ? null : { key: place, at: at ?? WHOLE };
}

export async function loadEvidence(
  query: Query,
  point: PointAt,
  source: EvidenceSource,
  narrow: Narrow = CLOSED
): Promise<Evidence> {
  const asked = queryAt(query, point, narrow.where);
  const filter = filterAt(query, point, narrow);
  const named = readKey(point.key, query.split);
  const [own, stories, found, places, terms, proofs] = await Promise.all([
    sumAt(asked, named, source),
    sumAt({ ...asked, measure: 'stories' }, named, source),
    narrow.term === null ? null : source.count(filter),
    placesOf(queryAt(query, point), named, source),
    source.terms({ ...filter, term: null }),
    source.proofs(filter, SHOWN)
  ]);
  const { where, term } = narrow;
  return { ...point, where, term, point: own, stories: stories.count, found, filter, proofs, places, terms };
}

async function sumAt(asked: Query, { place, and }: KeyRead, source: EvidenceSource): Promise<PointSum> {
  if (and !== null) return pairSum(await source.together(asked), asked);
  const { series, query } = await source.answer(asked);
  return sumOf(series.find(({ key }) => key === place) ?? { key: place, label: place, points: [] }, query);
}

/** Of the first theme's articles those that also carry the second. */
function pairSum(table: CoOccurrence, { themes, measure }: Query): PointSum {
  const [row, column] = themes.map((theme) => table.themes.indexOf(theme));
  const cell = togetherAt(table, row ?? -1, column ?? -1);
  const { count, n, share, low, high } = cell ?? { count: 0, n: 0, share: null, low: null, high: null };
  return { count, n, low, high, value: measure === 'share' ? share : count, partial: false };
}

/** The provinces in which a point has articles; none where it lies in one anyway. */
async function placesOf(
  asked: Query,
  { split, and }: KeyRead,
  source: EvidenceSource
): Promise<Evidence['places']> {
  if (split === 'province' || and !== null || asked.provinces.length === 1) return [];
  const { series } = await source.answer({ ...asked, split: 'province', measure: 'articles' });
  return series
    .map(({ key, points }) => ({ key, count: points.reduce((sum, { count }) => sum + count, 0) }))
    .filter(({ count }) => count > 0);
}
