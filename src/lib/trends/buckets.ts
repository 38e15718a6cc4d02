/** The grains of time: which bucket a day falls into, the days a bucket spans, every bucket of a period. */
import type { DatePrecision } from '../corpus/article.ts';
import { addDays, daysInMonth, isoDay } from '../corpus/civil-date.ts';
import { dayNumber, isDay, weekday } from './calendar.ts';
import type { Grain } from './query.ts';

/** First and last day, both inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The bucket of a day: `2025-11-03`, `2025-W45` (ISO 8601, from Monday), `2025-11`, `2025-Q4` or `2025`. */
export function bucketOf(day: string, grain: Grain): string {
  if (grain === 'day') return day;
  if (grain === 'week') return weekOf(day);
  if (grain === 'month') return day.slice(0, 7);
  if (grain === 'quarter') return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  return day.slice(0, 4);
}

/** An ISO week belongs to the year of its Thursday. */
function weekOf(day: string): string {
  const thursday = addDays(day, 3 - weekday(day));
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/**
 * The days a bucket spans.
 * @throws RangeError for anything that no grain names so.
 */
export function bucketDays(bucket: string): Days {
  const days =
    yearDays(bucket) ?? quarterDays(bucket) ?? monthDays(bucket) ?? weekDays(bucket) ?? oneDay(bucket);
  if (!days) throw new RangeError(`"${bucket}" is no bucket`);
  return days;
}

function yearDays(bucket: string): Days | null {
  return /^\d{4}$/.test(bucket) ? { from: `${bucket}-01-01`, to: `${bucket}-12-31` } : null;
}

function quarterDays(bucket: string): Days | null {
  const match = /^(\d{4})-Q([1-4])$/.exec(bucket);
  if (!match) return null;
  const year = Number(match[1]);
  const last = Number(match[2]) * 3;
  return { from: isoDay(year, last - 2, 1), to: isoDay(year, last, daysInMonth(year, last)) };
}

function monthDays(bucket: string): Days | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(bucket);
  if (!match) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  return { from: isoDay(year, month, 1), to: isoDay(year, month, daysInMonth(year, month)) };
}

function weekDays(bucket: string): Days | null {
  const match = /^(\d{4})-W(\d\d)$/.exec(bucket);
  if (!match) return null;
  const fourth = isoDay(Number(match[1]), 1, 4); // 4 January always lies in week 1
  const from = addDays(fourth, -weekday(fourth) + 7 * (Number(match[2]) - 1));
  return weekOf(from) === bucket ? { from, to: addDays(from, 6) } : null;
}

function oneDay(bucket: string): Days | null {
  return isDay(bucket) ? { from: bucket, to: bucket } : null;
}

/** The bucket right after this one, of the same grain. */
export function nextBucket(bucket: string, grain: Grain): string {
  return bucketOf(addDays(bucketDays(bucket).to, 1), grain);
}

/** Every bucket that a period touches, in order, without a gap. Empty when `to` is before `from`. */
export function spine(from: string, to: string, grain: Grain): string[] {
  const buckets: string[] = [];
  for (let day = from; day <= to; day = addDays(bucketDays(buckets.at(-1) ?? day).to, 1))
    buckets.push(bucketOf(day, grain));
  return buckets;
}

/** How many buckets a period touches, without listing them. */
export function countBuckets(from: string, to: string, grain: Grain): number {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  if (grain === 'month') return last - first + 1;
  if (grain === 'quarter') return Math.floor(last / 3) - Math.floor(first / 3) + 1;
  if (grain === 'year') return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  const days = dayNumber(to) - dayNumber(from) + 1;
  return grain === 'day' ? days : Math.ceil((days + weekday(from)) / 7);
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The date precisions that a grain can hold: an article known to the month counts in months and coarser. */
export function precisionsFor(grain: Grain): readonly DatePrecision[] {
  if (grain === 'year') return ['day', 'month', 'year'];
  return grain === 'day' || grain === 'week' ? ['day'] : ['day', 'month'];
}
