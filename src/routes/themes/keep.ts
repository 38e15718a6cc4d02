/** What the list of themes does with drafts: publishes them, throws them away, brings them back. */
import { fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { isThemeSlug } from '$lib/lexicon/theme-slug.ts';
import { readThemeText, themeText, THEME_FIELDS, type ThemeText } from '$lib/lexicon/theme-text.ts';
import { app } from '$lib/server/app.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import type { SeenDraft, ThemeDraft } from '$lib/server/db/theme-drafts.ts';
import { discardDraft, findDraft, saveDraft } from '$lib/server/db/theme-drafts.ts';
import { publishDrafts } from '$lib/server/publish.ts';
import { themeEditing } from '$lib/ui/messages/theme-editing.ts';
import type { Told } from '$lib/ui/themes/drafts.ts';
import { readCount, text } from '../sent-form.ts';

export async function publish({ request, locals: { lang } }: RequestEvent) {
  const words = themeEditing[lang];
  const seen = (await request.formData()).getAll('draft').map((value) => readSeen(String(value)));
  if (seen.length === 0) return fail(400, bad('publish', words.noneChosen));
  if (!seen.every((draft) => draft !== null)) return fail(400, bad('publish', words.torn));
  const { database, catchUp } = await app();
  const outcome = await publishDrafts(database, seen, new Date());
  if (outcome.kind !== 'published') {
    const slugs = 'slugs' in outcome ? outcome.slugs : [];
    return fail(409, { ...bad('publish', words.outcome[outcome.kind]), slugs });
  }
  inTheBackground(catchUp.restart());
  redirect(303, '/themes#doc-lai');
}

/** After a walk that broke off; what it has read stays. */
export async function resume() {
  const { catchUp } = await app();
  inTheBackground(catchUp.start());
  redirect(303, '/themes#doc-lai');
}

/** Done at once; what was thrown away goes to the page, which can bring it back. */
export async function discard({ request, locals: { lang } }: RequestEvent) {
  const words = themeEditing[lang];
  const seen = readSeen(text(await request.formData(), 'discard'));
  const { database } = await app();
  const draft = seen && (await findDraft(database, seen.slug));
  if (!draft || !(await discardDraft(database, seen)))
    return fail(409, { ...bad('discard', words.outcome.changed), slugs: seen && draft ? [seen.slug] : [] });
  const told: Told = {
    ...{ about: 'discard', bad: false, said: words.discarded(nameOf(draft, lang)) },
    undo: JSON.stringify({ ...draft, theme: undefined, text: draft.theme && themeText(draft.theme) })
  };
  return told;
}

export async function restore({ request, locals: { lang } }: RequestEvent) {
  const words = themeEditing[lang];
  const kept = readKept(text(await request.formData(), 'draft'));
  if (!kept) return fail(400, bad('discard', words.torn));
  const { database } = await app();
  const base = Math.min(kept.base, (await currentLexicon(database)).version);
  const name = nameOf(kept, lang);
  if ((await saveDraft(database, { ...kept, base, over: 0 }, new Date())) === null)
    return fail(409, { ...bad('discard', words.notUndone(name)), slugs: [kept.slug] });
  const told: Told = { about: 'discard', bad: false, said: words.undone(name) };
  return told;
}

const bad = (about: Told['about'], said: string): Told => ({ about, bad: true, said });

const nameOf = ({ slug, theme }: Pick<ThemeDraft, 'slug' | 'theme'>, lang: 'vi' | 'en'): string =>
  theme?.name[lang] || slug;

/** The answer does not wait for it; where it fails, the page offers to go on, and so does the next start. */
function inTheBackground(work: Promise<void>): void {
  work.catch((failure: unknown) => console.error('reading again', failure));
}

function readSeen(value: string): SeenDraft | null {
  const [slug = '', revision = ''] = value.split(':');
  const read = readCount(revision);
  return isThemeSlug(slug) && read !== null ? { slug, revision: read } : null;
}

function readKept(json: string): Pick<ThemeDraft, 'slug' | 'base' | 'author' | 'theme'> | null {
  try {
    const { slug, base, author, text: typed } = JSON.parse(json) as Record<string, unknown>;
    const whole = typeof slug === 'string' && isThemeSlug(slug) && Number.isInteger(base);
    if (!whole || typeof author !== 'string' || author.length > 20 || !isText(typed)) return null;
    return { slug, base: Math.max(0, Number(base)), author, theme: typed && readThemeText(slug, typed) };
  } catch {
    return null;
  }
}

const isText = (value: unknown): value is ThemeText | null =>
  value === null ||
  (typeof value === 'object' &&
    THEME_FIELDS.every((name) => typeof (value as Record<string, unknown>)[name] === 'string'));
