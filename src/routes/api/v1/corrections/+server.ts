/** `GET /api/v1/corrections`: what people corrected in the ledger, newest first; `POST` makes one and settles it. */
import { json } from '@sveltejs/kit';
import { badParameters } from '$lib/export/problem-details.ts';
import { correctionJson, correctionsJson } from '$lib/export/visits.ts';
import { app } from '$lib/server/app.ts';
import { correct, listCorrections } from '$lib/server/corrections.ts';
import { readCorrection } from '$lib/trends/correction-sent.ts';
import { nextPage, parseOnlyPage } from '$lib/trends/page.ts';
import { guarded, withoutParameters } from '../guard.ts';
import { badFields, readSent } from '../sent.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = guarded(async ({ url, locals }) => {
  const parsed = parseOnlyPage(url.searchParams);
  if (!parsed.ok) return badParameters(parsed.problems, locals.lang);
  const list = await listCorrections((await app()).database, parsed.page);
  return json(correctionsJson(list, nextPage('/api/v1/corrections', '', parsed.page, list.total)));
});

export const POST: RequestHandler = withoutParameters(async ({ request, locals }) => {
  const sent = await readSent(request, locals.lang);
  if (sent instanceof Response) return sent;
  const read = readCorrection(sent.value);
  if (!read.ok) return badFields(read.problems, locals.lang);
  return json(correctionJson(await correct((await app()).database, read.draft)), { status: 201 });
});
