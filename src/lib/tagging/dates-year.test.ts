/** Which year the words before a date tell, where neither the date nor publication does. */
import { expect, test } from 'vitest';
import type { DatePhrase } from './dates-phrase.ts';
import { resolveDay } from './dates-year.ts';

const NGAY_3_11: DatePhrase = {
  start: 0,
  end: 0,
  cue: 'day-word',
  day: 3,
  month: 11,
  year: null,
  shift: null,
  partOfDay: false
};

test.each([
  ['Năm 2024, xã mở lớp. Ngày 3/11, lớp khai giảng', '2024'],
  ['Tháng 10/2023, xã mở lớp', '2023'],
  ['Quý IV/2022, xã mở lớp', '2022'],
  ['Tết Ất Tỵ 2025, xã mở hội', '2025'],
  ['Ngày 1.10.2021 xã mở lớp', '2021'],
  ['Năm 2024 và năm 2025, xã mở lớp', 'XXXX'],
  ['Kỷ niệm năm 1975, năm 2025 xã mở hội', '2025'],
  ['Mục tiêu đến năm 2030', 'XXXX'],
  ['So với năm 2016, xã khá hơn', 'XXXX'],
  ['Giai đoạn năm 2020-2025', 'XXXX'],
  ['Giá 2024 đồng', 'XXXX'],
  ['Theo Luật Đất đai năm 2024', 'XXXX'],
  ['Theo Chỉ thị số 27-CT/TU, ngày 9 tháng 5 năm 2024', 'XXXX'],
  [`Năm 2024, ${'xã mở lớp, '.repeat(40)}so với năm 2019 đã khác`, '2024'],
  ['(3/10/2024 năm 2025', '2025'],
  ['', 'XXXX']
])('%s', (told, year) => {
  expect(resolveDay(NGAY_3_11, told, null)).toBe(`${year}-11-03`);
});
