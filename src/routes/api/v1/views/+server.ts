/** `GET /api/v1/views`: saved views, the latest first; `POST` saves one under a name of its own. */
import { json } from '@sveltejs/kit';
import { viewJson } from '$lib/export/views.ts';
import { app } from '$lib/server/app.ts';
import { listViews, saveView } from '$lib/server/db/saved-views.ts';
import { readView } from '$lib/trends/saved-view.ts';
import { withoutParameters } from '../guard.ts';
import { badFields, nameTaken, readSent } from '../sent.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = withoutParameters(async () => {
  const items = await listViews((await app()).database);
  return json({ total: items.length, items: items.map(viewJson), next: null });
});

export const POST: RequestHandler = withoutParameters(async ({ request, locals }) => {
  const sent = await readSent(request, locals.lang);
  if (sent instanceof Response) return sent;
  const read = readView(sent.value);
  if (!read.ok) return badFields(read.problems, locals.lang);
  const { database } = await app();
  if ((await saveView(database, read.view, new Date())) === 'taken') return nameTaken(locals.lang);
  const saved = (await listViews(database)).find(({ name }) => name === read.view.name);
  return json(saved ? viewJson(saved) : read.view, { status: 201 });
});
