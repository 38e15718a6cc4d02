/** Which lines are date lines, and of which day. */
import { expect, test } from 'vitest';
import { readDateLine } from './date-line.ts';

test.each([
  ['Thứ Bảy, 21/11/2026, 10:04 (GMT+7)', '2026-11-21'],
  ['23/04/2026 | Doanh nghiệp', '2026-04-23'],
  ['15:08 - 24/11/2025', '2025-11-24'],
  ['15h08 - 24/11/2025', '2025-11-24'],
  ['07:09 - 10/11/2025', '2025-11-10'],
  ['23/04/2026 | Kinh tế - Xã hội', '2026-04-23'],
  ['29 Tháng Sáu 2026', '2026-06-29'],
  ['3 tháng mười một, 2025', '2025-11-03'],
  ['Ngày 2 tháng Giêng năm 2026', '2026-01-02'],
  ['3 tháng 11 năm 2025', '2025-11-03']
])('%s', (line, day) => {
  expect(readDateLine(line)?.value).toBe(day);
});

test.each([
  ['a sentence that begins with a day', '23/04/2026 công ty họp đại hội đồng cổ đông'],
  ['a row of a table', '23/04/2026 | 15 suất quà cho hộ nghèo của xã'],
  ['a month that is none', '29 tháng sau 2026'],
  ['no such day', '31 tháng hai 2026']
])('%s is none', (_, line) => {
  expect(readDateLine(line)).toBeNull();
});

test('a long word in capitals before a day is read at once', () => {
  expect(readDateLine(`${'Đ'.repeat(140)} 3/11/2025`)).toBeNull();
});
