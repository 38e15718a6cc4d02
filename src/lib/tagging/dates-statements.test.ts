/** The day of what was reported, ordered or issued, beside the day of who says so. */
import { expect, test } from 'vitest';
import type { PublishedDate } from '../corpus/article.ts';
import { parseDated } from '../corpus/civil-date.ts';
import { Doc } from '../text/doc.ts';
import { findEventDate } from './dates.ts';

function published(value: string | null): PublishedDate | null {
  const dated = value === null ? null : parseDated(value);
  return dated && { ...dated, method: 'given', confidence: 'high' };
}

/** The first line is the title. */
function read(text: string, day: string | null): { value: string; words: string } | null {
  const { event } = findEventDate(new Doc(text), { start: 0, end: text.indexOf('\n') }, published(day));
  return event && { value: event.value, words: text.slice(event.span.start, event.span.end) };
}

const TITLE = 'Xã Suối Mây họp bàn chuyện nước sạch';

test.each<[why: string, text: string, day: string | null, value: string | null, words: string | null]>([
  [
    'reported, told further down by its hour',
    `${TITLE}\nSáng 21/8, ông Khởi, Chủ tịch xã cho biết vừa xảy ra vụ hai người bị nước cuốn trôi.\nCả xã đang đi tìm hai người ấy.\nNước suối đã rút bớt một phần.\nTrước đó, từ 9h15 đến 11h ngày 20/8, cả xã có mưa rất to, hai người đi rẫy về qua suối thì bị cuốn trôi.`,
    '2025-08-21',
    '2025-08-20',
    '11h ngày 20/8'
  ],
  [
    'reported, what happened before',
    `${TITLE}\nNgày 20/10, Đồn Biên phòng cho biết đã bắt giữ một người.\nTrước đó, lúc 9 giờ 40 ngày 16/10, tại xã Suối Mây, đồn phát hiện hai túi hàng.`,
    '2025-10-20',
    '2025-10-16',
    '9 giờ 40 ngày 16/10'
  ],
  [
    'still being looked into, what happened before',
    `${TITLE}\nNgày 26-9, Đồn Biên phòng đang phối hợp với các lực lượng để điều tra vụ bắt quả tang một người chở hàng cấm.\nĐồn bắt giữ một người cùng tang vật ở bìa rừng thôn Nà Pạ. Ảnh: T.L\nTheo đó, đêm 24-9, tại xã Suối Mây, đồn bắt một người chở hàng cấm.`,
    '2025-09-26',
    '2025-09-24',
    'đêm 24-9'
  ],
  [
    'justice has its own day',
    `${TITLE}\nNgày 24/5, Công an xã cho biết đã khởi tố vụ bắt trộm trâu.\nTrước đó, khoảng 23h ngày 31/3, tại xã Suối Mây, hai người bắt trộm một con trâu.`,
    '2025-05-24',
    '2025-05-24',
    'Ngày 24/5'
  ],
  [
    'a decree issued is the act',
    `${TITLE}\nUBND tỉnh ban hành Kế hoạch cấp nước đến năm 2030 (Kế hoạch số 41/KH-UBND, ngày 7/4/2026).`,
    null,
    '2026-04-07',
    'ngày 7/4/2026'
  ],
  [
    'a decree carried out is not',
    `${TITLE}\nThực hiện kế hoạch do UBND tỉnh ban hành (Kế hoạch số 41/KH-UBND, ngày 7/4/2026), xã họp.`,
    null,
    null,
    null
  ],
  [
    'behind a statement, same sentence',
    `${TITLE}\nSáng 24/6, ông Khởi, Chủ tịch xã cho biết, vào khoảng 15h ngày 22/6, lũ cuốn cầu treo.`,
    '2026-06-24',
    '2026-06-22',
    '15h ngày 22/6'
  ],
  [
    'behind a statement, told as happened',
    `${TITLE}\nSáng 27/6, ông Khởi, Chủ tịch xã cho biết đã giúp các hộ bị nạn dọn nhà và dựng lại bếp.\nVụ sạt lở xảy ra vào khoảng 21 giờ ngày 25/6, tại thôn Nà Pạ, làm hư hại bảy ngôi nhà ven suối.`,
    '2026-06-27',
    '2026-06-25',
    '21 giờ ngày 25/6'
  ],
  [
    'a statement with nothing behind it',
    `${TITLE}\nNgày 12/6, ông Khởi cho biết xã vừa nhận thêm 500 cuốn sách. Trước đó, ngày 7/6, xã nhận 300 cuốn.`,
    '2026-06-12',
    '2026-06-12',
    'Ngày 12/6'
  ]
])('%s', (_, text, day, value, words) => {
  expect(read(text, day)).toEqual(value === null ? null : { value, words });
});

test.each([
  'từ ngày 1/1 đến 3/4/2025 ',
  'dự kiến sẽ họp ngày 1/2/2025 ',
  'ban hành kế hoạch (kế hoạch số 9/KH ngày 3/4/2025 '
])('stays linear where “%s” is repeated without a full stop', (words) => {
  const text = `${TITLE}\nNgày 3/4, xã cho biết bắt giữ hai người. ${words.repeat(4000)}`;
  const start = performance.now();
  read(text, null);
  expect(performance.now() - start).toBeLessThan(2000);
});
