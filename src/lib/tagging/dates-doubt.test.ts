/** When the published date of an article is doubted, and when a late or early event is as it should be. */
import { expect, test } from 'vitest';
import type { PublishedDate } from '../corpus/article.ts';
import { Doc } from '../text/doc.ts';
import { findEventDate } from './dates.ts';

const TITLE = 'Xã Suối Mây họp bàn chuyện nước sạch';

function codes(title: string, body: string, value: string, confidence: PublishedDate['confidence'] = 'high') {
  const published: PublishedDate = { value, precision: 'day', method: 'date-line', confidence };
  const text = `${title}\n${body}`;
  const { findings } = findEventDate(new Doc(text), { start: 0, end: title.length }, published);
  return findings.map(({ code, spans = [] }) => [
    code,
    ...spans.map(({ start, end }) => text.slice(start, end))
  ]);
}

test.each([
  ['Sáng 9/9, xã họp với các thôn.', '2025-09-07', 'Sáng 9/9'],
  ['Sau hội nghị sáng 9/9, các lớp khác sẽ mở trong tuần.', '2025-09-07', 'sáng 9/9'],
  ['Chiều ngày 3/11/2025, xã họp với các thôn.', '2025-03-11', 'Chiều ngày 3/11/2025']
])('an event after publication: %s', (body, published, words) => {
  expect(codes(TITLE, body, published)).toEqual([['event-after-publication', words]]);
});

test.each([
  [TITLE, 'Ngày 20/11 tới, xã mở lớp học.', '2025-11-01'],
  [TITLE, 'Ngày 20/11, xã sẽ mở lớp học cho bà con các thôn.', '2025-11-01'],
  [TITLE, 'Điện lực sẽ ngừng cấp điện ngày 6/3, từ 7 giờ.', '2026-03-01'],
  [TITLE, 'Từ ngày 1/12, ghe máy không được vào rạch.', '2025-11-28'],
  ['Thông báo lịch cắt nước', 'Ngày 6/3, từ 7 giờ đến 15 giờ: thôn Nà Pạ.', '2026-03-01'],
  ['Xã Suối Mây sắp mở hội trăng', 'Tối 6/10, tại sân đình.', '2025-10-01'],
  [TITLE, 'Chủ tịch xã yêu cầu các thôn dọn kênh xong trong ngày 30/11.', '2025-11-20']
])('announced, not told: %s | %s', (title, body, published) => {
  expect(codes(title, body, published)).toEqual([]);
});

test.each([
  ['Sáng 3/4, xã họp với các thôn.', '2025-11-21', 'Sáng 3/4'],
  ['Chiều ngày 3/4/2019, xã họp với các thôn về năm học 2018 - 2019.', '2026-11-21', 'Chiều ngày 3/4/2019'],
  ['Nhân dịp Tết 2026, sáng ngày 11/2, xã chúc thọ các cụ.', '2026-06-02', 'sáng ngày 11/2']
])('news of long ago under a fresh date: %s', (body, published, words) => {
  expect(codes(TITLE, body, published)).toEqual([['published-doubtful', words]]);
});

test.each([
  [TITLE, 'Sáng 3/11, xã họp với các thôn.', '2025-11-05'],
  [TITLE, 'Ngày 1/9, xã họp. Sau hai tháng, ngày 2/11, các thôn đã dọn xong kênh.', '2025-11-05'],
  [TITLE, 'Sáng 3/4, xã họp. Trong tháng 10, các thôn đã dọn xong kênh.', '2025-11-05'],
  [TITLE, 'Sáng 3/4/2024, xã họp. Năm 2025, các thôn đã dọn xong kênh.', '2025-11-05'],
  ['Nhìn lại trận lũ ở Suối Mây', 'Đêm 10/8, nước ập về bản.', '2025-11-05'],
  ['Kỷ niệm ngày mở chợ', 'Sáng 3/4/2005, chợ họp phiên đầu.', '2025-11-05'],
  ['Chuyện người gác đèn', 'Sáng 2/9/1945, cụ đứng giữa biển người.', '2025-11-05'],
  [TITLE, 'Từ ngày 1/3/2025, bến phà bỏ vé giấy.', '2025-11-05'],
  [TITLE, 'Chi bộ giữ nguồn nước sạch cho bà con.', '2025-11-05']
])('nothing to doubt: %s | %s', (title, body, published) => {
  expect(codes(title, body, published)).toEqual([]);
});

test.each<[body: string, published: string | null, found: string[]]>([
  ['Sáng thứ Hai, ngày 3/11, xã họp.', '2025-11-05', []],
  ['Sáng thứ Ba, ngày 3/11, xã họp.', '2025-11-05', ['Sáng thứ Ba, ngày 3/11']],
  ['Hội nghị lần thứ ba, ngày 3/11, đã bàn việc này.', '2025-11-05', []],
  ['Sáng 3/11, xã họp.', null, ['Sáng 3/11']],
  ['Sáng 3/11/2025, xã họp.', null, []]
])('a day left unclear: %s (%s)', (body, value, words) => {
  const published: PublishedDate | null = value
    ? { value, precision: 'day', method: 'date-line', confidence: 'high' }
    : null;
  const text = `${TITLE}\n${body}`;
  const { findings } = findEventDate(new Doc(text), { start: 0, end: TITLE.length }, published);
  const unclear = findings.filter(({ code }) => code === 'date-ambiguous');
  expect(unclear.flatMap(({ spans = [] }) => spans.map(({ start, end }) => text.slice(start, end)))).toEqual(
    words
  );
});

test('a header that was read the other way round is told', () => {
  const [found] = codes(TITLE, 'Sáng 3/11, xã họp với các thôn.', '2025-11-03', 'low');
  expect(found).toEqual(['published-doubtful', 'Sáng 3/11']);
  expect(codes(TITLE, 'Sáng 25/11, xã họp với các thôn.', '2025-11-25', 'low')).toEqual([]);
});
