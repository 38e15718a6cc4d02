/** Under which day, and how finely, a date counts. */
import type { DatedValue, DatePrecision } from '../../corpus/article.ts';
import { firstDayOf } from '../../corpus/civil-date.ts';

/** Stands for no day: earlier than any real one, so that newest-first lists end with it; always with grain `none`. */
export const UNKNOWN_DAY = '0001-01-01';

/** The first day of what is known; a date without its year ("XXXX-11-03") counts nowhere. */
export function countedDay(dated: DatedValue | null): { day: string; grain: DatePrecision | 'none' } {
  if (dated === null || !/^\d{4}/.test(dated.value)) return { day: UNKNOWN_DAY, grain: 'none' };
  return { day: firstDayOf(dated), grain: dated.precision };
}
