/** One theme as it is, or as it was in an older version, with its numbers and what every version changed. */
import { isDeepStrictEqual } from 'node:util';
import { error, fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { explainTerm } from '$lib/lexicon/explain.ts';
import { parseTerm } from '$lib/lexicon/term.ts';
import { app } from '$lib/server/app.ts';
import { listArticles } from '$lib/server/db/articles.ts';
import type { Database } from '$lib/server/db/database.ts';
import { corpusFigures } from '$lib/server/db/figures.ts';
import { currentLexicon, themeHistory, type ThemeVersion } from '$lib/server/db/lexicon.ts';
import { answerSeries } from '$lib/server/db/series.ts';
import { termCounts } from '$lib/server/db/term-counts.ts';
import { findDraft, saveDraft } from '$lib/server/db/theme-drafts.ts';
import { EVERY_ARTICLE } from '$lib/trends/article-filter.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import { themeEditing } from '$lib/ui/messages/theme-editing.ts';
import { themes } from '$lib/ui/messages/themes.ts';
import { termChanges } from '../draft-lines.ts';
import { monthly, monthsOf } from '../overview.ts';
import { authorOf } from '../typed.ts';

/** @param asked a version, as it stands in the address; null for the one in force. */
export async function showTheme(slug: string, asked: string | null, lang: Lang) {
  const { database } = await app();
  const [history, draft] = await Promise.all([themeHistory(database, slug), findDraft(database, slug)]);
  const last = history.find(({ theme }) => theme !== null);
  if (!last && draft) redirect(303, `/themes/${slug}/edit`);
  const shown = asked === null ? last : history.find(({ version }) => String(version) === asked);
  if (!shown?.theme) error(404, last ? themeEditing[lang].noVersion : themes[lang].notFound);
  const { theme } = shown;
  const inForce = history[0]?.theme ?? null;
  const isNow = inForce !== null && isDeepStrictEqual(theme, inForce);
  const [counts, numbers] = isNow
    ? await Promise.all([termCounts(database, slug), numbersOf(database, slug)])
    : [null, null];
  const terms = theme.terms.map((source) => {
    const parsed = parseTerm(source);
    const means = parsed.ok ? explainTerm(parsed.term)[lang] : themes[lang].unreadable;
    const takesAway = parsed.ok && parsed.term.masks;
    return { source, means, articles: counts && !takesAway ? (counts.get(source) ?? 0) : null };
  });
  return {
    ...{ theme, terms, numbers, versions: versionLines(history) },
    shown: { version: shown.version, published: shown.published, isNow },
    retiredSince: inForce ? null : (history.findLast(afterThe(last)) ?? history[0])?.version,
    draft: draft && { author: draft.author, savedAt: draft.savedAt }
  };
}

/** Versions that came after another. */
const afterThe =
  (last: ThemeVersion | undefined) =>
  ({ version }: ThemeVersion): boolean =>
    version > (last?.version ?? 0);

async function numbersOf(database: Database, slug: string) {
  const filter = { ...EVERY_ARTICLE, themes: [slug] };
  const [{ total }, { lastDay }] = await Promise.all([
    listArticles(database, filter, { limit: 0, offset: 0 }),
    corpusFigures(database)
  ]);
  const answer =
    lastDay && (await answerSeries(database, { ...monthly(lastDay), themes: [slug] }, new Date()));
  return { total, ...monthsOf(answer ? answer.series[0] : undefined) };
}

/** Versions that changed the theme, the newest first. */
function versionLines(history: readonly ThemeVersion[]) {
  return history.flatMap(({ version, published, theme }, at) => {
    const before = history[at + 1]?.theme ?? null;
    if (isDeepStrictEqual(theme, before)) return [];
    const first = at === history.length - 1 ? ('first' as const) : ('new' as const);
    const kind = theme ? (before ? ('changed' as const) : first) : ('retired' as const);
    const counts = theme && before ? termChanges(before, theme) : { added: 0, removed: 0 };
    return { version, published, kind, ...counts };
  });
}

/** Proposes to retire the theme: a draft like any other, which can be thrown away again. */
export async function retire({
  params: { slug },
  cookies,
  locals: { lang }
}: RequestEvent<{ slug: string }>) {
  const words = themeEditing[lang];
  const { database } = await app();
  const { version, themes: inForce } = await currentLexicon(database);
  if (!inForce.some((theme) => theme.slug === slug)) error(404, themes[lang].notFound);
  const draft = { slug, base: version, over: 0, author: authorOf(cookies), theme: null };
  if ((await saveDraft(database, draft, new Date())) === null) {
    const other = await findDraft(database, slug);
    return fail(409, { said: words.retireHas(other?.author || words.nobody) });
  }
  redirect(303, '/themes#ban-nhap');
}
