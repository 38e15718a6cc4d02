/** How Vietnamese papers name the day of an act, row by row, each with the rule that reads it or passes it by. */
import { expect, test } from 'vitest';
import type { DatePrecision, PublishedDate } from '../corpus/article.ts';
import { Doc } from '../text/doc.ts';
import { passedBy } from './dates-context.ts';
import { findDatePhrases } from './dates-phrase.ts';
import { findEventDate } from './dates.ts';

const TITLE = 'Xã Suối Mây họp bàn chuyện nước sạch';
/** A Wednesday. */
const WEDNESDAY = '2025-11-05';

function read(lead: string, value: string | null): string | null {
  const precision = (['year', 'month', 'day'] as const)[(value ?? '').split('-').length - 1] as DatePrecision;
  const published: PublishedDate | null = value
    ? { value, precision, method: 'given', confidence: 'high' }
    : null;
  const { event } = findEventDate(new Doc(`${TITLE}\n${lead}`), { start: 0, end: TITLE.length }, published);
  return event && `${event.value} ${event.precision}`;
}

/** The rule is the cue that makes the words a date phrase; behind it what gives the year or the day. */
test.each<[rule: string, lead: string, published: string | null, expected: string]>([
  ['part-of-day, nearest year', 'Sáng 3/11, xã họp với các thôn.', WEDNESDAY, '2025-11-03'],
  ['part-of-day, nearest year', 'SÁNG 3/11, XÃ HỌP VỚI CÁC THÔN.', WEDNESDAY, '2025-11-03'],
  ['part-of-day, own year', 'Chiều ngày 01/9/2021, xã họp.', null, '2021-09-01'],
  ['part-of-day, own year of two digits', 'Sáng 3/11/25, xã họp.', null, '2025-11-03'],
  ['part-of-day, year unknown', 'Chiều 3/11, xã họp với các thôn.', null, 'XXXX-11-03'],
  ['part-of-day, year of a month known', 'Chiều 3/4, xã họp.', '2024-04', '2024-04-03'],
  ['part-of-day, year of a year known', 'Chiều 3/4, xã họp.', '2024', '2024-04-03'],
  ['part-of-day, dashed', 'Trưa 3-11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['part-of-day, dotted', 'ĐX - Chiều 3.11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['part-of-day, glued', 'Chiều ngày3/11/2025,Chi bộ họp.', null, '2025-11-03'],
  ['day-word, glued', 'Ngày3/11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['part-of-day, spaced', 'Sáng 3 - 11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['part-of-day, compound', 'Rạng sáng 3/11, nước về.', WEDNESDAY, '2025-11-03'],
  ['part-of-day, compound', 'Chiều tối 3/11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['part-of-day, month in words', 'Sáng ngày 3 tháng 11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['part-of-day, weekday between', 'Sáng thứ Hai, ngày 3/11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['part-of-day, weekday and bracket', 'Sáng Chủ nhật (2/11), xã họp.', WEDNESDAY, '2025-11-02'],
  [
    'part-of-day, late in the sentence',
    'Xã họp với các thôn vào sáng 3/11 tại đình.',
    WEDNESDAY,
    '2025-11-03'
  ],
  ['day-word, nearest year', 'Ngày 31.1, xã họp.', WEDNESDAY, '2025-01-31'],
  ['day-word, nearest year', 'Ngày 3-11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['day-word, last year', 'Ngày 28/12, xã họp.', '2026-01-03', '2025-12-28'],
  ['day-word, next month', 'Ngày 1/12 tới, xã mở lớp.', '2025-11-20', '2025-12-01'],
  ['day-word, leap day', 'Ngày 29/2, xã họp.', '2025-03-01', '2024-02-29'],
  ['day-word, in words', 'Ngày 3 tháng 11 năm 2025, xã họp.', null, '2025-11-03'],
  ['day-word, in words with commas', 'Ngày 3, tháng 11, năm 2025, xã họp.', null, '2025-11-03'],
  ['day-word, mùng', 'Ngày mùng 3/11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['day-word, hôm', 'Xã vừa họp hôm 3/11.', WEDNESDAY, '2025-11-03'],
  ['day-word, lunar day in brackets', 'Ngày 3/11 (tức 14/9 âm lịch), làng mở hội.', WEDNESDAY, '2025-11-03'],
  ['weekday', 'Thứ Hai, 3/11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['weekday', 'Chủ nhật (2/11), xã họp.', WEDNESDAY, '2025-11-02'],
  ['clock', 'Lúc 7 giờ 30 phút ngày 3-11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['clock', 'Vào hồi 8h00, ngày 03 tháng 11 năm 2025, xã họp.', null, '2025-11-03'],
  ['clock, part-of-day', '8h sáng 3/11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['preposition', 'Lớp học mở vào 3/11 tại đình.', WEDNESDAY, '2025-11-03'],
  ['range, two days', 'Ngày 6 và 7/8, xã họp.', WEDNESDAY, '2025-08-06'],
  ['range, three days', 'Trong các ngày 3, 4, 5/11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['range, in brackets', 'Trong 3 ngày (3, 4 và 5/11), xã họp.', WEDNESDAY, '2025-11-03'],
  ['range, dashed', 'Trong hai ngày 3-4/11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['range, from to', 'Từ ngày 3 đến 5/11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['range, from to, both in full', 'Từ ngày 30/10 đến ngày 02/11, xã họp.', WEDNESDAY, '2025-10-30'],
  ['range, from to, bare end', 'Từ 3/11 đến hết 5/11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['range, year at its end', 'Từ ngày 03 - 05/11/2025, xã họp.', null, '2025-11-03'],
  ['range, months in words', 'Ngày 3 và 4 tháng 11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['range, over night', 'Đêm 3 rạng sáng 4/11, nước về.', WEDNESDAY, '2025-11-03'],
  ['range, over night', 'Từ tối 3 đến sáng 4/11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['range, day and morning', 'Trong ngày 3 và sáng 4/11, xã họp.', WEDNESDAY, '2025-11-03'],
  ['relative', 'Hôm nay, xã họp.', WEDNESDAY, '2025-11-05'],
  ['relative', 'Sáng nay, xã họp.', WEDNESDAY, '2025-11-05'],
  ['relative', 'Tối qua, xã họp.', WEDNESDAY, '2025-11-04'],
  ['relative', 'Chiều hôm qua, xã họp.', WEDNESDAY, '2025-11-04'],
  ['relative', 'Hôm kia, xã họp.', WEDNESDAY, '2025-11-03'],
  ['relative', 'Ngày mai, xã mở chợ.', WEDNESDAY, '2025-11-06'],
  ['relative, over a month’s end', 'Chiều qua, xã họp.', '2025-11-01', '2025-10-31'],
  ['relative-date', 'Hôm nay (4/11), xã họp.', WEDNESDAY, '2025-11-04'],
  ['relative-date', 'Sáng nay, ngày 5/11, xã họp.', WEDNESDAY, '2025-11-05'],
  ['relative-date', 'Hôm nay, thứ Tư (5/11), xã họp.', WEDNESDAY, '2025-11-05'],
  ['relative-date', 'Chủ nhật vừa qua (2/11), xã họp.', WEDNESDAY, '2025-11-02'],
  ['relative weekday, last', 'Thứ Hai vừa qua, xã họp.', WEDNESDAY, '2025-11-03'],
  ['relative weekday, last, same weekday', 'Thứ Tư vừa qua, xã họp.', WEDNESDAY, '2025-10-29'],
  ['relative weekday, this week', 'Sáng thứ Hai tuần này, xã họp.', WEDNESDAY, '2025-11-03'],
  ['relative weekday, week before', 'Chiều Chủ nhật tuần trước, xã họp.', WEDNESDAY, '2025-11-02'],
  ['relative weekday, week before', 'Ngày thứ 6 tuần trước, xã họp.', WEDNESDAY, '2025-10-31'],
  ['relative weekday, week after', 'Thứ Bảy tuần tới, xã mở chợ.', WEDNESDAY, '2025-11-15']
])('%s: %s (%s)', (_, lead, published, expected) => {
  expect(read(lead, published)).toBe(`${expected} day`);
});

test.each<[rule: string, lead: string]>([
  ['decree', 'Thực hiện Kế hoạch số 12-KH/ĐU ngày 3/11/2025 của Đảng ủy, xã họp.'],
  ['decree', 'Theo Nghị quyết của Đảng ủy xã ngày 3/11/2025, các thôn dọn kênh.'],
  ['anniversary', 'Nhân kỷ niệm 95 năm ngày 18/11, xã họp mặt các cụ.'],
  ['anniversary', 'Chào mừng ngày 20/11, các trường dọn sân.'],
  ['birth', 'Ông Pâng sinh ngày 3/11/1950 tại bản Lùng.'],
  ['deadline', 'Các thôn dọn xong kênh trước ngày 15/11.'],
  ['recalled', 'Trước đó, ngày 1/11, xã đã đi xem nguồn nước.'],
  ['lunar', 'Ngày 3/11 âm lịch, làng mở hội.'],
  ['open-range', 'Bà con dọn kênh từ ngày 1/7 và vẫn đang làm.']
])('passed by, %s: %s', (rule, lead) => {
  expect(read(lead, WEDNESDAY)).toBeNull();
  expect(findDatePhrases(lead).map((phrase) => passedBy(lead, phrase))).toEqual([rule]);
});

test.each([
  ['a lunar feast', 'Mùng 2 Tết, bà con đi chúc nhau.'],
  ['a lunar feast', 'Đêm 30 Tết, xã bắn pháo hoa.'],
  ['a lunar month', 'Ngày 10 tháng Giêng, làng mở hội.'],
  ['a habit', 'Sáng thứ Hai hằng tuần, xã chào cờ.'],
  ['a weekday alone', 'Chiều thứ Năm, xã họp.'],
  ['a week', 'Tuần qua, xã họp với các thôn.'],
  ['a month', 'Tháng 10/2025, xã họp với các thôn.'],
  ['a term', 'Nhiệm kỳ 2025 - 2030, xã có nước sạch.'],
  ['lately', 'Mới đây, xã họp với các thôn.'],
  ['a manner of speaking', 'Trồng cây vì ngày mai, xã ra quân.'],
  ['a share', 'Có 3/11 thôn đã xong.']
])('no day: %s: %s', (_, lead) => {
  expect(read(lead, WEDNESDAY)).toBeNull();
});

test.each([
  ['Chiều qua, xã họp.', '2025-11'],
  ['Thứ Hai vừa qua, xã họp.', '2025'],
  ['Hôm nay, xã họp.', null]
])('%s without a known day of publication (%s)', (lead, published) => {
  expect(read(lead, published)).toBeNull();
});
