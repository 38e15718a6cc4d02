/** Finds day and month written in figures, "17-19/5", "3 tháng 11 năm 2025", whatever stands before them. */
import { isCalendarDay } from '../corpus/civil-date.ts';
import type { Span } from '../text/span.ts';

/** A day of the calendar in figures, perhaps of a year, perhaps behind an earlier day. */
export interface DayInFigures extends Span {
  /** Of "17-19/5" the first. */
  readonly from: number | null;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** "3 tháng 11 năm 2025": groups 1 to 3. */
const IN_WORDS = '(\\d{1,2}),? tháng (\\d{1,2})(?:(?:,? năm |/|-)(\\d{4}))?';
/** "17-19/5/2025", of which the earlier day and the year may be missing: groups 4 to 7. */
const SLASHED = '(?:(\\d{1,2})\\s?[-–]\\s?)?(\\d{1,2})\\s?//?\\s?(\\d{1,2})(?:\\s?//?\\s?(\\d{4}|\\d{2}))?';
/** "3-11", "3.11.2025", twice the same mark or a slash: groups 8 to 11. */
const DASHED = '(\\d{1,2})\\s?([-–.])\\s?(\\d{1,2})(?:\\s?(?:\\9|/)\\s?(\\d{4}|\\d{2}(?!\\d)))?';
/** Most figures count something, and crawlers glue ("ngày20/1"): whether a divider or "tháng" stands behind them is looked at first. */
const DAY_AND_MONTH = new RegExp(
  `(?=\\d\\d?(?:\\s?[-–./]/?\\s?\\d|,? t))(?:(?<![\\p{L}\\d]|\\d[.,/\\-–+])|(?<=(?<!\\p{L})ngày))(?:${IN_WORDS}|${SLASHED}|${DASHED})(?![\\p{L}\\d%]|[.,/\\-–+]\\d)`,
  'giu'
);

/** In order of appearance, none overlapping another. Linear in the length of the text. */
export function findDaysInFigures(text: string): DayInFigures[] {
  const found: DayInFigures[] = [];
  DAY_AND_MONTH.lastIndex = 0;
  for (let match = DAY_AND_MONTH.exec(text); match; match = DAY_AND_MONTH.exec(text)) {
    const day = readDay(match);
    if (day) found.push(day);
  }
  return found;
}

/** Any day of a year that is not told may exist. */
const LEAP_YEAR = 2024;

function readDay(match: RegExpExecArray): DayInFigures | null {
  const day = Number(match[1] ?? match[5] ?? match[8]);
  const month = Number(match[2] ?? match[6] ?? match[10]);
  const year = fullYear(match[3] ?? match[7] ?? match[11]);
  if (!isCalendarDay(year ?? LEAP_YEAR, month, day)) return null;
  const { index: start } = match;
  const from = match[4] === undefined ? null : Number(match[4]);
  return { start, end: start + match[0].length, from, day, month, year };
}

/** "2025", "25", "98". */
export function fullYear(year: string | undefined): number | null {
  if (!year) return null;
  if (year.length === 4) return Number(year);
  return Number(year) < 70 ? 2000 + Number(year) : 1900 + Number(year);
}
