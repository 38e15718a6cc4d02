/** The formats of one figure as a page: for those without script, and for another tab. */
import { error } from '@sveltejs/kit';
import { exportedFigure } from '../exported.ts';
import { figureSearch } from '$lib/ui/export/find.ts';
import { sayProblems } from '$lib/ui/problem-words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { lang } }) => {
  const exported = await exportedFigure(url, lang);
  if (!exported.ok) error(400, sayProblems(exported.problems, lang));
  const { title, takeaway, subtitle, stamp } = exported.figure;
  return { title, takeaway, subtitle, code: stamp.code, search: figureSearch(exported.found) };
};
