/** Asks for all that a figure says; the database is an argument. */
import type { SeriesView } from '../../charts/exported-figure.ts';
import type { TopStory } from '../../corpus/proof.ts';
import { localDay } from '../../trends/calendar.ts';
import type { CoOccurrence } from '../../trends/co-occurrence.ts';
import type { BucketCoverage } from '../../trends/coverage.ts';
import { concerns, type Note } from '../../trends/notes.ts';
import { querySearch } from '../../trends/print.ts';
import type { ArticleFilter, Query, SeriesAnswer } from '../../trends/query.ts';
import { carryProvinces } from '../../trends/regions.ts';
import { writeVisitQuery } from '../../trends/visit-address.ts';
import type { VisitQuery } from '../../trends/visit-query.ts';
import { byPlace, drawnKeys, peakOf, rowsQuery } from '../explore/choose.ts';
import { togetherOf } from '../explore/load.ts';
import { filterAt } from '../explore/point.ts';
import { comparable } from './comparable.ts';
import { bucketOf } from './describe-map.ts';
import { isVisits, type Found, type VisitBars } from './found.ts';
import { linesOf } from './line-figure.ts';
import type { AskedFigure } from './parse.ts';

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
  readonly together: (query: Query) => Promise<CoOccurrence>;
  readonly visits: (query: VisitQuery) => Promise<VisitBars>;
  /** Version of the themes. */
  readonly lexicon: number;
}

export async function findFigure(asked: AskedFigure, source: FigureSource): Promise<Found> {
  const basis = { sources: source.sources, sample: source.sample, themesOf: source.themesOf };
  const made = localDay(source.now);
  if (asked.view === 'visits') {
    const visits = barsOf(await source.visits(asked.query));
    return { ...basis, made, view: 'visits', visits, lexicon: source.lexicon };
  }
  const { view, at } = asked;
  const query = seenAs(asked.query, view);
  const [answer, coverage, notes, together] = await Promise.all([
    source.answer(query),
    source.coverage(query),
    source.notes(query),
    view === 'co' ? source.together(query) : null
  ]);
  const peak = peakOf(linesOf(answer, drawnKeys(answer.series)).series);
  return {
    ...{ ...basis, made, answer, view },
    ...(view === 'map' ? { at: bucketOf({ answer, at }).series[0]?.points[0]?.bucket ?? null } : {}),
    ...(together ? { together: togetherOf(together, query) } : {}),
    silent: coverage.filter(({ silent }) => silent.length > 0),
    notes: notes.filter((note) =>
      concerns(note, query.themes, carryProvinces(query.provinces, query.map, '34'))
    ),
    story: peak && view === 'line' ? await source.story(filterAt(query, peak)) : null
  };
}

/** The same question with the numbers of now. */
export async function findAgain(
  found: Found,
  source: Pick<FigureSource, 'answer' | 'together' | 'visits'>
): Promise<Found> {
  if (isVisits(found)) return { ...found, visits: barsOf(await source.visits(found.visits.query)) };
  const { query } = found.answer;
  const answer = await source.answer(query);
  if (found.view !== 'co') return { ...found, answer };
  return { ...found, answer, together: togetherOf(await source.together(query), query) };
}

/** Figures of many rows ask for places where a question has one row, as the page does; the map always. */
function seenAs(query: Query, view: SeriesView): Query {
  if (view === 'map') return byPlace(query) ?? { ...query, split: 'province' };
  return ROWS.includes(view) ? (rowsQuery(query) ?? query) : query;
}
const ROWS: readonly SeriesView[] = ['heat', 'multiples', 'ranking'];

/** The lines of persons are left away: the bars do not show them. */
const barsOf = ({ query, visits, articles, sources, months, leftOut }: VisitBars): VisitBars => ({
  ...{ query, visits, articles, sources, months, leftOut }
});

/** Query string that asks for the same figure again. */
export function figureSearch(found: Found): string {
  if (isVisits(found)) return `${writeVisitQuery(found.visits.query)}&view=visits`;
  const { answer, view, at } = found;
  const parts = [querySearch(answer.query), view === 'line' ? '' : `view=${view}`, at ? `at=${at}` : ''];
  return parts.filter(Boolean).join('&');
}

/** What must be equal for a figure to be the same. */
export const numbersOf = (found: Found) => [
  found.view,
  comparable(found).series.map(({ key, points }) => [
    key,
    points.map(({ bucket, value, count, n }) => [bucket, value, count, n])
  ])
];
