/** What counts as a phrase and as a name. */
import { expect, test } from 'vitest';
import { containment, resemblance, shared, shinglesOf } from './shingles.ts';

const names = (text: string, other: string) => shared(shinglesOf(text).names, shinglesOf(other).names);

test.each([
  ['case', 'Chi bộ thôn Đông họp', 'CHI BỘ THÔN ĐÔNG HỌP'],
  ['tone placement', 'hoà bình thuỷ lợi', 'hòa bình thủy lợi'],
  ['punctuation and white space', 'Sáng 3/11, chi bộ họp.', 'sáng 3-11  chi bộ\nhọp']
])('%s does not matter', (_, one, other) => {
  expect(shinglesOf(one).phrases).toEqual(shinglesOf(other).phrases);
});

test('diacritics and the order of words do', () => {
  expect(resemblance(shinglesOf('bàn giao ma túy ngay'), shinglesOf('bàn giao má túy ngay'))).toBe(0);
  expect(resemblance(shinglesOf('một hai ba bốn'), shinglesOf('bốn ba hai một'))).toBe(0);
});

test('a text of n syllables has n − 3 phrases, a short one is a phrase itself, an empty one has none', () => {
  const count = (text: string) => shinglesOf(text).phrases.length;
  expect(['', '…', 'một', 'một hai ba', 'a b c d', 'a b c d e', 'a a a a a a'].map(count)).toEqual([
    ...[0, 0, 1, 1, 1, 2, 1]
  ]);
  expect(resemblance(shinglesOf(''), shinglesOf(''))).toBe(0);
});

test.each([
  ['a name of several syllables', 'đồng chí Lò Thị Mẩy dự', 'LÃNH ĐẠO: Lò Thị Mẩy đến', 1],
  ['another name', 'đồng chí Lò Thị Mẩy dự', 'đồng chí Lò Văn Pánh dự', 0],
  ['no single capital', 'Sáng nay họp', 'Sáng mai nghỉ', 0],
  ['no abbreviation', 'của MTTQ UBND xã', 'với MTTQ UBND phường', 0],
  ['no heading', 'Chi Bộ Thôn Đông Họp Thường Kỳ Nay', 'Chi Bộ Thôn Đông Họp Thường Kỳ Nay', 0],
  ['a mark ends a name', 'ở Mường Lạn, Sơn La', 'ở Sơn La', 1],
  ['a date as a whole', 'ngày 3/11/2025 họp', 'ngày 3/11/2025', 1],
  ['not its parts', 'ngày 3/11 họp', 'ngày 3/12 họp', 0],
  ['a number with its points', 'thu 1.200 suất', 'thu 1.200 đồng', 1]
])('names: %s', (_, one, other, expected) => expect(names(one, other)).toBe(expected));

test('a text that was only cut is contained and not the same', () => {
  const whole = shinglesOf('một hai ba bốn năm sáu bảy tám chín mười');
  const part = shinglesOf('một hai ba bốn năm sáu bảy');
  expect(containment(part, whole)).toBe(1);
  expect(containment(whole, part)).toBeCloseTo(4 / 7);
  expect(resemblance(part, whole)).toBeCloseTo(4 / 7);
});
