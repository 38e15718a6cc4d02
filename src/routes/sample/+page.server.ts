/** Clearing the sample: asks without script, does it with or without. */
import { redirect } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { clearSample } from '$lib/server/db/sample.ts';
import { settleAll } from '$lib/server/settle.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  clear: async () => {
    const { database } = await app();
    await clearSample(database);
    await settleAll(database);
    redirect(303, '/');
  }
};
