/** What came in, what was refused and why? */
import { error } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { listRuns } from '$lib/server/db/runs.ts';
import { listSources } from '$lib/server/db/sources.ts';
import { importing } from '$lib/ui/messages/import.ts';
import type { Actions, PageServerLoad } from './$types';
import { askedItems } from './asked-items.ts';
import { readFiles, readText } from './form.ts';
import { followRun } from './running.ts';
import { newArticles } from './new-articles.ts';
import { stop, take } from './take.ts';
import { SENDING_LIMIT } from './uploads.ts';

const RUNS_SHOWN = 10;

export const load: PageServerLoad = async ({ url, locals: { lang } }) => {
  const { database } = await app();
  const id = url.searchParams.get('run');
  const run = id === null ? null : await followRun(id);
  if (id !== null && !run) error(404, importing[lang].noRun);
  const asked = run && (await askedItems(database, run.report, url.searchParams, lang));
  const fresh = run ? await newArticles(database, run.report) : [];
  const { themes } = await currentLexicon(database);
  const themeNames = Object.fromEntries(themes.map(({ slug, name }) => [slug, name[lang]]));
  const [runs, sources] = await Promise.all([listRuns(database, RUNS_SHOWN), listSources(database)]);
  const names = sources.filter(({ sample }) => !sample).map(({ name }) => name);
  return { run, asked, fresh, themeNames, runs, sources: names, limit: SENDING_LIMIT };
};

export const actions: Actions = {
  files: async ({ request, locals }) => take('files', readFiles, request, locals.lang),
  text: async ({ request, locals }) => take('text', readText, request, locals.lang),
  stop: async ({ request }) => stop(await request.formData())
};
