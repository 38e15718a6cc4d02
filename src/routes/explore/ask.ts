/** What an address of the page asks for; anything it does not know is a 400 that says what to write instead. */
import { error } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import type { Database } from '$lib/server/db/database.ts';
import { currentLexicon, everPublished } from '$lib/server/db/lexicon.ts';
import { listSources } from '$lib/server/db/sources.ts';
import { figuresFor } from '$lib/server/request-figures.ts';
import { localDay } from '$lib/trends/calendar.ts';
import { isSlug } from '$lib/trends/reader.ts';
import { namesPeriod, parseExplore } from '$lib/ui/explore/state.ts';
import type { ExploreState } from '$lib/ui/explore/state.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import { choosePeriod } from '$lib/ui/overview/choose.ts';
import { sayProblems } from '$lib/ui/problem-words.ts';

export interface Asked {
  readonly state: ExploreState;
  readonly database: Database;
  readonly now: Date;
}

/** Those themes a point is of that the lexicon no longer holds but once did: asked for only where there are any. */
async function formerThemes(
  database: Database,
  params: URLSearchParams,
  known: readonly string[]
): Promise<readonly string[]> {
  const named = (params.get('key') ?? '').replace(/^theme:/, '').split(',');
  const unknown = named.filter((slug) => isSlug(slug) && !known.includes(slug)).slice(0, 2);
  return unknown.length > 0 ? everPublished(database, unknown) : [];
}

/**
 * @param request the `locals` of a request whose other loads count the corpus too.
 * @throws 400 with every problem in words.
 */
export async function readAsked(params: URLSearchParams, lang: Lang, request: object = {}): Promise<Asked> {
  const { database } = await app();
  const now = new Date();
  const [{ themes, version }, sources] = await Promise.all([currentLexicon(database), listSources(database)]);
  const slugs = (list: readonly { readonly slug: string }[]) => list.map(({ slug }) => slug);
  const parsed = parseExplore(params, {
    ...{ now, themes: slugs(themes), sources: slugs(sources), lexicon: version },
    former: await formerThemes(database, params, slugs(themes)),
    // Counting a large corpus takes as long as a chart: an address that names its period does not wait for it.
    period: namesPeriod(params) ? null : choosePeriod(await figuresFor(request, database), localDay(now))
  });
  if (!parsed.ok) error(400, sayProblems(parsed.problems, lang));
  return { state: parsed.state, database, now };
}
