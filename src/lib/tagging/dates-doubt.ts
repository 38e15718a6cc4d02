/** What speaks against the published date of an article: an event after it, days all long before it, an exchanged header. */
import type { Finding } from '../corpus/analysis.ts';
import type { PublishedDate } from '../corpus/article.ts';
import { addDays, firstDayOf, isCalendarDay, isoDay, lastDayOf } from '../corpus/civil-date.ts';
import type { Span } from '../text/span.ts';
import { startsMeasure } from './dates-genre.ts';
import type { DatePhrase } from './dates-phrase.ts';
import { resolveDay } from './dates-year.ts';

/** The act an article tells: the phrase that dates it, and its ISO day. */
export interface DatedAct {
  readonly phrase: DatePhrase;
  readonly value: string;
}

export interface DoubtContext {
  readonly text: string;
  readonly title: Span;
  /** Every date phrase of the text. */
  readonly phrases: readonly DatePhrase[];
  readonly published: PublishedDate;
  /** Whether the text refers back to its own act by this day ("sau hội nghị sáng 9/9"). */
  readonly ownAct: () => boolean;
}

/** Findings about the published date in the light of what the article tells; both values are kept. */
export function doubtPublished(act: DatedAct, context: DoubtContext): Finding[] {
  if (act.value.startsWith('X')) return [];
  const { published } = context;
  if (act.value > lastDayOf(published))
    return isAnnounced(act.phrase, context) ? [] : [tooLate(act, context)];
  const printed = printedBefore(published);
  if (printed) return [exchanged(act, context, printed)];
  return isLongBefore(act, context) ? [tooEarly(act, context)] : [];
}

const ANNOUNCES =
  /(?<!\p{L})(?:sẽ|sắp|dự kiến|thông báo|đề nghị|kế hoạch|lịch|chuẩn bị|yêu cầu|phát động|thời gian|mời|hạn|chậm nhất)(?!\p{L})/iu;
const ANNOUNCES_BEHIND =
  /^[^.;\n]{0,140}?(?<!\p{L})(?:sẽ|sắp|dự kiến)(?!\p{L})|^\)?,? (?:tới|sắp tới|tới đây)(?!\p{L})/iu;
const REACH = 160;

/** What is only to come lies after publication by right. */
function isAnnounced(phrase: DatePhrase, { text, title, ownAct }: DoubtContext): boolean {
  if (ownAct()) return false;
  if (ANNOUNCES.test(text.slice(title.start, title.end))) return true;
  const before = text.slice(Math.max(0, phrase.start - REACH), phrase.start);
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
  if (ANNOUNCES.test(sentence) || ANNOUNCES_BEHIND.test(text.slice(phrase.end, phrase.end + REACH)))
    return true;
  return phrase.cue === 'from' || startsMeasure(text, { ...phrase, cue: 'from' });
}

/** `2025-11-03` read as uncertain was printed `2025-03-11`: that is how extract rights an exchanged header. */
function printedBefore({ value, precision, method, confidence }: PublishedDate): string | null {
  if (precision !== 'day' || confidence !== 'low' || method === 'url') return null;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return day !== month && isCalendarDay(year, day, month) ? isoDay(year, day, month) : null;
}

/** News of two months ago is no news, and a page of today's date is often a page without a date. */
const STALE_DAYS = 60;
const LEAD_LENGTH = 900;
/** Older acts are told as history. */
const OLDEST_NEWS = '2000';
const LOOKS_BACK =
  /(?<!\p{L})(?:kỷ niệm|kỉ niệm|năm trước|cách đây|nhớ lại|hồi ức|ký ức|ngày này năm|lịch sử|nhìn lại|sau (?:hơn |gần )?(?:\d+|một|hai|ba|nửa) (?:năm|tháng)|đến nay|từ đó|kể từ)(?!\p{L})/iu;

/** The lead tells an act of long ago as news, and nothing in the text comes near the published day. */
function isLongBefore(
  { phrase, value }: DatedAct,
  { text, title, phrases, published }: DoubtContext
): boolean {
  if (published.precision !== 'day' || value < OLDEST_NEWS) return false;
  const limit = addDays(firstDayOf(published), -STALE_DAYS);
  if (value >= limit || phrase.cue === 'from' || phrase.start > title.end + LEAD_LENGTH) return false;
  if (LOOKS_BACK.test(text.slice(title.start, title.end + LEAD_LENGTH))) return false;
  const latest = addDays(published.value, STALE_DAYS);
  const days = phrases.map((other) => resolveDay(other, '', published));
  if (days.some((day) => day !== null && day >= limit && day <= latest)) return false;
  return !namesPresent(text, published.value, value.slice(0, 4));
}

const MONTH = /(?<!\p{L})tháng (?<month>\d{1,2})(?:\/(?<year>\d{4}))?(?!\d|\/)/giu;
const YEAR = /(?<![\d–-]|[–-] )(?:19|20)\d{2}(?!\d|\s?[–-]\s?\d)/g;

/** "tháng 5" or "tháng 4/2026" of an article of May 2026, or "năm 2026" over an act of 2025: its present is told. */
function namesPresent(text: string, published: string, yearOfAct: string): boolean {
  const [year = 0, month = 0] = published.split('-').map(Number);
  const recent = [...text.matchAll(MONTH)].some(
    ({ groups = {} }) =>
      (month - Number(groups.month) + 12) % 12 <= 1 && (!groups.year || Number(groups.year) === year)
  );
  return (
    recent || (yearOfAct !== `${year}` && [...text.matchAll(YEAR)].some(([told]) => Number(told) === year))
  );
}

function tooLate(act: DatedAct, { text, published }: DoubtContext): Finding {
  const detail = `Bài đăng ${vietnameseDate(published.value)} nhưng kể việc của ngày ${vietnameseDate(act.value)} (“${wordsOf(text, act)}”); giữ cả hai, cần xem lại ngày đăng.`;
  return { code: 'event-after-publication', detail, spans: [spanOf(act)] };
}

function tooEarly(act: DatedAct, { text, published }: DoubtContext): Finding {
  const detail = `Ngày đăng ghi ${vietnameseDate(published.value)}, nhưng bài kể như tin mới việc của ngày ${vietnameseDate(act.value)} (“${wordsOf(text, act)}”) và không nhắc ngày nào gần ngày đăng; trang báo có thể in ngày truy cập thay cho ngày đăng. Giữ cả hai.`;
  return { code: 'published-doubtful', detail, spans: [spanOf(act)] };
}

function exchanged(act: DatedAct, { text, published }: DoubtContext, printed: string): Finding {
  const detail = `Ngày đăng in trên trang là ${vietnameseDate(printed)} nếu đọc theo ngày/tháng, nhưng bài kể việc của “${wordsOf(text, act)}”; hiểu là trang đảo ngày và tháng, lấy ${vietnameseDate(published.value)}.`;
  return { code: 'published-doubtful', detail, spans: [spanOf(act)] };
}

const spanOf = ({ phrase }: DatedAct): Span => ({ start: phrase.start, end: phrase.end });

const wordsOf = (text: string, { phrase }: DatedAct): string => text.slice(phrase.start, phrase.end);

/** 2025-11-03 → 03/11/2025, 2025-11 → 11/2025. */
const vietnameseDate = (value: string): string => value.split('-').reverse().join('/');
