/** Asks for the figures of the explore page and shapes them, the line first; the database is an argument. */
import { localDay } from '../../trends/calendar.ts';
import { mostTogether } from '../../trends/co-occurrence.ts';
import type { CoOccurrence } from '../../trends/co-occurrence.ts';
import type { BucketCoverage } from '../../trends/coverage.ts';
import { carryProvinces } from '../../trends/regions.ts';
import { concerns } from '../../trends/notes.ts';
import type { Note } from '../../trends/notes.ts';
import type { Query, SeriesAnswer } from '../../trends/query.ts';
import type { SavedView } from '../../trends/saved-view.ts';
import type { Signal } from '../../trends/signal.ts';
import { findSignals } from '../../trends/signals.ts';
import { yearAgo as askYearAgo } from '../../trends/year-ago.ts';
import type { CorpusSize, ThemeName } from '../overview/load.ts';
import { byPlace, drawnKeys, peakOf, rowsQuery, startOf } from './choose.ts';
import type { PointAt } from './choose.ts';
import { packAnswer } from './pack.ts';
import type { PackedAnswer } from './pack.ts';
import type { ExploreState } from './state.ts';

export interface SourceName {
  readonly slug: string;
  readonly name: string;
}

/** What a question is asked of. */
export interface ExploreSource {
  readonly now: Date;
  readonly answer: (query: Query) => Promise<SeriesAnswer>;
  readonly coverage: (query: Query) => Promise<readonly BucketCoverage[]>;
  readonly notes: (period: { readonly from: string; readonly to: string }) => Promise<readonly Note[]>;
  readonly together: (query: Query) => Promise<CoOccurrence>;
}

/** What there is to choose from, whatever is asked. */
export interface Offered {
  readonly themes: readonly ThemeName[];
  readonly sources: readonly SourceName[];
  readonly figures: CorpusSize;
  readonly views: readonly SavedView[];
}

/** The line chart: the question over time. */
export interface Explore {
  readonly state: Pick<ExploreState, 'query' | 'view' | 'yearAgo'>;
  readonly today: string;
  /** The question as asked. */
  readonly main: PackedAnswer;
  /** Keys of `main` that the line chart draws. */
  readonly drawn: readonly string[];
  /** The same time a year before; null unless it is asked for. */
  readonly before: PackedAnswer | null;
  /** Buckets in which a source that usually speaks was silent. */
  readonly silent: readonly BucketCoverage[];
  readonly notes: readonly Note[];
  /** The highest point of the line chart; its story is looked for apart, because that reads articles. */
  readonly peak: PointAt | null;
  /** Whose evidence stands open at first. */
  readonly start: PointAt | null;
  readonly signals: readonly Signal[];
}

/** The line with what there is to choose from. */
export interface Shown extends Explore, Offered {}

/** What stands below the line. */
export interface Below {
  /** One series a row of the figures that show many: `main` itself where it is the same question. */
  readonly rows: PackedAnswer | 'main' | null;
  /** By province, for the map. */
  readonly places: PackedAnswer | 'main' | 'rows' | null;
  /** The rows a year before; null unless it is asked for. */
  readonly before: PackedAnswer | 'main' | null;
  /** The question's themes and those that go with them most often; null where nothing goes together. */
  readonly together: CoOccurrence | null;
  /** Of rows that are not `main`. */
  readonly signals: readonly Signal[];
}

type Asked = Pick<ExploreState, 'query' | 'view' | 'yearAgo'>;

/** Themes in the table of what goes together. */
const MOST_TOGETHER = 6;

/** Only what the page shows of them. */
export const offeredOf = ({ themes, sources, ...offered }: Offered): Offered => ({
  themes: themes.map(({ slug, name, short }) => ({ slug, name, short })),
  sources: sources.map(({ slug, name }) => ({ slug, name })),
  ...offered
});

export async function loadExplore({ query, view, yearAgo }: Asked, source: ExploreSource): Promise<Explore> {
  const [main, before, coverage, notes] = await Promise.all([
    source.answer(query),
    yearAgo ? answerBefore(query, source) : null,
    source.coverage(query),
    source.notes(query)
  ]);
  const drawn = drawnKeys(main.series);
  const lines = main.series.filter(({ key }) => drawn.includes(key));
  return {
    state: { query, view, yearAgo },
    today: localDay(source.now),
    main: packAnswer(main),
    drawn,
    before,
    silent: coverage.filter(({ silent }) => silent.length > 0),
    notes: notes.filter((note) =>
      concerns(note, query.themes, carryProvinces(query.provinces, query.map, '34'))
    ),
    start: startOf(lines),
    peak: peakOf(lines),
    signals: findSignals(lines, query)
  };
}

export async function loadBelow({ query, view, yearAgo }: Asked, source: ExploreSource): Promise<Below> {
  const rowsAsked = rowsQuery(query);
  const own = rowsAsked && rowsAsked !== query ? rowsAsked : null;
  const placesAsked = view === 'map' ? byPlace(query) : null;
  const [rows, places, before, together] = await Promise.all([
    own && source.answer(own),
    placesAsked && query.split !== 'province' && rowsAsked?.split !== 'province'
      ? source.answer(placesAsked)
      : null,
    yearAgo && own ? answerBefore(own, source) : null,
    source.together(query)
  ]);
  return {
    rows: rows ? packAnswer(rows) : rowsAsked && 'main',
    places: places ? packAnswer(places) : placesAsked && (rows ? 'rows' : 'main'),
    before: before ?? (yearAgo && rowsAsked ? 'main' : null),
    together: togetherOf(together, query),
    signals: rows ? findSignals(rows.series, query) : []
  };
}

/** What is not over yet is compared with as many days of the year before. */
async function answerBefore(query: Query, { now, answer }: ExploreSource): Promise<PackedAnswer> {
  const today = localDay(now);
  return packAnswer(await answer(askYearAgo({ ...query, to: query.to > today ? today : query.to })));
}

/** What goes together most often; null where nothing does. */
export function togetherOf(table: CoOccurrence, { themes }: Query): CoOccurrence | null {
  const most = mostTogether(table, MOST_TOGETHER, themes.length === 1 ? themes[0] : undefined);
  return most.totals.filter((total) => total > 0).length > 1 ? most : null;
}
