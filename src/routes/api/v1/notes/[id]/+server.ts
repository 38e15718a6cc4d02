/** `DELETE /api/v1/notes/{id}`. */
import { app } from '$lib/server/app.ts';
import { removeNote } from '$lib/server/db/notes.ts';
import { withoutParameters } from '../../guard.ts';
import { removal } from '../../sent.ts';
import type { RequestHandler } from './$types';

export const DELETE: RequestHandler = withoutParameters(async ({ params, locals }) =>
  removal(await removeNote((await app()).database, params.id), locals.lang)
);
