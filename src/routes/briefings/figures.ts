/** Figures for the pages of briefings: from an address that was pasted, and the same question asked again. */
import { randomUUID } from 'node:crypto';
import { isHttpError } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { keptFigure } from '$lib/server/db/figure-codes.ts';
import type { FigurePage, TablePage } from '$lib/trends/briefing.ts';
import { querySearch } from '$lib/trends/print.ts';
import { briefings } from '$lib/ui/messages/briefings.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import { sayProblems } from '$lib/ui/problem-words.ts';
import { writeVisitQuery } from '$lib/trends/visit-address.ts';
import { readAsked } from '../explore/ask.ts';
import { readVisits } from '../visits/ask.ts';
import { exportedFigure } from '../exported.ts';

export type FigureMade =
  { readonly ok: true; readonly code: string } | { readonly ok: false; readonly said: string };

/** The code of the figure that the address of an explore or export page shows; drawn as it is there, else as lines. */
export async function figureAt(address: string, url: URL, lang: Lang): Promise<FigureMade> {
  const found = /^[^?]*\/(explore|export|visits)(?:\?([^#]*))?(?:#.*)?$/.exec(address.trim());
  if (!found) return { ok: false, said: briefings[lang].noFigure };
  const params = new URLSearchParams(found[2] ?? '');
  if (found[1] === 'export') return made(params.toString(), url, lang);
  try {
    if (found[1] === 'visits') {
      const { query } = await readVisits(params, lang);
      return await made(`${writeVisitQuery(query)}&view=visits`, url, lang);
    }
    const { query, view, at } = (await readAsked(params, lang)).state;
    const bucket = view === 'map' && at ? `&at=${at}` : '';
    return await made(`${querySearch(query)}&view=${view}${bucket}`, url, lang);
  } catch (problem) {
    if (!isHttpError(problem, 400)) throw problem;
    return { ok: false, said: problem.body.message };
  }
}

/** A new page of a figure, without words of its own. */
export const figurePage = (code: string): FigurePage => ({
  ...{ id: randomUUID(), kind: 'figure', message: '', speech: '' },
  code
});

/** Its numbers as a table. */
export const tablePage = (code: string): TablePage => ({ ...figurePage(code), kind: 'table' });

/** The same question with the numbers of now; null where it can no longer be asked. */
export async function codeNow(code: string, url: URL, lang: Lang): Promise<string | null> {
  const { database } = await app();
  const kept = await keptFigure(database, code);
  const again = kept && (await made(kept.search, url, lang));
  return again?.ok ? again.code : null;
}

async function made(search: string, url: URL, lang: Lang): Promise<FigureMade> {
  const exported = await exportedFigure(new URL(`?${search}`, url), lang);
  if (!exported.ok) return { ok: false, said: sayProblems(exported.problems, lang) };
  return { ok: true, code: exported.figure.stamp.code };
}
