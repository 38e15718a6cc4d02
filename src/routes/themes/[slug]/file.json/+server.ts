/** One theme as a file: as it is in force, or as it last was. */
import { error } from '@sveltejs/kit';
import { printThemeFile } from '$lib/lexicon/theme-file.ts';
import { app } from '$lib/server/app.ts';
import { themeHistory } from '$lib/server/db/lexicon.ts';
import { themes } from '$lib/ui/messages/themes.ts';
import { themeFileResponse } from '../../file-response.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals: { lang } }) => {
  const { database } = await app();
  const last = (await themeHistory(database, params.slug)).find(({ theme }) => theme !== null);
  if (!last?.theme) error(404, themes[lang].notFound);
  return themeFileResponse(printThemeFile([last.theme]), `nhip-${params.slug}-v${last.version}.json`);
};
