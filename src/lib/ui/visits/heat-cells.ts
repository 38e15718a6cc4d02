/** A leader's months as cells of the heat table: counts, stretches out of office, gaps of three months and more. */
import type { VisitorLine } from '../../trends/visit-query.ts';
import type { HeatClass } from '../../charts/heat.ts';

export type HeatCell =
  | { readonly kind: 'count'; readonly at: number; readonly count: number }
  | { readonly kind: 'gap'; readonly at: number; readonly length: number; readonly open: boolean }
  | { readonly kind: 'off'; readonly at: number; readonly length: number };

/** Cells in order of the months; their lengths add up to the number of months. */
export function heatCells({ months, gaps }: Pick<VisitorLine, 'months' | 'gaps'>): HeatCell[] {
  const cells: HeatCell[] = [];
  for (let at = 0; at < months.length;) {
    const gap = gaps.find(({ from }) => from === at);
    const count = months[at];
    if (gap) cells.push({ kind: 'gap', at, length: gap.to - gap.from + 1, open: gap.open });
    else if (count == null) cells.push({ kind: 'off', at, length: offLength(months, at) });
    else cells.push({ kind: 'count', at, count });
    const last = cells.at(-1);
    at += last && last.kind !== 'count' ? last.length : 1;
  }
  return cells;
}

function offLength(months: VisitorLine['months'], at: number): number {
  const end = months.findIndex((count, k) => k > at && count !== null);
  return (end < 0 ? months.length : end) - at;
}

/** The shade of a count of visits: one class a visit, five for all from five on. */
export const visitHeat = (count: number): HeatClass => Math.min(5, Math.max(0, count)) as HeatClass;
