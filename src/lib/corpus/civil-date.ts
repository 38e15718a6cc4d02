/** Calendar arithmetic on ISO days, months and years, without a clock and without a time zone. */
import type { DatedValue } from './article.ts';

/** Whether the day exists in the Gregorian calendar; `month` and `day` count from 1. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const FEBRUARY = 2;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Number of days of a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return month === FEBRUARY && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** `2025, 11, 3` → `2025-11-03`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const two = (part: number): string => (part < 10 ? `0${part}` : `${part}`);

/** The ISO day `days` later (earlier when negative). Counts month by month: every article asks for days nearby. */
export function addDays(day: string, days: number): string {
  let year = Number(day.slice(0, 4));
  let month = Number(day.slice(5, 7));
  let date = Number(day.slice(8, 10)) + days;
  for (; date < 1; date += daysInMonth(year, month)) {
    year = month > 1 ? year : year - 1;
    month = month > 1 ? month - 1 : 12;
  }
  for (let length = daysInMonth(year, month); date > length; length = daysInMonth(year, month)) {
    date -= length;
    year = month < 12 ? year : year + 1;
    month = month < 12 ? month + 1 : 1;
  }
  return isoDay(year, month, date);
}

/** Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null when it is none of them or no such day exists. */
export function parseDated(value: string): DatedValue | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value.trim());
  if (!match) return null;
  const [, year, month, day] = match;
  if (month && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day && !isCalendarDay(Number(year), Number(month), Number(day))) return null;
  return { value: match[0], precision: day ? 'day' : month ? 'month' : 'year' };
}

/** The last ISO day that a dated value covers: `2024-04` → `2024-04-30`. */
export function lastDayOf(dated: DatedValue): string {
  if (dated.precision === 'day') return dated.value;
  const [year = 0, month = 12, day] = dated.value.split('-').map(Number);
  return isoDay(year, month, day ?? daysInMonth(year, month));
}

/** The first ISO day that a dated value covers: `2024-04` → `2024-04-01`. */
export function firstDayOf(dated: DatedValue): string {
  if (dated.precision === 'day') return dated.value;
  const [year = 0, month = 1, day = 1] = dated.value.split('-').map(Number);
  return isoDay(year, month, day);
}

/**
 * The day in Vietnam (UTC+7, no summer time) of an ISO instant such as `2025-11-02T20:00:00Z`.
 * Without an offset the day is taken as written. Null when it does not begin with a valid day.
 */
export function dayInVietnam(instant: string): string | null {
  const match = /^\s*(\d{4}-\d{2}-\d{2})([T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?/.exec(
    instant
  );
  const day = match?.[1];
  if (!match || !day || !parseDated(day)) return null;
  const [, , time, zone] = match;
  if (!time || !zone) return day;
  const offset = zone === 'Z' ? 'Z' : zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const at = Date.parse(`${day}T${time.slice(1)}${offset}`);
  return Number.isNaN(at) ? day : new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
}
