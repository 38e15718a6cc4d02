/** The year of an act that neither its own words nor a published date tell: an anniversary's, the title's, that of a span begun by it. */
import { isCalendarDay, isoDay } from '../corpus/civil-date.ts';
import type { Span } from '../text/span.ts';
import { withoutDecrees } from './dates-year.ts';

const DAY = String.raw`(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?`;
/** "(5/6/1950 - 5/6/2020)": an anniversary and the first of its days. */
const ANNIVERSARY = new RegExp(
  String.raw`(?<!\d)${DAY}((?:19|20)\d{2})\s?[-–]\s?${DAY}((?:19|20)\d{2})(?!\d)`,
  'gu'
);
/** So far from the day it is kept for an act of its year may lie. */
const NEAR_DAYS = 100;
const DAY_LENGTH = 86_400_000;

/** Years, if the day told is near the second day of an anniversary written out. */
function byAnniversary(text: string, month: number, day: number): number[] {
  return [...text.matchAll(ANNIVERSARY)].flatMap(([, d1, m1, first, d2, m2, second]) => {
    if (d1 !== d2 || m1 !== m2 || Number(second) - Number(first) < 2) return [];
    const year = Number(second);
    if (!isCalendarDay(year, Number(m2), Number(d2)) || !isCalendarDay(year, month, day)) return [];
    const apart = Date.parse(isoDay(year, month, day)) - Date.parse(isoDay(year, Number(m2), Number(d2)));
    return Math.abs(apart) <= NEAR_DAYS * DAY_LENGTH ? [year] : [];
  });
}

const OF_TITLE =
  /(?<!(?:đến|tới|hết|từ|trước|sau|vụ|hướng|hoạch|toán|tiêu|khóa|kỳ|[Tt]ổng kết|[Ss]ơ kết|kết quả|giai đoạn|so với|cùng kỳ|công tác) )năm (?<year>(?:19|20)\d{2})(?!\d|\s?[-–]\s?\d)/giu;
/** What looks to the year ahead, where the day lies at a year's end. */
const AHEAD = /triển khai|phương hướng|kế hoạch|giao|chỉ tiêu|dự toán|đón|chuẩn bị/iu;

function byTitle(title: string, month: number): number[] {
  if (month >= 11 && AHEAD.test(title)) return [];
  return [...title.matchAll(OF_TITLE)].map(({ groups }) => Number(groups?.year));
}

/** "Tổng kết năm 2025, triển khai nhiệm vụ năm 2026": at the end of the one or the beginning of the other. */
const REVIEW =
  /(?<!\p{L})(?:tổng kết|kết quả|đánh giá)[^.;\n]{0,120}? năm (?<past>20\d{2})[^.;\n\d]{0,80} năm (?<next>20\d{2})(?!\d)/iu;

function byReview(text: string, month: number): number[] {
  const { past, next } = REVIEW.exec(text)?.groups ?? {};
  if (Number(next) !== Number(past) + 1) return [];
  if (month <= 3) return [Number(next)];
  return month >= 11 ? [Number(past)] : [];
}

/** "từ 28/8 đến 14/12/2025": a span told with its year. */
const SPAN = new RegExp(
  String.raw`(?<!\p{L})từ (?:ngày )?(\d{1,2})\s?[/.-]\s?(\d{1,2}) (?:đến|tới)(?: hết)?(?: ngày)? ${DAY}(20\d{2})(?!\d)`,
  'giu'
);

/** The span begins on the day of the act or after it, in the same year. */
function bySpan(text: string, month: number, day: number): number[] {
  return [...text.matchAll(SPAN)].flatMap(([, d1, m1, d2, m2, year]) => {
    const [first, last] = [Number(m1) * 100 + Number(d1), Number(m2) * 100 + Number(d2)];
    return first >= month * 100 + day && last >= first ? [Number(year)] : [];
  });
}

/** "dự kiến tổ chức vào ngày 01/7/2021": what is to come soon after the act. */
const COMING = new RegExp(
  String.raw`(?<!\p{L})(?:dự kiến|sẽ|sắp)[^.;\n]{0,80}? ngày ${DAY}(20\d{2})(?!\d)`,
  'giu'
);

function byComing(text: string, month: number, day: number): number[] {
  return [...text.matchAll(COMING)].flatMap(([, d, m, written]) => {
    const [year, coming] = [Number(written), Number(m) * 100 + Number(d)];
    if (!isCalendarDay(year, Number(m), Number(d))) return [];
    const own = coming >= month * 100 + day ? year : year - 1;
    if (!isCalendarDay(own, month, day)) return [];
    const ahead = Date.parse(isoDay(year, Number(m), Number(d))) - Date.parse(isoDay(own, month, day));
    return ahead <= NEAR_DAYS * DAY_LENGTH ? [own] : [];
  });
}

/** So much of a text is asked. */
const REACH = 4000;

/** `XXXX-03-26` with the year that the text tells elsewhere, by the first kind of words that tells one; else as it is. */
export function withYearTold(value: string, text: string, title: Span): string {
  const [month = 0, day = 0] = value.slice(5).split('-').map(Number);
  const near = text.slice(title.start, title.start + REACH);
  const heading = withoutDecrees(text.slice(title.start, title.end));
  const ways = [
    () => byAnniversary(near, month, day),
    () => byReview(near, month),
    () => byTitle(heading, month),
    () => bySpan(near, month, day),
    () => byComing(near, month, day)
  ];
  for (const years of ways) {
    const [year, ...others] = new Set(years());
    if (year === undefined) continue;
    return others.length === 0 && isCalendarDay(year, month, day) ? isoDay(year, month, day) : value;
  }
  return value;
}
