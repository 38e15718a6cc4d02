/** Begins a theme: its slug is made of its English name and must be nobody else's. */
import { fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { isThemeSlug, themeSlug } from '$lib/lexicon/theme-slug.ts';
import { readThemeText } from '$lib/lexicon/theme-text.ts';
import { app } from '$lib/server/app.ts';
import type { Database } from '$lib/server/db/database.ts';
import { currentLexicon, themeHistory } from '$lib/server/db/lexicon.ts';
import { saveDraft } from '$lib/server/db/theme-drafts.ts';
import { themeEditing } from '$lib/ui/messages/theme-editing.ts';
import { isTooLarge, keepAuthor, readSent } from '../typed.ts';

export async function begin({ request, cookies, locals: { lang } }: RequestEvent) {
  const words = themeEditing[lang];
  const { typed, author } = readSent(await request.formData());
  const kept = { typed, author, faults: [], taken: null, said: '' };
  if (isTooLarge(typed)) return fail(413, { ...kept, said: words.tooLarge });
  const slug = themeSlug(typed.nameEn);
  const fault = (said: string) => [{ field: 'nameEn', line: null, column: null, said }];
  if (slug === '') return fail(400, { ...kept, faults: fault(words.noSlug) });
  if (!isThemeSlug(slug)) return fail(400, { ...kept, faults: fault(words.slugReserved(slug)) });
  const { database } = await app();
  const { version: base } = await currentLexicon(database);
  const draft = { slug, base, over: 0, author, theme: readThemeText(slug, typed) };
  if ((await wasPublished(database, slug)) || (await saveDraft(database, draft, new Date())) === null)
    return fail(409, { ...kept, faults: fault(words.slugTaken(slug)), taken: slug });
  keepAuthor(cookies, author);
  redirect(303, `/themes/${slug}/edit?saved`);
}

/** Ever: the slug of a theme that was retired still stands for that theme in older versions. */
const wasPublished = async (database: Database, slug: string): Promise<boolean> =>
  (await themeHistory(database, slug)).some(({ theme }) => theme !== null);
