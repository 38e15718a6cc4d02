/** Which leaders were not seen in the papers for how long: the list beside the heat table. */
import type { VisitorLine } from '../../trends/visit-query.ts';

export interface LeaderGap {
  readonly line: VisitorLine;
  /** Indices of months, both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
}

/** Every gap, those that last first, then the longest. */
export function leaderGaps(lines: readonly VisitorLine[]): LeaderGap[] {
  return lines
    .flatMap((line) => line.gaps.map((gap) => ({ line, ...gap })))
    .toSorted((a, b) => Number(b.open) - Number(a.open) || daysOf(b) - daysOf(a));
}

/** A gap that lasts counts from the last visit, one that is over by its months. */
const daysOf = ({ line, from, to, open }: LeaderGap): number =>
  open && line.sinceLast !== null ? line.sinceLast : (to - from + 1) * 30;

/** The leader with a gap that lasts whose last visit lies furthest back; undefined where nobody has one. */
export const longestSince = (lines: readonly VisitorLine[]): VisitorLine | undefined =>
  lines
    .filter(({ gaps, sinceLast }) => sinceLast !== null && gaps.some(({ open }) => open))
    .toSorted((a, b) => (b.sinceLast ?? 0) - (a.sinceLast ?? 0))[0];

/** How many leaders have a gap, and how many of the gaps last. */
export function countGaps(lines: readonly VisitorLine[]): { persons: number; open: number } {
  const all = leaderGaps(lines);
  return {
    persons: new Set(all.map(({ line }) => line.person.id)).size,
    open: all.filter(({ open }) => open).length
  };
}
