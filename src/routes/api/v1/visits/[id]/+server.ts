/** `GET /api/v1/visits/{id}`: one visit with its reports, their evidence and what was corrected. */
import { json } from '@sveltejs/kit';
import { visitDetailJson } from '$lib/export/visits.ts';
import { app } from '$lib/server/app.ts';
import { visitDetail } from '$lib/server/db/visits.ts';
import { withoutParameters } from '../../guard.ts';
import { absent } from '../../sent.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = withoutParameters(async ({ params, locals }) => {
  const visit = await visitDetail((await app()).database, params.id);
  return visit ? json(visitDetailJson(visit)) : absent(locals.lang);
});
