/** Reads the publication date from a line that consists of it: "Thứ Bảy, 21/11/2026, 10:04 (GMT+7)". */
import type { DatedValue } from '../corpus/article.ts';
import { isCalendarDay, isoDay } from '../corpus/civil-date.ts';
import { weekdayContradicts } from './date-line-weekday.ts';

export interface DateLine extends DatedValue {
  /** Low where day and month had to be swapped to make a date, or the date that the weekday beside it demands. */
  readonly confidence: 'high' | 'low';
  /** What else stands on the line: an author, a column. */
  readonly rest: string;
  /** A clock time or a word such as "Ngày đăng" stands beside the date. */
  readonly labelled: boolean;
}

const ISO = /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[T ]?(?=\d{2}:)|(?!\d))/u;
/** Minutes are no day, and a month no year: "15:08 - 24/11/2025". */
const DMY =
  /(?<!\d|\d[:h])(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4}|\d{2})(?!\d|[/.-]\d)/u;
const WORDS = /(?<!\d)(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2}),?\s+(?:năm\s+)?(?<year>\d{4})(?!\d)/iu;
/** "29 Tháng Sáu 2026". */
const MONTH_NAMES = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai'
];
const NAMED = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})\\s+tháng\\s+(?<name>${MONTH_NAMES.toReversed().join('|')}|giêng|bốn|chạp),?\\s+(?:năm\\s+)?(?<year>\\d{4})(?!\\d)`,
  'iu'
);
const OTHER_NAMES: Readonly<Record<string, number>> = { giêng: 1, bốn: 4, chạp: 12 };
const MONTH = /(?:tháng\s+)?(?<!\d|\d[/.-])(?<month>\d{1,2})\s?[/-]\s?(?<year>\d{4})(?!\d)/iu;

const TIME =
  /(?<!\d)\d{1,2}\s?(?:[:h]|giờ)\s?\d{0,2}(?::\d{2})?(?:\.\d+)?(?:\s?(?:phút|am|pm|sa|ch))?(?![\p{L}\d])/giu;
const ZONE = /\(?(?:gmt|utc)\s?[+-]\s?\d{1,2}(?::?\d{2})?\)?|[+-]\d{2}:\d{2}(?!\d)|(?<=\d)z(?!\p{L})/giu;
const WEEKDAY =
  /(?<!\p{L})(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|cn|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)(?!\p{L})/giu;
const LABEL =
  /(?<!\p{L})(?:ngày|thời gian|thời điểm)?\s?(?:cập nhật(?: lần cuối)?|đăng(?: tải| tin| bài)?|xuất bản|phát hành|tạo|viết|posted(?: on)?|published(?: on)?|updated|date|đưa tin|số ra)\s?(?:lúc|vào|ngày|on|at)?(?!\p{L})/giu;
const FILLER =
  /(?<!\p{L})(?:ngày|lúc|vào|hồi|giờ|phút|sáng|chiều|tối|am|pm|(?:số )?lượt (?:xem|đọc)|lượt|views?|\d[\d.]* (?:lượt xem|lượt đọc|bình luận|phản hồi|views?)|bình luận|đã xem|số lần xem|xem)(?!\p{L})/giu;
/** "23/04/2026 | Doanh nghiệp": a column beside the date. */
const COLUMN = /^\s*\|\s*\p{Lu}[\p{L}&]*(?:[ -]+[\p{L}&]+){0,4}\s*$/u;
const LONGEST = 160;

/** The date of a date line, or null when the line says anything else of substance. */
export function readDateLine(line: string): DateLine | null {
  if (line.length > LONGEST || !/\d/u.test(line)) return null;
  const found = findDate(line);
  if (!found) return null;
  const beside = line.replace(found.match, ' ');
  const rest = [TIME, ZONE, WEEKDAY, LABEL, FILLER].reduce(
    (text, pattern) => text.replace(pattern, ' '),
    beside
  );
  const words = trimMarks(rest.replace(/(?<![\p{L}\d])\d{1,7}(?![\p{L}\d])/gu, ' '));
  const labelled = [LABEL, TIME, COLUMN].some((sign) => new RegExp(sign, 'iu').test(beside));
  const spare = words.match(/[\p{L}\d]+/gu)?.length ?? 0;
  const paper = isPlaceOfPaper(line, found.match);
  if (spare > (labelled ? 8 : 0) && !paper) return null;
  if (/[.!?]$/u.test(words)) return null;
  return { ...found.dated, confidence: found.confidence, rest: paper ? '' : words, labelled };
}

/** "Suối Mây, ngày 3 tháng 11 năm 2025": how a paper is dated. */
function isPlaceOfPaper(line: string, date: string): boolean {
  return (
    /^\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,4}\s?, ngày $/u.test(line.slice(0, line.indexOf(date))) &&
    line.endsWith(date)
  );
}

function trimMarks(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/^[\s|,;:()[\]•·–—/-]+|[\s|,;:()[\]•·–—/-]+$/gu, '');
}

interface FoundDate {
  readonly match: string;
  readonly dated: DatedValue;
  readonly confidence: 'high' | 'low';
}

function findDate(line: string): FoundDate | null {
  for (const pattern of [ISO, DMY, WORDS, NAMED]) {
    const match = pattern.exec(line);
    const found = match && readDay(match);
    if (found) return found;
  }
  const match = MONTH.exec(line);
  return match && /^\D{0,24}$/u.test(line.replace(match[0], '')) ? readMonth(match) : null;
}

function readDay(match: RegExpExecArray): FoundDate | null {
  const { year: written, month: number, name, day: first } = match.groups ?? {};
  const [year, month, day] = [fullYear(written), name ? monthNamed(name) : Number(number), Number(first)];
  if (!isPlausibleYear(year)) return null;
  const [printed, swapped] = [isoDay(year, month, day), isoDay(year, day, month)];
  const swaps = isCalendarDay(year, day, month);
  if (!isCalendarDay(year, month, day)) return swaps ? found(match, swapped, 'low') : null;
  const wrong = swaps && weekdayContradicts(match.input, printed, swapped);
  return wrong ? found(match, swapped, 'low') : found(match, printed, 'high');
}

function monthNamed(name: string): number {
  const lower = name.toLowerCase();
  return OTHER_NAMES[lower] ?? MONTH_NAMES.indexOf(lower) + 1;
}

function found(match: RegExpExecArray, value: string, confidence: 'high' | 'low'): FoundDate {
  return { match: match[0], dated: { value, precision: 'day' }, confidence };
}

function readMonth(match: RegExpExecArray): FoundDate | null {
  const [year, month] = [Number(match.groups?.year), Number(match.groups?.month)];
  if (!isPlausibleYear(year) || month < 1 || month > 12) return null;
  const value = `${year}-${String(month).padStart(2, '0')}`;
  return { match: match[0], dated: { value, precision: 'month' }, confidence: 'low' };
}

function fullYear(written: string | undefined): number {
  const year = Number(written);
  return written?.length === 2 ? 2000 + year : year;
}

/** Nothing online is older, and no page comes from the next century. */
export function isPlausibleYear(year: number): boolean {
  return year >= 1990 && year < 2100;
}

const CRAWLER_HEAD =
  /^\s*date\s*:?\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?|none|null|nan|unknown|n\/a|-)?(?:T[\d:.+Z-]+)?\s+(?=\S)/iu;
const BARE_HEAD = /^\s*[[(]?(\d{4}-\d{2}-\d{2})(?:T[\d:.+Z-]+)?[\])]?\s*[-–:|]?\s+(?=\p{Lu})/u;

/** A crawler's head before the title on one line: "date 2025-11-03 Tiêu đề". `cut` is what goes. */
export function readCrawlerHead(line: string): { value: string | null; cut: string } | null {
  const match = CRAWLER_HEAD.exec(line) ?? BARE_HEAD.exec(line);
  if (!match) return null;
  const value = /^\d{4}/u.test(match[1] ?? '') ? (match[1] ?? null) : null;
  return { value, cut: match[0] };
}
