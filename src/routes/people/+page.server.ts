/** Leaders across all articles, and the namesakes that wait for a decision. */
import { error } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { listPersons, suggestions } from '$lib/server/db/persons.ts';
import { parseOfficeFilter } from '$lib/trends/office-filter.ts';
import { sayProblems } from '$lib/ui/problem-words.ts';
import { OTHERS, countPages, readPage } from '../paging.ts';
import type { Actions, PageServerLoad } from './$types';
import { decide } from './decide.ts';

const PAGE_SIZE = 50;
const FEW = 5;
const MOST = 200;

export const load: PageServerLoad = async ({ url, locals: { lang } }) => {
  const { database } = await app();
  const parsed = parseOfficeFilter(url.searchParams, [...OTHERS, 'pairs']);
  if (!parsed.ok) error(400, sayProblems(parsed.problems, lang));
  const at = readPage(url.searchParams, PAGE_SIZE, lang);
  const allPairs = url.searchParams.get('pairs') === 'all';
  const [list, pairs] = await Promise.all([
    listPersons(database, parsed.filter, at),
    suggestions(database, { limit: allPairs ? MOST : FEW, offset: 0 })
  ]);
  return { ...list, pairs, allPairs, filter: parsed.filter, ...at, pages: countPages(list.total, at, lang) };
};

export const actions: Actions = { join: decide('merge-persons'), apart: decide('keep-persons-apart') };
