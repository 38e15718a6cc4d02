/** `GET /api/v1/themes`: the themes of the newest lexicon with their counts, as JSON or CSV. */
import { json } from '@sveltejs/kit';
import { asksForCsv, csvResponse } from '$lib/export/file-response.ts';
import { themesCsv, themesJson } from '$lib/export/themes.ts';
import { app } from '$lib/server/app.ts';
import { listThemes } from '$lib/server/db/theme-list.ts';
import { withoutParameters } from '../guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = withoutParameters(async ({ request }) => {
  const list = await listThemes((await app()).database);
  if (asksForCsv(request.headers.get('accept'))) return csvResponse(themesCsv(list), 'nhip-themes.csv');
  return json(themesJson(list), { headers: { vary: 'accept' } });
});
