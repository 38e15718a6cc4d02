/** Checks a printed date against the weekday that stands beside it. */

const WEEKDAYS: readonly RegExp[] = [
  /(?<!\p{L})(?:chủ nhật|cn|sun(?:day)?)(?!\p{L})/iu,
  /(?<!\p{L})(?:thứ (?:hai|2)|mon(?:day)?)(?!\p{L})/iu,
  /(?<!\p{L})(?:thứ (?:ba|3)|tue(?:s|sday)?)(?!\p{L})/iu,
  /(?<!\p{L})(?:thứ (?:tư|4)|wed(?:nesday)?)(?!\p{L})/iu,
  /(?<!\p{L})(?:thứ (?:năm|5)|thu(?:rs|rsday)?)(?!\p{L})/iu,
  /(?<!\p{L})(?:thứ (?:sáu|6)|fri(?:day)?)(?!\p{L})/iu,
  /(?<!\p{L})(?:thứ (?:bảy|bẩy|7)|sat(?:urday)?)(?!\p{L})/iu
];

/** Whether the weekday on a line is that of `other` and not that of `printed`, both ISO days: day and month are exchanged. */
export function weekdayContradicts(line: string, printed: string, other: string): boolean {
  const weekday = WEEKDAYS.findIndex((pattern) => pattern.test(line));
  return weekday >= 0 && weekdayOf(printed) !== weekday && weekdayOf(other) === weekday;
}

/** 0 = Sunday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
