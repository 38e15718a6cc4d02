/** `GET /api/v1/openapi.json`: what every address of the API takes and answers, as OpenAPI 3.1. */
import { json } from '@sveltejs/kit';
import { DESCRIPTION } from '$lib/export/openapi/index.ts';
import { withoutParameters } from '../guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = withoutParameters(async () => json(DESCRIPTION));
