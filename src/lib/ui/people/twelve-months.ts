/** The twelve months that a leader's calendar shows. */
import { daysInMonth, isoDay } from '../../corpus/civil-date.ts';

/** Up to today; for somebody last seen longer ago up to the end of that month. */
export function twelveMonths(
  last: string | null,
  today: string
): { readonly from: string; readonly to: string } {
  const from = firstOf(today);
  if (last === null || last >= from) return { from, to: today };
  const [year, month] = [Number(last.slice(0, 4)), Number(last.slice(5, 7))];
  return { from: firstOf(last), to: isoDay(year, month, daysInMonth(year, month)) };
}

/** First day of the month eleven months before a day's own. */
function firstOf(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12 ? `${year}-01-01` : `${year - 1}-${String(month + 1).padStart(2, '0')}-01`;
}
