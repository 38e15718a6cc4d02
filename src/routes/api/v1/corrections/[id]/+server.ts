/** `DELETE /api/v1/corrections/{id}`: undoes it; it stays in the list. */
import { app } from '$lib/server/app.ts';
import { undoCorrection } from '$lib/server/corrections.ts';
import { withoutParameters } from '../../guard.ts';
import { removal } from '../../sent.ts';
import type { RequestHandler } from './$types';

export const DELETE: RequestHandler = withoutParameters(async ({ params, locals }) =>
  removal(await undoCorrection((await app()).database, params.id), locals.lang)
);
