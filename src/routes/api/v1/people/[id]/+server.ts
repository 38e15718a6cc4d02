/** `GET /api/v1/people/{id}`: one person with offices, visits and who took part in them. */
import { json } from '@sveltejs/kit';
import { personDetailJson } from '$lib/export/people.ts';
import { app } from '$lib/server/app.ts';
import { personById } from '$lib/server/db/persons.ts';
import { withoutParameters } from '../../guard.ts';
import { absent } from '../../sent.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = withoutParameters(async ({ params, locals }) => {
  const person = await personById((await app()).database, params.id);
  return person ? json(personDetailJson(person)) : absent(locals.lang);
});
