/** Whose borders a text speaks of, read from the text where no date tells. */
import type { Era } from '../corpus/analysis.ts';

/** A year alone or at the end of a date. Looks back from the year, because digits are rare. */
const YEAR = /20[0-4]\d(?![\d/-])(?<=(?<![\d/.-])(?:\d{1,2}[/.-]){0,2}\d{4})/g;
const TERM = /nhiệm kỳ\s*(?:\(?\s*)?20(\d\d)\s*[-–—]\s*20\d\d/gi;
const OLD_UNITS = /(?:huyện|quận|thị trấn|thị xã|Huyện ủy|Quận ủy|Thị ủy) (?=[\p{Lu}\d])/gu;
const NEW_WORDS =
  /đặc khu (?=\p{Lu})|sau (?:khi )?(?:sáp nhập|hợp nhất|sắp xếp)|chính quyền địa phương (?:2|hai) cấp|mô hình (?:chính quyền )?(?:2|hai) cấp/giu;
/** "huyện X cũ", "thuộc huyện X trước đây": the writer looks back. */
const LOOKING_BACK = /^[\p{L}\d ’'-]{1,24}?(?:\(?cũ\)?|trước đây)/u;

function count(text: string, pattern: RegExp, keep: (at: number) => boolean = () => true): number {
  let found = 0;
  for (const match of text.matchAll(pattern)) if (keep(match.index + match[0].length)) found += 1;
  return found;
}

function lastYear(text: string): number {
  let last = 0;
  for (const match of text.matchAll(YEAR)) last = Math.max(last, Number(match[0]));
  return last;
}

/** Years ahead in "nhiệm kỳ 2025-2030" or "đến năm 2030" date nothing; a term tells when it began. */
function yearsSpokenOf(text: string): string {
  return text.replace(TERM, 'nhiệm kỳ 20$1').replace(/(?:đến|vào|tới)(?: hết)? (?:năm )?20\d\d/gi, '');
}

/**
 * The era a text itself shows, or null. Districts and townships ended on 2025-06-30; special zones began the
 * day after. Years up to 2024 or from 2026 decide where units do not; 2025 decides nothing.
 */
export function inferEra(text: string): Era | null {
  const old = count(text, OLD_UNITS, (at) => !LOOKING_BACK.test(text.slice(at, at + 30)));
  const present = count(text, NEW_WORDS);
  if (old > present) return '63';
  if (present > old) return '34';
  const year = lastYear(yearsSpokenOf(text));
  if (year >= 2026) return '34';
  return year > 0 && year <= 2024 ? '63' : null;
}
