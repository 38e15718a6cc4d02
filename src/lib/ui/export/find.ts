/** Asks for all that a figure says; the database is an argument. */
import type { FigureView } from '../../charts/exported-figure.ts';
import type { TopStory } from '../../corpus/proof.ts';
import { localDay } from '../../trends/calendar.ts';
import type { BucketCoverage } from '../../trends/coverage.ts';
import { concerns, type Note } from '../../trends/notes.ts';
import { querySearch } from '../../trends/print.ts';
import type { ArticleFilter, Query, SeriesAnswer } from '../../trends/query.ts';
import { carryProvinces } from '../../trends/regions.ts';
import { drawnKeys, peakOf } from '../explore/choose.ts';
import { linesOf } from './line-figure.ts';
import { filterAt } from '../explore/point.ts';
import type { FigureFound } from './describe.ts';

/** What a figure needs of the server. */
export interface FigureSource {
  readonly now: Date;
  readonly sources: readonly { readonly slug: string; readonly name: string }[];
  /** Sample articles in the store. */
  readonly sample: number;
  /** ISO day or instant on which the themes were published. */
  readonly themesOf: string;
  readonly answer: (query: Query) => Promise<SeriesAnswer>;
  readonly coverage: (query: Query) => Promise<readonly BucketCoverage[]>;
  readonly notes: (period: { readonly from: string; readonly to: string }) => Promise<readonly Note[]>;
  readonly story: (filter: ArticleFilter) => Promise<TopStory | null>;
}

/** All of it but where it was asked for: what is kept under a figure's code. */
export type Found = Omit<FigureFound, 'code' | 'base'>;

export async function findFigure(query: Query, view: FigureView, source: FigureSource): Promise<Found> {
  const [answer, coverage, notes] = await Promise.all([
    source.answer(query),
    source.coverage(query),
    source.notes(query)
  ]);
  const peak = peakOf(linesOf(answer, drawnKeys(answer.series)).series);
  return {
    ...{ answer, view },
    silent: coverage.filter(({ silent }) => silent.length > 0),
    notes: notes.filter((note) =>
      concerns(note, query.themes, carryProvinces(query.provinces, query.map, '34'))
    ),
    story: peak && view === 'line' ? await source.story(filterAt(query, peak)) : null,
    ...{ sources: source.sources, sample: source.sample, themesOf: source.themesOf },
    made: localDay(source.now)
  };
}

/** Query string that asks for the same figure again. */
export const figureSearch = ({ answer, view }: Pick<Found, 'answer' | 'view'>): string =>
  [querySearch(answer.query), ...(view === 'line' ? [] : [`view=${view}`])].filter(Boolean).join('&');

/** What must be equal for a figure to be the same. */
export const numbersOf = ({ answer, view }: Pick<Found, 'answer' | 'view'>) => [
  view,
  answer.series.map(({ key, points }) => [
    key,
    points.map(({ bucket, value, count, n }) => [bucket, value, count, n])
  ])
];
