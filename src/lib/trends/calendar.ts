/** Days as numbers, days of the week, and the day it is in Việt Nam; the rest of the calendar is in corpus/civil-date.ts. */

const DAY_MS = 86_400_000;
/** Asia/Ho_Chi_Minh has stood at UTC+7 without summer time since 1975-06-13 (IANA tz database). */
const ZONE_MS = 7 * 3_600_000;
const SHAPE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whole days since 1970-01-01 of an ISO day. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The ISO day of a number of days since 1970-01-01. */
export function dayAt(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** True for a day that exists, in the years 1900 to 2199: `2025-02-29` does not. */
export function isDay(text: string): boolean {
  const year = Number(SHAPE.exec(text)?.[1]);
  if (!(year >= 1900 && year < 2200)) return false;
  const number = dayNumber(text);
  return Number.isFinite(number) && dayAt(number) === text;
}

/** The calendar day at an instant in Asia/Ho_Chi_Minh. */
export function localDay(now: Date): string {
  return new Date(now.getTime() + ZONE_MS).toISOString().slice(0, 10);
}

/** Monday is 0, Sunday is 6 (ISO 8601). */
export function weekday(day: string): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}
