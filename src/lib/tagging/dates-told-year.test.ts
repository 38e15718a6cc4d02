/** The year of a day that stands without one, told elsewhere in the text. */
import { expect, test } from 'vitest';
import { withYearTold } from './dates-told-year.ts';

const read = (value: string, text: string): string =>
  withYearTold(value, text, { start: 0, end: text.includes('\n') ? text.indexOf('\n') : text.length });

test.each([
  ['XXXX-03-26', 'Thăm chốt\nMừng ngày dân quân (25.3.1940- 25.3.2024)', '2024-03-26'],
  ['XXXX-03-26', 'Thăm chốt\nMừng hai ngày (1.3.1950-1.3.2024), (25.3.1940-25.3.2024)', '2024-03-26'],
  ['XXXX-11-02', 'Thăm chốt\nMừng ngày dân quân (25.3.1940- 25.3.2024)', 'XXXX-11-02'],
  ['XXXX-03-26', 'Thăm chốt\nNhiệm kỳ (1/4/2020 - 30/3/2025)', 'XXXX-03-26'],
  ['XXXX-11-18', 'THÔN NÀ PẠ VUI NGÀY HỘI ĐẠI ĐOÀN KẾT NĂM 2024\nThôn họp', '2024-11-18'],
  ['XXXX-11-18', 'Xã tổng kết năm 2024\nXã họp', 'XXXX-11-18'],
  ['XXXX-12-18', 'Xã triển khai việc giữ rừng năm 2026\nXã họp', 'XXXX-12-18'],
  ['XXXX-02-06', 'Xã triển khai việc giữ rừng năm 2026\nXã họp', '2026-02-06'],
  ['XXXX-02-06', 'Xã họp\nXã tổng kết công tác năm 2025, triển khai nhiệm vụ năm 2026', '2026-02-06'],
  ['XXXX-12-26', 'Xã họp\nXã tổng kết công tác năm 2025, triển khai nhiệm vụ năm 2026', '2025-12-26'],
  ['XXXX-06-26', 'Xã họp\nXã tổng kết công tác năm 2025, triển khai nhiệm vụ năm 2026', 'XXXX-06-26'],
  ['XXXX-08-20', 'Xã ra quân\nĐợt hai: từ 28-8 đến 14-12-2025', '2025-08-20'],
  ['XXXX-08-20', 'Xã ra quân\nTừ 1-3 đến 14-7-2025 đã có một đợt', 'XXXX-08-20'],
  ['XXXX-06-22', 'Họp trước kỳ họp\nKỳ họp dự kiến tổ chức vào ngày 01/7/2021', '2021-06-22'],
  ['XXXX-12-22', 'Họp trước kỳ họp\nKỳ họp sẽ khai mạc ngày 01/02/2021', '2020-12-22'],
  ['XXXX-06-22', 'Họp bàn việc lớn\nCầu sẽ xong vào ngày 01/5/2028', 'XXXX-06-22'],
  ['XXXX-08-20', 'Xã ra quân', 'XXXX-08-20']
])('%s in “%s”', (value, text, expected) => {
  expect(read(value, text)).toBe(expected);
});
