/** Kinds of visits as the parts of a bar and the marks of a calendar: four named ones in order, the rest in grey. */
import type { VisitKind } from '../corpus/analysis.ts';
import type { VisitMonth } from './visit-query.ts';

export const KIND_GROUPS = ['cell', 'work', 'gift', 'festival', 'rest'] as const;
export type KindGroup = (typeof KIND_GROUPS)[number];

export const KINDS_OF: Readonly<Record<KindGroup, readonly VisitKind[]>> = {
  cell: ['cell-meeting'],
  work: ['working-visit', 'inspection'],
  gift: ['gift-visit'],
  festival: ['residents-festival'],
  rest: ['site-visit', 'other']
};

/** The part a kind belongs to. */
export const groupOf = (kind: VisitKind): KindGroup =>
  KIND_GROUPS.find((group) => KINDS_OF[group].includes(kind)) ?? 'rest';

/** Visits of a group in a month. */
export const countOf = ({ kinds }: Pick<VisitMonth, 'kinds'>, group: KindGroup): number =>
  KINDS_OF[group].reduce((sum, kind) => sum + (kinds[kind] ?? 0), 0);

/** The groups that occur in these months, in their order; the four named ones always. */
export const groupsIn = (months: readonly Pick<VisitMonth, 'kinds'>[]): KindGroup[] =>
  KIND_GROUPS.filter((group) => group !== 'rest' || months.some((month) => countOf(month, group) > 0));
