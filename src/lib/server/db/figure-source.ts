/** What figures are made from, asked of the store: by the server and by the command line alike. */
import type { Lexicon } from '../../lexicon/theme.ts';
import type { ArticleFilter, Query } from '../../trends/query.ts';
import type { VisitQuery } from '../../trends/visit-query.ts';
import { coOccurrence } from './co-occurrence.ts';
import { coverageOf } from './coverage.ts';
import type { Database } from './database.ts';
import { topStory } from './evidence.ts';
import { corpusFigures } from './figures.ts';
import { listNotes } from './notes.ts';
import { answerSeries } from './series.ts';
import { listSources } from './sources.ts';
import { answerVisits } from './visits.ts';

/** @param lexicon in force. @param now the present instant. */
export async function figureSource(database: Database, lexicon: Lexicon, now: Date) {
  const [sources, { sample }] = await Promise.all([listSources(database), corpusFigures(database)]);
  return {
    ...{ now, sample, themesOf: lexicon.published, lexicon: lexicon.version },
    sources: sources.map(({ slug, name }) => ({ slug, name })),
    answer: (query: Query) => answerSeries(database, query, now),
    coverage: (query: Query) => coverageOf(database, query, now),
    notes: (period: { readonly from: string; readonly to: string }) => listNotes(database, period),
    story: (filter: ArticleFilter) => topStory(database, filter),
    together: (query: Query) => coOccurrence(database, query),
    visits: (query: VisitQuery) => answerVisits(database, query, now)
  };
}
