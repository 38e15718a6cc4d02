/** Calendar days as `YYYY-MM-DD` strings: arithmetic without a clock, and the day it is in Việt Nam. */

const DAY_MS = 86_400_000;
/** Asia/Ho_Chi_Minh has stood at UTC+7 without summer time since 1975-06-13 (IANA tz database). */
const ZONE_MS = 7 * 3_600_000;
const SHAPE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whole days since 1970-01-01 of an ISO day. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The ISO day of a number of days since 1970-01-01. */
export function isoDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** The ISO day so many days later (or, when negative, earlier). */
export function addDays(day: string, days: number): string {
  return isoDay(dayNumber(day) + days);
}

/** True for a day that exists, in the years 1900 to 2199: `2025-02-29` does not. */
export function isDay(text: string): boolean {
  const year = Number(SHAPE.exec(text)?.[1]);
  if (!(year >= 1900 && year < 2200)) return false;
  const number = dayNumber(text);
  return Number.isFinite(number) && isoDay(number) === text;
}

/** The calendar day at an instant in Asia/Ho_Chi_Minh. */
export function localDay(now: Date): string {
  return new Date(now.getTime() + ZONE_MS).toISOString().slice(0, 10);
}

/** Hour and minute `08:12` at an instant in Asia/Ho_Chi_Minh. */
export function localTime(now: Date): string {
  return new Date(now.getTime() + ZONE_MS).toISOString().slice(11, 16);
}

/** Monday is 0, Sunday is 6 (ISO 8601). */
export function weekday(day: string): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** Number of days of a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `YYYY-MM-DD` of a year, month (from 1) and day. */
export function dayOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
