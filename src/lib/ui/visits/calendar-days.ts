/** The days of a period as rows of months: which exist, which are weekends, which visits fall on them. */
import type { LedgerVisit } from '../../corpus/ledger.ts';
import { bucketDays, spine } from '../../trends/buckets.ts';
import { weekday } from '../../trends/calendar.ts';

export interface CalendarDay {
  /** From 1. */
  readonly number: number;
  readonly day: string;
  readonly weekend: boolean;
  readonly visits: readonly LedgerVisit[];
}

export interface CalendarMonth {
  readonly bucket: string;
  /** 31 entries; null where the month or the period has no such day. */
  readonly days: readonly (CalendarDay | null)[];
  readonly visits: number;
}

export const DAYS = Array.from({ length: 31 }, (_, at) => at + 1);

/** Months of the period in order, days after `end` left out. Visits that are not known to the day are in none. */
export function calendarMonths(
  visits: readonly LedgerVisit[],
  { from, to }: { readonly from: string; readonly to: string }
): CalendarMonth[] {
  const byDay = Map.groupBy(
    visits.filter(({ grain }) => grain === 'day'),
    ({ day }) => day
  );
  return spine(from, to, 'month').map((bucket) => {
    const { to: end } = bucketDays(bucket);
    const days = DAYS.map((number) => {
      const day = `${bucket}-${String(number).padStart(2, '0')}`;
      if (day < from || day > to || day > end) return null;
      return { number, day, weekend: weekday(day) > 4, visits: byDay.get(day) ?? [] };
    });
    return { bucket, days, visits: days.reduce((sum, day) => sum + (day?.visits.length ?? 0), 0) };
  });
}
