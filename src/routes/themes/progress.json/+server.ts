/** How far the reading again is, for the page that follows it. */
import { json } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async () => {
  const { catchUp } = await app();
  return json(await catchUp.waiting(), { headers: { 'cache-control': 'no-store' } });
};
