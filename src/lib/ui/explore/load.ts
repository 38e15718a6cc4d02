/** Asks for every figure of the explore page and shapes it; the database is an argument. */
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

/** What the explore page needs of the server. */
export interface ExploreSource {
  readonly now: Date;
  readonly themes: readonly ThemeName[];
  readonly sources: readonly SourceName[];
  /** May be on its way: it is waited for with the rest. */
  readonly figures: CorpusSize | Promise<CorpusSize>;
  readonly answer: (query: Query) => Promise<SeriesAnswer>;
  readonly coverage: (query: Query) => Promise<readonly BucketCoverage[]>;
  readonly notes: (period: { readonly from: string; readonly to: string }) => Promise<readonly Note[]>;
  readonly views: () => Promise<readonly SavedView[]>;
  readonly together: (query: Query) => Promise<CoOccurrence>;
}

export interface Explore {
  readonly state: Pick<ExploreState, 'query' | 'view' | 'yearAgo'>;
  readonly today: string;
  readonly themes: readonly ThemeName[];
  readonly sources: readonly SourceName[];
  readonly figures: CorpusSize;
  /** The question as asked. */
  readonly main: PackedAnswer;
  /** Keys of `main` that the line chart draws. */
  readonly drawn: readonly string[];
  /** One series a row of the figures that show many: `main` itself where it is null. */
  readonly rows: PackedAnswer | 'main' | null;
  /** By province, for the map. */
  readonly places: PackedAnswer | 'main' | 'rows' | null;
  /** The same time a year before, of `main` and of `rows`; null unless it is asked for. */
  readonly before: { readonly main: PackedAnswer; readonly rows: PackedAnswer | 'main' | null } | null;
  /** The question's themes and those that go with them most often; null where nothing goes together. */
  readonly together: CoOccurrence | null;
  /** Buckets in which a source that usually speaks was silent. */
  readonly silent: readonly BucketCoverage[];
  readonly notes: readonly Note[];
  readonly views: readonly SavedView[];
  /** The highest point of the line chart; its story is looked for apart, because that reads articles. */
  readonly peak: PointAt | null;
  /** Whose evidence stands open at first. */
  readonly start: PointAt | null;
  readonly signals: { readonly main: readonly Signal[]; readonly rows: readonly Signal[] };
}

/** Themes in the table of what goes together. */
const MOST_TOGETHER = 6;

/** Null when there is no article at all. */
export async function loadExplore(
  { query, view, yearAgo }: Pick<ExploreState, 'query' | 'view' | 'yearAgo'>,
  source: ExploreSource
): Promise<Explore | null> {
  const rowsAsked = rowsQuery(query);
  const placesAsked = view === 'map' ? byPlace(query) : null;
  const [figures, main, rows, places, before, together, coverage, notes, views] = await Promise.all([
    source.figures,
    source.answer(query),
    rowsAsked && rowsAsked !== query ? source.answer(rowsAsked) : null,
    placesAsked && query.split !== 'province' && rowsAsked?.split !== 'province'
      ? source.answer(placesAsked)
      : null,
    yearAgo ? beforeOf(query, rowsAsked, source) : null,
    source.together(query),
    source.coverage(query),
    source.notes(query),
    source.views()
  ]);
  if (figures.articles === 0) return null;
  const drawn = drawnKeys(main.series);
  const lines = main.series.filter(({ key }) => drawn.includes(key));
  return {
    state: { query, view, yearAgo },
    today: localDay(source.now),
    before,
    themes: source.themes.map(({ slug, name, short }) => ({ slug, name, short })),
    sources: source.sources.map(({ slug, name }) => ({ slug, name })),
    figures,
    main: packAnswer(main),
    drawn,
    rows: rows ? packAnswer(rows) : rowsAsked && main.series.length > 1 ? 'main' : null,
    places: places ? packAnswer(places) : placesAsked ? (rows ? 'rows' : 'main') : null,
    together: togetherOf(together, query),
    silent: coverage.filter(({ silent }) => silent.length > 0),
    notes: notes.filter((note) =>
      concerns(note, query.themes, carryProvinces(query.provinces, query.map, '34'))
    ),
    views,
    start: startOf(lines),
    peak: peakOf(lines),
    signals: { main: findSignals(lines, query), rows: rows ? findSignals(rows.series, query) : [] }
  };
}

/** What is not over yet is compared with as many days of the year before. */
async function beforeOf(query: Query, rows: Query | null, source: ExploreSource): Promise<Explore['before']> {
  const today = localDay(source.now);
  const ask = async (asked: Query) =>
    packAnswer(await source.answer(askYearAgo({ ...asked, to: asked.to > today ? today : asked.to })));
  const [main, others] = await Promise.all([ask(query), rows && rows !== query ? ask(rows) : null]);
  return { main, rows: others ?? (rows ? 'main' : null) };
}

/** What goes together most often; null where nothing does. */
export function togetherOf(table: CoOccurrence, { themes }: Query): CoOccurrence | null {
  const most = mostTogether(table, MOST_TOGETHER, themes.length === 1 ? themes[0] : undefined);
  return most.totals.filter((total) => total > 0).length > 1 ? most : null;
}
