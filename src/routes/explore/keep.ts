/** Form actions of the explore page: notes on the axis and saved views, added and taken out. */
import { error, fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { addNote, removeNote } from '$lib/server/db/notes.ts';
import { removeView, saveView } from '$lib/server/db/saved-views.ts';
import { readNote } from '$lib/trends/notes.ts';
import { readView } from '$lib/trends/saved-view.ts';
import { explore } from '$lib/ui/messages/explore.ts';
import { sayProblems } from '$lib/ui/problem-words.ts';

/** Back to the page as it was, without the action's name in its address. */
function back({ url }: RequestEvent): never {
  const params = new URLSearchParams(url.searchParams);
  for (const name of [...params.keys()]) if (name.startsWith('/')) params.delete(name);
  const search = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  redirect(303, search ? `/explore?${search}` : '/explore');
}

const listOf = (form: FormData, name: string): string[] =>
  String(form.get(name) ?? '')
    .split(',')
    .filter(Boolean);

export async function keepNote(event: RequestEvent) {
  const form = await event.request.formData();
  const scoped = form.get('scope') !== null;
  const sent = {
    ...{ day: form.get('day'), words: form.get('words') },
    author: form.get('author') ?? '',
    themes: scoped ? listOf(form, 'themes') : [],
    provinces: scoped ? listOf(form, 'provinces') : []
  };
  const read = readNote(sent);
  const typed = { day: String(sent.day ?? ''), words: String(sent.words ?? ''), author: String(sent.author) };
  if (!read.ok)
    return fail(400, { about: 'note' as const, said: sayProblems(read.problems, event.locals.lang), typed });
  const { database } = await app();
  await addNote(database, read.note, new Date());
  back(event);
}

export async function loseNote(event: RequestEvent) {
  const { database } = await app();
  const id = String((await event.request.formData()).get('id') ?? '');
  if (!(await removeNote(database, id))) error(404, explore[event.locals.lang].noteLost);
  back(event);
}

export async function keepView(event: RequestEvent) {
  const form = await event.request.formData();
  const typed = { name: String(form.get('name') ?? '') };
  const read = readView({ name: typed.name, href: form.get('href') });
  const { lang } = event.locals;
  if (!read.ok) return fail(400, { about: 'view' as const, said: sayProblems(read.problems, lang), typed });
  const { database } = await app();
  if ((await saveView(database, read.view, new Date())) === 'taken')
    return fail(409, { about: 'view' as const, said: explore[lang].saveTaken, typed });
  back(event);
}

export async function loseView(event: RequestEvent) {
  const { database } = await app();
  const id = String((await event.request.formData()).get('id') ?? '');
  if (!(await removeView(database, id))) error(404, explore[event.locals.lang].saveLost);
  back(event);
}
