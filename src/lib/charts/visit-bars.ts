/** Visits by month and kind as stacked bars. */
import type { VisitMonth } from '../trends/visit-query.ts';
import { countOf, groupsIn } from '../trends/visit-kinds.ts';
import type { KindGroup } from '../trends/visit-kinds.ts';
import type { SeriesRole } from './palette.ts';
import { stackedBars } from './stacked-bars.ts';
import type { BarConfig, BarLook, BarPart } from './stacked-bars.ts';

/** The colour role of each part; the order is all a series colour means, what is left over is grey. */
export const ROLE_OF: Readonly<Record<KindGroup, SeriesRole | 's0'>> = {
  cell: 's1',
  work: 's2',
  gift: 's3',
  festival: 's4',
  rest: 's0'
};

/** The bars of an answer; months in order, the last one perhaps unfinished. */
export function visitBars(
  months: readonly VisitMonth[],
  name: (group: KindGroup) => string,
  look: BarLook
): BarConfig {
  const buckets = months.map(({ bucket }) => bucket);
  const partial = months.findIndex((month) => month.partial && month.total > 0);
  return stackedBars(buckets, visitParts(months, name), partial < 0 ? null : partial, look);
}

/** One part a group of kinds; every month's parts add up to its total. */
export const visitParts = (months: readonly VisitMonth[], name: (group: KindGroup) => string): BarPart[] =>
  groupsIn(months).map((group) => ({
    label: name(group),
    role: ROLE_OF[group],
    counts: months.map((month) => countOf(month, group))
  }));
