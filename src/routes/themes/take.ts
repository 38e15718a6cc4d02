/** Takes a file of themes in as drafts, all of its changes or none. */
import { isDeepStrictEqual } from 'node:util';
import { fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { Theme } from '$lib/lexicon/theme.ts';
import { readThemeFile, type FileFault } from '$lib/lexicon/theme-file.ts';
import { app } from '$lib/server/app.ts';
import type { Database } from '$lib/server/db/database.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { listDrafts, saveDraft, type ThemeDraft } from '$lib/server/db/theme-drafts.ts';
import { themeIn } from '$lib/server/publish.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import { themeEditing } from '$lib/ui/messages/theme-editing.ts';
import type { Told } from '$lib/ui/themes/drafts.ts';
import { text } from '../sent-form.ts';
import { authorOf } from './typed.ts';

const LARGEST_FILE = 2_000_000;

export async function take({ request, cookies, locals: { lang } }: RequestEvent) {
  const words = themeEditing[lang];
  const form = await request.formData();
  const file = form.get('file');
  const sent = file instanceof File ? file.name && (await readSmall(file)) : text(form, 'text');
  if (sent === '') return fail(400, about(words.noFile));
  if (sent === null || sent.length > LARGEST_FILE) return fail(413, about(words.fileTooLarge));
  const read = readThemeFile(sent);
  if (!read.ok)
    return fail(400, { ...about(words.fileFaulty(read.faults.length)), faults: sayAll(read.faults, lang) });
  const { database } = await app();
  const lexicon = await currentLexicon(database);
  const changed = read.themes.filter((theme) => !isDeepStrictEqual(theme, themeIn(lexicon, theme.slug)));
  if (changed.length === 0) return about(words.fileSame, false);
  const drafts = await listDrafts(database);
  const others = form.get('replace') === 'yes' ? [] : othersOf(changed, drafts);
  const late = others.length > 0 ? others : await saveAll(changed, lexicon.version, drafts, database);
  if (late.length > 0) return fail(409, { ...about(words.fileClash), slugs: late, file: sent });
  redirect(303, '/themes#ban-nhap');

  /** Themes whose drafts were saved by another in this moment: they wait for the reader's word. */
  async function saveAll(
    themes: readonly Theme[],
    base: number,
    there: readonly ThemeDraft[],
    into: Database
  ): Promise<string[]> {
    const missed: string[] = [];
    for (const theme of themes) {
      const { slug } = theme;
      const over = there.find((draft) => draft.slug === slug)?.revision ?? 0;
      const draft = { slug, base, over, author: authorOf(cookies), theme };
      if ((await saveDraft(into, draft, new Date())) === null) missed.push(slug);
    }
    return missed;
  }
}

const about = (said: string, bad = true): Told => ({ about: 'file', bad, said });

/** Null for a file that is too large to be one of themes. */
const readSmall = async (file: File): Promise<string | null> =>
  file.size > LARGEST_FILE ? null : file.text();

const othersOf = (themes: readonly Theme[], drafts: readonly ThemeDraft[]): string[] =>
  drafts
    .filter((draft) =>
      themes.some((theme) => theme.slug === draft.slug && !isDeepStrictEqual(theme, draft.theme))
    )
    .map(({ slug }) => slug);

const sayAll = (faults: readonly FileFault[], lang: Lang): NonNullable<Told['faults']> =>
  faults.map(({ theme, field, line, column, message }) => {
    const words = themeEditing[lang];
    const name = field === null ? '' : (words.fields[field] ?? field);
    return { theme, where: name && `${name}: `, said: words.fault(line, column, message[lang]) };
  });
