/** Figures to export: a question or a code of the address, answered from the store and described in the asker's words. */
import type { ExportedFigure } from '$lib/charts/exported-figure.ts';
import type { Lexicon } from '$lib/lexicon/theme.ts';
import { app } from '$lib/server/app.ts';
import { coverageOf } from '$lib/server/db/coverage.ts';
import type { Database } from '$lib/server/db/database.ts';
import { topStory } from '$lib/server/db/evidence.ts';
import { keepFigure, keptFigure, type KeptFigure } from '$lib/server/db/figure-codes.ts';
import { corpusFigures } from '$lib/server/db/figures.ts';
import { currentLexicon, lexiconsOf } from '$lib/server/db/lexicon.ts';
import { listNotes } from '$lib/server/db/notes.ts';
import { answerSeries } from '$lib/server/db/series.ts';
import { listSources } from '$lib/server/db/sources.ts';
import { localDay } from '$lib/trends/calendar.ts';
import type { Problem } from '$lib/trends/problem.ts';
import type { SeriesAnswer } from '$lib/trends/query.ts';
import { describeFigure } from '$lib/ui/export/describe.ts';
import { figureSearch, findFigure, numbersOf, type FigureSource, type Found } from '$lib/ui/export/find.ts';
import { parseFigure } from '$lib/ui/export/parse.ts';
import { figureTongue } from '$lib/ui/export/tongue.ts';
import type { Lang } from '$lib/ui/messages/index.ts';

export type Exported =
  | { readonly ok: true; readonly figure: ExportedFigure; readonly found: Found }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The figure of an address's question, kept under its code. */
export async function exportedFigure(url: URL, lang: Lang): Promise<Exported> {
  const { database } = await app();
  const [lexicon, sources] = await Promise.all([currentLexicon(database), listSources(database)]);
  const now = new Date();
  const parsed = parseFigure(url.searchParams, {
    ...{ now, lexicon: lexicon.version, strict: true },
    themes: lexicon.themes.map(({ slug }) => slug),
    sources: sources.map(({ slug }) => slug)
  });
  if (!parsed.ok) return parsed;
  const found = await findFigure(parsed.query, parsed.view, await sourceOf(database, lexicon, now));
  const kept = { search: figureSearch(found), lexicon: lexicon.version, made: found.made };
  const code = await keepFigure(database, { ...kept, found, numbers: numbersOf(found) });
  const tongue = figureTongue(lexicon.themes, localDay(now), lang);
  return { ok: true, found, figure: describeFigure({ ...found, code, base: url.origin }, tongue) };
}

export interface Reopened {
  readonly kept: KeptFigure<Found>;
  /** As it was made, in the asker's language. */
  readonly figure: ExportedFigure;
  readonly lexicon: Lexicon;
  /** The same question now. */
  readonly answerNow: () => Promise<SeriesAnswer>;
}

/** The figure of a code as it was made; null when there is none. */
export async function reopenedFigure(code: string, url: URL, lang: Lang): Promise<Reopened | null> {
  const { database } = await app();
  const kept = await keptFigure<Found>(database, code);
  if (!kept) return null;
  const [lexicon, [then]] = await Promise.all([
    currentLexicon(database),
    lexiconsOf(database.db, [kept.lexicon])
  ]);
  const tongue = figureTongue((then ?? lexicon).themes, kept.made, lang);
  return {
    ...{ kept, lexicon },
    figure: describeFigure({ ...kept.found, code: kept.code, base: url.origin }, tongue),
    answerNow: () => answerSeries(database, kept.found.answer.query, new Date())
  };
}

async function sourceOf(database: Database, lexicon: Lexicon, now: Date): Promise<FigureSource> {
  const [sources, { sample }] = await Promise.all([listSources(database), corpusFigures(database)]);
  return {
    ...{ now, sample, themesOf: lexicon.published },
    sources: sources.map(({ slug, name }) => ({ slug, name })),
    answer: (query) => answerSeries(database, query, now),
    coverage: (query) => coverageOf(database, query, now),
    notes: (period) => listNotes(database, period),
    story: (filter) => topStory(database, filter)
  };
}
