/** Asks for the articles behind the chosen point: their number and interval, and the newest of them with their words. */
import type { Proof } from '../../corpus/proof.ts';
import type { ArticleFilter, Query, SeriesAnswer } from '../../trends/query.ts';
import type { PointAt } from './choose.ts';
import { filterAt, queryAt, sumOf } from './point.ts';
import type { PointSum } from './point.ts';
import { WHOLE, readKey } from './state.ts';
import type { ExploreState } from './state.ts';

export interface EvidenceSource {
  readonly answer: (query: Query) => Promise<SeriesAnswer>;
  readonly proofs: (filter: ArticleFilter, limit: number) => Promise<readonly Proof[]>;
}

export interface Evidence extends PointAt {
  readonly point: PointSum;
  /** Stories the articles tell: near-duplicates counted once. */
  readonly stories: number;
  readonly filter: ArticleFilter;
  readonly proofs: readonly Proof[];
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

export async function loadEvidence(query: Query, point: PointAt, source: EvidenceSource): Promise<Evidence> {
  const asked = queryAt(query, point);
  const filter = filterAt(query, point);
  const { place } = readKey(point.key, query.split);
  const [own, stories, proofs] = await Promise.all([
    source.answer(asked),
    source.answer({ ...asked, measure: 'stories' }),
    source.proofs(filter, SHOWN)
  ]);
  const sum = (answer: SeriesAnswer) =>
    sumOf(
      answer.series.find(({ key }) => key === place) ?? { key: place, label: place, points: [] },
      answer.query
    );
  return { ...point, point: sum(own), stories: sum(stories).count, filter, proofs };
}
