/** `GET /healthz`: 200 when the database answers, 503 when it does not. */
import { json } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { databaseAnswers } from '$lib/server/db/figures.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async () => {
  const answers = await app().then(
    ({ database }) => databaseAnswers(database),
    () => false
  );
  return json({ ok: answers }, { status: answers ? 200 : 503, headers: { 'cache-control': 'no-store' } });
};
