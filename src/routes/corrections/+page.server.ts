/** Every correction of the ledger, and the way back from each. */
import { redirect } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { listCorrections, undoCorrection } from '$lib/server/corrections.ts';
import { countPages, readPage } from '../paging.ts';
import type { Actions, PageServerLoad } from './$types';

const PAGE_SIZE = 50;

export const load: PageServerLoad = async ({ url, locals: { lang } }) => {
  const { database } = await app();
  const at = readPage(url.searchParams, PAGE_SIZE, lang);
  const list = await listCorrections(database, at);
  return { ...list, ...at, pages: countPages(list.total, at, lang) };
};

export const actions: Actions = {
  async undo({ request }) {
    const { database } = await app();
    await undoCorrection(database, String((await request.formData()).get('id') ?? ''));
    redirect(303, '/corrections');
  }
};
