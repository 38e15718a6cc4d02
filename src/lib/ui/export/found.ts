/** All that a figure is described from, as it was found and as it is kept under the figure's code. */
import type { SeriesView } from '../../charts/exported-figure.ts';
import type { TopStory } from '../../corpus/proof.ts';
import type { CoOccurrence } from '../../trends/co-occurrence.ts';
import type { BucketCoverage } from '../../trends/coverage.ts';
import type { Note } from '../../trends/notes.ts';
import type { SeriesAnswer } from '../../trends/query.ts';
import type { VisitAnswer } from '../../trends/visit-query.ts';

/** What every figure's stamp tells. */
interface FoundBasis {
  readonly sources: readonly { readonly slug: string; readonly name: string }[];
  /** Sample articles in the store. */
  readonly sample: number;
  /** ISO day or instant on which the themes were published. */
  readonly themesOf: string;
  /** ISO day. */
  readonly made: string;
}

export interface FoundSeries extends FoundBasis {
  readonly answer: SeriesAnswer;
  readonly view: SeriesView;
  /** Buckets in which a source that usually speaks was silent. */
  readonly silent: readonly BucketCoverage[];
  readonly notes: readonly Note[];
  readonly story: TopStory | null;
  /** Of the map: its bucket. Figures kept before there were maps have none. */
  readonly at?: string | null;
  /** Of the table of themes that go together. */
  readonly together?: CoOccurrence | null;
}

/** Of an answer about visits what its bars show. */
export type VisitBars = Pick<VisitAnswer, 'query' | 'visits' | 'articles' | 'sources' | 'months' | 'leftOut'>;

export interface FoundVisits extends FoundBasis {
  readonly view: 'visits';
  readonly visits: VisitBars;
  readonly lexicon: number;
}

export type Found = FoundSeries | FoundVisits;

/** Where it was asked for, beside what was found. */
export interface Asker {
  readonly code: string;
  /** Where the server is reached, without a slash at the end; '' where nobody knows. */
  readonly base: string;
}
export type FigureFound = Found & Asker;
export type SeriesFigureFound = FoundSeries & Asker;
export type VisitsFigureFound = FoundVisits & Asker;

export const isVisits = <T extends Found>(found: T): found is T & FoundVisits => found.view === 'visits';
