/** Which themes there are, and how much is written about each. */
import { app } from '$lib/server/app.ts';
import { themeOverview } from './overview.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { lang } }) => {
  const { database } = await app();
  return themeOverview(database, lang, new Date());
};
