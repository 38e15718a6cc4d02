/** The sample's two years: months, days and how a newspaper writes them. Days are ISO, Asia/Ho_Chi_Minh. */
import { addDays } from '../../src/lib/corpus/civil-date.ts';
import type { Dice } from './random.ts';

/** First month of the sample; it runs for 24, the last one cut short. */
export const FIRST_MONTH = '2024-12';
export const MONTH_COUNT = 24;
export const LAST_DAY = '2026-11-20';

/** `2024-12` … `2026-11`. */
export const MONTHS: readonly string[] = Array.from({ length: MONTH_COUNT }, (_, index) =>
  addMonths(FIRST_MONTH, index)
);

export function addMonths(month: string, count: number): string {
  const [year, number] = numbers(month);
  const total = year * 12 + number - 1 + count;
  return `${Math.floor(total / 12)}-${pad((total % 12) + 1)}`;
}

/** A day of `month` from `first` to `last`, not a Sunday unless `sundays`. */
export function dayOf(month: string, dice: Dice, first: number, last: number, sundays: boolean): string {
  const day = `${month}-${pad(dice.between(first, last))}`;
  return sundays || weekday(day) !== 0 ? day : addDays(day, day.endsWith('01') ? 1 : -1);
}

/** 0 = Sunday. */
function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** How one paper writes a day. */
export type DateStyle = 'slash' | 'dash' | 'full' | 'with-day';

/** A day without its word "ngày": `3/11`, `3-11`, `03/11/2025`. */
export function writeDay(day: string, style: DateStyle): string {
  const [year, month, date] = numbers(day);
  if (style === 'dash') return `${date}-${month}`;
  if (style === 'full') return `${pad(date)}/${pad(month)}/${year}`;
  return `${date}/${month}`;
}

/** With the part of the day before it: `sáng 3/11`, `chiều ngày 03/11/2025`. */
export function writeMoment(part: string, day: string, style: DateStyle): string {
  const word = style === 'with-day' || style === 'full' || part === '' ? 'ngày ' : '';
  return `${part}${part && ' '}${word}${writeDay(day, style)}`;
}

/** `11/2025` for an ISO month or day. */
export function writeMonth(day: string): string {
  const [year, month] = numbers(day);
  return `${month}/${year}`;
}

function numbers(iso: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return [year, month, day];
}

export function pad(value: number): string {
  return String(value).padStart(2, '0');
}
