/** Which part of a period is whole months, and which days are left at its ends. */
import { addDays, lastDayOf } from '../../corpus/civil-date.ts';
import type { Days } from '../../trends/buckets.ts';

export interface MonthsAndEdges {
  /** From the first day of a month to the last of one; null where the period holds no whole month. */
  readonly whole: Days | null;
  /** What is left before and after, each within one month, or within two where there is no whole one. */
  readonly edges: readonly Days[];
}

/** @param period ISO days, both inclusive; one that ends before it begins holds nothing. */
export function monthsAndEdges({ from, to }: Days): MonthsAndEdges {
  if (to < from) return { whole: null, edges: [] };
  const first = from.endsWith('-01') ? from : addDays(lastDayOfMonth(from), 1);
  const last = to === lastDayOfMonth(to) ? to : addDays(firstDayOfMonth(to), -1);
  if (last < first) return { whole: null, edges: [{ from, to }] };
  return {
    whole: { from: first, to: last },
    edges: [
      ...(from < first ? [{ from, to: addDays(first, -1) }] : []),
      ...(last < to ? [{ from: addDays(last, 1), to }] : [])
    ]
  };
}

/** First day of the day's month. */
export const firstDayOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

const lastDayOfMonth = (day: string): string => lastDayOf({ value: day.slice(0, 7), precision: 'month' });
