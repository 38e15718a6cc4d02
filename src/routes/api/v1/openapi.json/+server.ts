/** `GET /api/v1/openapi.json`: what every address of the API takes and answers, as OpenAPI 3.1. */
import { json } from '@sveltejs/kit';
import { DESCRIPTION } from '$lib/export/openapi/index.ts';
import { badParameters } from '$lib/export/problem-details.ts';
import { parseNothing } from '$lib/trends/parse.ts';
import { guarded } from '../guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = guarded(async ({ url, locals }) => {
  const parsed = parseNothing(url.searchParams);
  return parsed.ok ? json(DESCRIPTION) : badParameters(parsed.problems, locals.lang);
});
