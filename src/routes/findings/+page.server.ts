/** What readers should look at again: findings by kind, province and source, newest first. */
import { error } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { listFindings } from '$lib/server/db/findings.ts';
import { listSources } from '$lib/server/db/sources.ts';
import { parseFindingFilter } from '$lib/trends/finding-filter.ts';
import { sayProblems } from '$lib/ui/problem-words.ts';
import { OTHERS, countPages, readPage } from '../paging.ts';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 25;

export const load: PageServerLoad = async ({ url, locals: { lang } }) => {
  const { database } = await app();
  const sources = (await listSources(database)).map(({ slug, name }) => ({ slug, name }));
  const known = { sources: sources.map(({ slug }) => slug), others: OTHERS };
  const parsed = parseFindingFilter(url.searchParams, known);
  if (!parsed.ok) error(400, sayProblems(parsed.problems, lang));
  const at = readPage(url.searchParams, PAGE_SIZE, lang);
  const list = await listFindings(database, parsed.filter, at);
  return { ...list, filter: parsed.filter, sources, ...at, pages: countPages(list.total, at, lang) };
};
