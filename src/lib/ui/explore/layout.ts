/** Which figures a question gets and in which order: the chosen way of seeing first. */
import type { View } from './state.ts';

/** Reading order where nothing else is chosen; the map stands only where it is asked for. */
const USUAL: readonly View[] = ['line', 'multiples', 'heat', 'ranking', 'co'];

/** What there is to show. */
export interface Answers {
  /** Several rows: for small multiples, heat table and ranking. */
  readonly rows: boolean;
  readonly places?: boolean;
  readonly together?: boolean;
}

/** The line always stands: it is the question itself over time. */
export function viewsOf(chosen: View, { rows, places = false, together = false }: Answers): View[] {
  const has: Record<View, boolean> = {
    ...{ line: true, multiples: rows, heat: rows, ranking: rows },
    ...{ map: places, co: together }
  };
  return [chosen, ...USUAL.filter((view) => view !== chosen)].filter((view) => has[view]);
}

/** Needs the wide column of the page. */
export const isWide = (view: View): boolean => view !== 'ranking' && view !== 'co';
