/** Whose borders a text speaks of: the whole text where no date tells, and a single name that looks back. */
import type { Era } from '../corpus/analysis.ts';
import { Ending, WordMap } from '../text/index.ts';
import { each, isDigit, wordBefore } from './places-context.ts';

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

/** How "cũ", "trước" and "nay" begin. */
const LOOKING_BACK_BEGINS = new Set(['cũ', 'tr', 'na']);

/** Whether the words below may follow, after spaces and an opening bracket: nearly every name is followed by none. */
function mayLookBack(text: string, end: number): boolean {
  let at = end;
  while (at < end + 3 && ' (,\n'.includes(text.charAt(at))) at += 1;
  if (at >= text.length || !'ctnCTN'.includes(text.charAt(at))) return false;
  return LOOKING_BACK_BEGINS.has(text.slice(at, at + 2).toLowerCase());
}

/** Said after a name of before the merger: "xã Tân Lập cũ", "phường 5 (cũ)", "xã A (nay là xã B)". */
const FORMER =
  /^\s*\(?(?:[Cc]ũ(?! kỹ)|[Tt]rước (?:đây|kia)(?=\s*[,.;:)\n]|$)|[Tt]rước (?:khi )?(?:sáp nhập|hợp nhất))|^\s*[(,]?\s*nay (?:đã )?(?:là|thuộc|nhập vào|sáp nhập vào|thành)(?: địa bàn| một phần)?(?: (?:xã|phường|đặc khu|thị trấn|thị xã|thành phố|tỉnh|huyện|quận)| TP\.?) \p{Lu}/u;
/** "xã Tân Lập trước đây nghèo": of which of the two it is said stays open. */
const PAST = /^\s*trước (?:đây|kia)/iu;
/** The same before a name: "trước đây là xã A", "sáp nhập các xã A, B". */
const FORMER_BEFORE = new Ending(
  '(?<!\\p{L})(?:trước(?: đây| kia)? (?:là|thuộc)|vốn (?:là|thuộc)|tên cũ(?: là)?|tách (?:ra )?từ|(?<!sau )(?:sáp nhập|hợp nhất)(?: nguyên trạng| toàn bộ)?|nhập (?:nguyên trạng|toàn bộ))(?: (?:các|hai|ba|bốn|\\d{1,2}))? *'
);

/** Behind any other word the pattern above does not fit. */
const LAST_WORDS = new WordMap(each('là thuộc cũ từ nhập nhất trạng bộ các hai ba bốn', true));

/** Whether the pattern above may fit: behind one of those words, or a number. */
function maySayFormer(text: string, start: number): boolean {
  const word = wordBefore(text, start);
  return word.text === '' ? isDigit(text.charCodeAt(word.end - 1)) : LAST_WORDS.has(word.text);
}

/**
 * The era of one name: an earlier one where the words right around it look back, null where they leave it open.
 * @param start where the name begins, its type word included. @param era of the text.
 */
export function eraAt(text: string, start: number, end: number, era: Era | null): Era | null {
  if (mayLookBack(text, end)) {
    const after = text.slice(end, end + 48);
    if (FORMER.test(after)) return '63';
    if (PAST.test(after)) return null;
  }
  if (!maySayFormer(text, start)) return era;
  return FORMER_BEFORE.test(text.slice(Math.max(0, start - 48), start)) ? '63' : era;
}
