/** All themes in force as a file. */
import { printThemeFile } from '$lib/lexicon/theme-file.ts';
import { app } from '$lib/server/app.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { themeFileResponse } from '../file-response.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async () => {
  const { database } = await app();
  const { version, themes } = await currentLexicon(database);
  return themeFileResponse(printThemeFile(themes), `nhip-themes-v${version}.json`);
};
