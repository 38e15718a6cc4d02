/** Whose borders a text without a date speaks of, and a name that looks back. */
import { expect, test } from 'vitest';
import { eraAt, inferEra } from './places-era.ts';

test.each([
  ['Ban chấp hành huyện Lam Khê họp', '63'],
  ['Đặc khu lịch sử. Ở đặc khu Hòn Mây có chợ mới', '34'],
  ['Sau khi sáp nhập, xã có 12 thôn', '34'],
  ['Sau sáp nhập, huyện Lam Khê cũ có 12 thôn', '34'],
  ['Xã họp ngày 3/11/2023', '63'],
  ['Xã họp tháng 11/2023', '63'],
  ['Xã họp tháng 2 năm 2026', '34'],
  ['Xã họp năm 2025', null],
  ['Nhiệm kỳ 2020-2025 của xã', '63'],
  ['Đến năm 2030, xã có chợ', null],
  ['Công văn 2023/UBND', null],
  ['Công văn 12-2023-1', null],
  ['Kinh phí 2.023 đồng, mã 5/6/7/2023', null],
  ['Xã họp', null]
])('%s', (text, era) => {
  expect(inferEra(text)).toBe(era);
});

test.each([
  ['xã [Tân Lập] cũ', '34', '63'],
  ['xã [Tân Lập] cũ kỹ', '34', '34'],
  ['xã [Tân Lập] (trước sáp nhập)', '34', '63'],
  ['xã [Tân Lập] (nay là phường Hồ Tây)', '34', '63'],
  ['xã [Tân Lập] nay là xã kiểu mẫu', '34', '34'],
  ['xã [Tân Lập] trước đây, nơi có chợ', '34', '63'],
  ['xã [Tân Lập] trước đây nghèo', '34', null],
  ['trước kia thuộc [Tân Lập]', '34', '63'],
  ['sáp nhập ba [Tân Lập]', '34', '63'],
  ['sáp nhập vào [Tân Lập]', '34', '34'],
  ['sau sáp nhập [Tân Lập]', '34', '34'],
  ['thu nhập các [Tân Lập]', '34', '34'],
  ['xã [Tân Lập]', '63', '63']
] as const)('%s (%s) is of %s', (marked, era, expected) => {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  expect(eraAt(marked.replace(/[[\]]/g, ''), start, end, era)).toBe(expected);
});
