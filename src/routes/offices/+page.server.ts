/** Who held which office where and when, as the papers wrote it. */
import { error } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { listOffices } from '$lib/server/db/registry.ts';
import { parseOfficeFilter } from '$lib/trends/office-filter.ts';
import { sayProblems } from '$lib/ui/problem-words.ts';
import { OTHERS, countPages, readPage } from '../paging.ts';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 50;

export const load: PageServerLoad = async ({ url, locals: { lang } }) => {
  const { database } = await app();
  const parsed = parseOfficeFilter(url.searchParams, OTHERS);
  if (!parsed.ok) error(400, sayProblems(parsed.problems, lang));
  const at = readPage(url.searchParams, PAGE_SIZE, lang);
  const list = await listOffices(database, parsed.filter, at);
  return { ...list, filter: parsed.filter, ...at, pages: countPages(list.total, at, lang) };
};
