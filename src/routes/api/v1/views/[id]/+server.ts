/** `DELETE /api/v1/views/{id}`. */
import { app } from '$lib/server/app.ts';
import { removeView } from '$lib/server/db/saved-views.ts';
import { withoutParameters } from '../../guard.ts';
import { removal } from '../../sent.ts';
import type { RequestHandler } from './$types';

export const DELETE: RequestHandler = withoutParameters(async ({ params, locals }) =>
  removal(await removeView((await app()).database, params.id), locals.lang)
);
