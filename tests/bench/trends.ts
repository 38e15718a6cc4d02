/** Measures trend queries on many articles against the same on few, and against DuckDB scanning the same rows. */
import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../../src/lib/server/db/database.ts';
import { coOccurrence } from '../../src/lib/server/db/co-occurrence.ts';
import { coverageOf } from '../../src/lib/server/db/coverage.ts';
import { corpusFigures } from '../../src/lib/server/db/figures.ts';
import { currentLexicon } from '../../src/lib/server/db/lexicon.ts';
import { listNotes } from '../../src/lib/server/db/notes.ts';
import { listViews } from '../../src/lib/server/db/saved-views.ts';
import { answerSeries } from '../../src/lib/server/db/series.ts';
import { listSources } from '../../src/lib/server/db/sources.ts';
import type { Query } from '../../src/lib/trends/query.ts';
import type { ExploreSource } from '../../src/lib/ui/explore/load.ts';
import { loadBelow, loadExplore } from '../../src/lib/ui/explore/load.ts';
import type { ColumnScan, Values } from './column-scan.ts';
import { valuesOf } from './column-scan.ts';
import { lowFigure, type Figure } from './rounds.ts';

/** Of each query and page: so many that a busy moment of the machine does not move the median. */
const ROUNDS = 31;
/** The day after the invented articles end. */
const NOW = new Date('2026-11-01T00:00:00Z');

const MONTHS: Query = {
  ...{ themes: [], provinces: [], sources: [], from: '2024-11-01', to: '2026-10-31', grain: 'month' },
  ...{ measure: 'articles', split: 'theme', day: 'published', map: '34' }
};
const ONE = ['security-order'];

/** What analysts ask: two years by month, days of a quarter, ten years. */
const QUERIES: Readonly<Record<string, Query>> = {
  'themes by month': MONTHS,
  'one theme by province': { ...MONTHS, themes: ONE, split: 'province' },
  'provinces of 2025': { ...MONTHS, map: '63', split: 'province' },
  shares: { ...MONTHS, measure: 'share' },
  stories: { ...MONTHS, measure: 'stories' },
  mentions: { ...MONTHS, measure: 'mentions' },
  'days of a quarter': { ...MONTHS, grain: 'day', from: '2026-08-01' },
  'ten years by quarter': { ...MONTHS, grain: 'quarter', from: '2016-11-01' }
};

export interface Corpora {
  readonly few: Database;
  readonly many: Database;
  /** Over the rows of `many`; null where DuckDB does not run. */
  readonly scan: ColumnScan | null;
}

/** Milliseconds of every query with many articles; ratios, to few and to DuckDB, round by round. Budgets: 1.5 and 1. */
export async function trendFigures({ few, many, scan }: Corpora): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, query] of Object.entries(QUERIES)) {
    const ask = async (database: Database) => valuesOf(await answerSeries(database, query, NOW));
    const columns = scan && (() => scan.answer(query));
    if (columns) checkEqual(name, await ask(many), await columns());
    const [own = [], small = [], theirs = []] = await takingTurns([
      () => ask(many),
      () => ask(few),
      ...(columns ? [columns] : [])
    ]);
    figures.push(
      lowFigure(`${many.kind}: ${name}`, 'ms', own),
      lowFigure(`${many.kind}: ${name}, many / few articles`, 'ratio', ratios(own, small))
    );
    if (columns) figures.push(lowFigure(`${many.kind}: ${name} / DuckDB`, 'ratio', ratios(own, theirs)));
  }
  return figures;
}

/** Milliseconds in which the explore page has all its figures, for the questions it is opened with. Budget: 100. */
export async function pageFigures(database: Database): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, query] of Object.entries(PAGES)) {
    const [own = []] = await takingTurns([() => openExplore(database, query)]);
    figures.push(lowFigure(`${database.kind}: explore page, ${name}`, 'ms', own));
  }
  return figures;
}

const PAGES: Readonly<Record<string, Query>> = {
  'all themes': { ...MONTHS, day: 'event' },
  'one theme': { ...MONTHS, day: 'event', themes: ONE },
  'shares of three themes': {
    ...{ ...MONTHS, day: 'event', measure: 'share' },
    themes: [...ONE, 'digital-transformation', 'drug-free-areas']
  },
  'provinces of 2025': { ...MONTHS, day: 'event', map: '63', split: 'province' }
};

/** All that the page opened with it waits for, as its own loads ask for it; the address names the period. */
async function openExplore(database: Database, query: Query): Promise<unknown> {
  const asked = { query, view: 'line', yearAgo: false } as const;
  const source: ExploreSource = {
    now: NOW,
    answer: (own) => answerSeries(database, own, NOW),
    coverage: (own) => coverageOf(database, own, NOW),
    notes: (period) => listNotes(database, period),
    together: (own) => coOccurrence(database, own)
  };
  return Promise.all([
    ...[currentLexicon(database), listSources(database), corpusFigures(database), listViews(database)],
    ...[loadExplore(asked, source), loadBelow(asked, source)]
  ]);
}

/** Wall-clock milliseconds of each, the runners taking turns, after one round that does not count. */
async function takingTurns(runs: readonly (() => Promise<unknown>)[]): Promise<number[][]> {
  const taken = runs.map((): number[] => []);
  for (let round = -1; round < ROUNDS; round += 1)
    for (const [n, run] of runs.entries()) {
      const from = performance.now();
      await run();
      if (round >= 0) taken[n]?.push(performance.now() - from);
    }
  return taken;
}

const ratios = (own: readonly number[], other: readonly number[]): number[] =>
  own.map((taken, round) => taken / (other[round] ?? NaN));

function checkEqual(name: string, own: Values, theirs: Values): void {
  const sorted = (values: Values) => [...values].toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (own.size > 0 && isDeepStrictEqual(sorted(own), sorted(theirs))) return;
  throw new Error(`bench: ${name}: Nhịp and DuckDB do not agree: ${own.size} and ${theirs.size} values`);
}
