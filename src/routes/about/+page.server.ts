/** What people corrected by hand, beside what the project measures itself. */
import { app } from '$lib/server/app.ts';
import { correctedReports } from '$lib/server/db/corrections.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
  corrected: await correctedReports((await app()).database)
});
