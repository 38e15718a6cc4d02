/** Editing one theme: what stands in the form, saving it, and choosing where two people have saved. */
import { error, fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { Theme } from '$lib/lexicon/theme.ts';
import { differences, hunksOf, mergeLines, type Choice } from '$lib/lexicon/theme-lines.ts';
import {
  EMPTY_TEXT,
  LINE_FIELDS,
  readThemeText,
  themeText,
  THEME_FIELDS,
  type ThemeField,
  type ThemeText
} from '$lib/lexicon/theme-text.ts';
import { app } from '$lib/server/app.ts';
import type { Database } from '$lib/server/db/database.ts';
import { currentLexicon, themeHistory } from '$lib/server/db/lexicon.ts';
import { findDraft, saveDraft, type ThemeDraft } from '$lib/server/db/theme-drafts.ts';
import { staleDrafts, themeIn } from '$lib/server/publish.ts';
import { faultsOf } from '$lib/server/theme-trial.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import { themeEditing } from '$lib/ui/messages/theme-editing.ts';
import { themes } from '$lib/ui/messages/themes.ts';
import type { Clash } from '$lib/ui/themes/editing.ts';
import { isTooLarge, keepAuthor, readSent, sayFaults, type SentTheme } from '../../typed.ts';
import { text } from '../../../sent-form.ts';

/** The draft where there is one, else the theme in force, else as it was before it was retired. */
export async function openTheme(slug: string, lang: Lang, author: string) {
  const { database } = await app();
  const [draft, lexicon] = await Promise.all([findDraft(database, slug), currentLexicon(database)]);
  const last = draft?.theme ?? themeIn(lexicon, slug) ?? (await lastPublished(database, slug));
  if (!last) error(404, themes[lang].notFound);
  const stale = draft?.theme ? await staleDrafts(database.db, [draft], lexicon) : [];
  const typed = themeText(last);
  return {
    ...{ slug, typed, author, name: last.name[lang] || slug },
    over: draft?.revision ?? 0,
    base: draft && stale.length === 0 ? draft.base : lexicon.version,
    draft: draft && { author: draft.author, savedAt: draft.savedAt, retires: draft.theme === null },
    faults: draft?.theme ? sayFaults(faultsOf(draft.theme), lang) : [],
    published: themeIn(lexicon, slug) !== null,
    clash:
      draft && stale.length > 0
        ? clashOf(typed, textOf(themeIn(lexicon, slug)), {
            ...{ kind: 'published', who: '', when: '', base: lexicon.version },
            ...{ over: draft.revision, author: draft.author }
          })
        : null
  };
}

export async function save(event: RequestEvent<{ slug: string }>) {
  return saveTyped(event, readSent(await event.request.formData()));
}

/** Both texts come with the form, so that what is chosen between is what was seen. */
export async function merge(event: RequestEvent<{ slug: string }>) {
  const form = await event.request.formData();
  const mine = readSent(form, 'mine.');
  const theirs = readSent(form, 'theirs.');
  if (isTooLarge(mine.typed) || isTooLarge(theirs.typed)) return saveTyped(event, mine);
  const merged = THEME_FIELDS.map((field) => {
    const hunks = hunksOf(mine.typed[field], theirs.typed[field]);
    const choices = hunks
      .filter(({ same }) => !same)
      .map((_, at) => choiceOf(field, text(form, `pick.${field}.${at}`)));
    return [field, mergeLines(hunks, choices)];
  });
  return saveTyped(event, { ...mine, typed: Object.fromEntries(merged) as ThemeText });
}

/** A field of one line takes one side; in the others nobody's line is dropped without a word. */
function choiceOf(field: ThemeField, value: string): Choice {
  if (value === 'mine' || value === 'theirs') return value;
  return LINE_FIELDS.includes(field) ? 'both' : 'mine';
}

async function saveTyped(
  { params: { slug }, cookies, locals: { lang } }: RequestEvent<{ slug: string }>,
  sent: SentTheme
) {
  const words = themeEditing[lang];
  const { typed, author, over, base } = sent;
  // The revision goes back as it came: the next attempt must not pass for one that has seen the latest.
  const kept = { typed, author, over: over ?? 0, base: base ?? 0, clash: null };
  if (isTooLarge(typed)) return fail(413, { ...kept, said: words.tooLarge });
  if (over === null || base === null) return fail(400, { ...kept, said: words.torn });
  const { database } = await app();
  const theme = readThemeText(slug, typed);
  const written = { slug, base, over, author, theme };
  const clash = await clashBefore(database, written);
  const revision = clash ? null : await saveDraft(database, written, new Date());
  if (revision === null)
    return fail(409, { ...kept, said: '', clash: clash ?? (await clashAfter(database, written)) });
  keepAuthor(cookies, author);
  redirect(303, `/themes/${slug}/edit?saved`);
}

interface Written extends Pick<ThemeDraft, 'slug' | 'base' | 'author'> {
  readonly over: number;
  readonly theme: Theme;
}

/** Published since by somebody: a first draft would be begun from what is no longer. */
async function clashBefore(database: Database, written: Written): Promise<Clash | null> {
  const { slug, theme, author } = written;
  const lexicon = await currentLexicon(database);
  const now = themeIn(lexicon, slug);
  if (!now && !(await findDraft(database, slug)) && !(await lastPublished(database, slug)))
    // A theme that nobody has begun is begun on its own page.
    error(404, themes.vi.notFound);
  if (written.over > 0 || (await staleDrafts(database.db, [written], lexicon)).length === 0) return null;
  const facts = { kind: 'published' as const, who: '', when: '', base: lexicon.version, over: 0, author };
  return clashOf(themeText(theme), textOf(now), facts);
}

/** What stands where the text was to be saved. */
async function clashAfter(database: Database, { slug, theme, author }: Written): Promise<Clash> {
  const [latest, lexicon] = await Promise.all([findDraft(database, slug), currentLexicon(database)]);
  const now = textOf(themeIn(lexicon, slug));
  const mine = themeText(theme);
  const facts = { author, base: lexicon.version, over: latest?.revision ?? 0 };
  if (!latest) return clashOf(mine, now, { ...facts, kind: 'gone', who: '', when: '' });
  const by = { who: latest.author, when: latest.savedAt };
  if (!latest.theme) return clashOf(mine, now, { ...facts, ...by, kind: 'retired' });
  return clashOf(mine, themeText(latest.theme), { ...facts, ...by, base: latest.base, kind: 'draft' });
}

const clashOf = (
  mine: ThemeText,
  theirs: ThemeText,
  facts: Pick<Clash, 'kind' | 'who' | 'when' | 'base' | 'over' | 'author'>
): Clash => ({ ...facts, mine, theirs, fields: differences(mine, theirs) });

const textOf = (theme: Theme | null): ThemeText => (theme ? themeText(theme) : EMPTY_TEXT);

async function lastPublished(database: Database, slug: string): Promise<Theme | null> {
  return (await themeHistory(database, slug)).find(({ theme }) => theme !== null)?.theme ?? null;
}
