/** Which briefings are there, and to which shall a chart be added? */
import { app } from '$lib/server/app.ts';
import { listBriefings } from '$lib/server/db/briefings.ts';
import type { Actions, PageServerLoad } from './$types';
import { begin, copy, remove } from './list.ts';

export const load: PageServerLoad = async ({ url }) => {
  const { database } = await app();
  return { listed: await listBriefings(database), add: url.searchParams.get('add') };
};

export const actions: Actions = { begin, copy, remove };
