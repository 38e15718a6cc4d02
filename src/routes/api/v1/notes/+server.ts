/** `GET /api/v1/notes`: the users' notes on the axis, by day; `POST` adds one. */
import { json } from '@sveltejs/kit';
import { badParameters } from '$lib/export/problem-details.ts';
import { app } from '$lib/server/app.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { addNote, listNotes } from '$lib/server/db/notes.ts';
import { parseNotePeriod, readNote } from '$lib/trends/notes.ts';
import { guarded, withoutParameters } from '../guard.ts';
import { badFields, readSent } from '../sent.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = guarded(async ({ url, locals }) => {
  const parsed = parseNotePeriod(url.searchParams);
  if (!parsed.ok) return badParameters(parsed.problems, locals.lang);
  const items = await listNotes((await app()).database, parsed.period);
  return json({ total: items.length, items, next: null });
});

export const POST: RequestHandler = withoutParameters(async ({ request, locals }) => {
  const sent = await readSent(request, locals.lang);
  if (sent instanceof Response) return sent;
  const { database } = await app();
  const { themes } = await currentLexicon(database);
  const read = readNote(sent.value, { themes: themes.map(({ slug }) => slug) });
  if (!read.ok) return badFields(read.problems, locals.lang);
  return json(await addNote(database, read.note, new Date()), { status: 201 });
});
