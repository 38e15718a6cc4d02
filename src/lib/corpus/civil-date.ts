/** Calendar arithmetic on ISO days, months and years, without a clock and without a time zone. */
import type { DatedValue } from './article.ts';

const DAY_MS = 86_400_000;

/** Whether the day exists in the Gregorian calendar; `month` and `day` count from 1. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** Number of days of a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `2025, 11, 3` → `2025-11-03`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** The ISO day `days` later (earlier when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
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
  const [year = 0, month = 12, day] = dated.value.split('-').map(Number);
  return isoDay(year, month, day ?? daysInMonth(year, month));
}

/** The first ISO day that a dated value covers: `2024-04` → `2024-04-01`. */
export function firstDayOf(dated: DatedValue): string {
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
