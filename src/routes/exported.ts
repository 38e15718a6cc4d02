/** Figures to export: a question or a code of the address, answered from the store and described in the asker's words. */
import type { ExportedFigure } from '$lib/charts/exported-figure.ts';
import type { Lexicon } from '$lib/lexicon/theme.ts';
import { app } from '$lib/server/app.ts';
import { figureSource } from '$lib/server/db/figure-source.ts';
import { keepFigure, keptFigure, type KeptFigure } from '$lib/server/db/figure-codes.ts';
import { currentLexicon, lexiconsOf } from '$lib/server/db/lexicon.ts';
import { listSources } from '$lib/server/db/sources.ts';
import { localDay } from '$lib/trends/calendar.ts';
import type { Problem } from '$lib/trends/problem.ts';
import { describeFigure } from '$lib/ui/export/describe.ts';
import { comparable, type Comparable } from '$lib/ui/export/comparable.ts';
import { figureSearch, findAgain, findFigure, numbersOf } from '$lib/ui/export/find.ts';
import type { Found } from '$lib/ui/export/found.ts';
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
  const found = await findFigure(parsed.asked, await figureSource(database, lexicon, now));
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
  /** Its numbers as they were, and those of the same question now. */
  readonly numbers: () => Promise<readonly [then: Comparable, now: Comparable]>;
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
    numbers: async () => {
      const source = await figureSource(database, lexicon, new Date());
      return [comparable(kept.found), comparable(await findAgain(kept.found, source))];
    }
  };
}
