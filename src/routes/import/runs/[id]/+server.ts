/** A run's account as it stands, for the page that follows it. */
import { error, json } from '@sveltejs/kit';
import { followRun } from '../../running.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params }) => {
  const run = await followRun(params.id);
  if (!run) error(404, 'Không có lần nhập này.');
  return json(run, { headers: { 'cache-control': 'no-store' } });
};
