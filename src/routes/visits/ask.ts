/** What an address of the pages of visits asks for; anything it does not know is a 400 that says what to write instead. */
import { error } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import type { Database } from '$lib/server/db/database.ts';
import type { CorpusFigures } from '$lib/server/db/figures.ts';
import { corpusFigures } from '$lib/server/db/figures.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { localDay } from '$lib/trends/calendar.ts';
import { parseVisitQuery } from '$lib/trends/visit-address.ts';
import type { VisitQuery } from '$lib/trends/visit-query.ts';
import { presetDays } from '$lib/ui/explore/presets.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import { sayProblems } from '$lib/ui/problem-words.ts';
import { VIEW_NAMES } from '$lib/ui/visits/href.ts';

export interface AskedVisits {
  readonly query: VisitQuery;
  readonly database: Database;
  readonly now: Date;
  /** ISO day in Việt Nam. */
  readonly today: string;
  readonly figures: CorpusFigures;
}

/** An address without a period asks for twelve months. @throws 400 with every problem in words. */
export async function readVisits(params: URLSearchParams, lang: Lang): Promise<AskedVisits> {
  const { database } = await app();
  const now = new Date();
  const today = localDay(now);
  const figures = await corpusFigures(database);
  const asked = new URLSearchParams(params);
  const year = presetDays('year', figures, today);
  if (year && !asked.get('from') && !asked.get('to')) {
    asked.set('from', year.from);
    asked.set('to', year.to);
  }
  const themes = (await currentLexicon(database)).themes.map(({ slug }) => slug);
  const parsed = parseVisitQuery(asked, { now, themes, others: VIEW_NAMES });
  if (!parsed.ok) error(400, sayProblems(parsed.problems, lang));
  return { query: parsed.query, database, now, today, figures };
}
