/** Tone placement, case and slugs, case by case. */
import { describe, expect, test } from 'vitest';
import { foldText, slugify, stripDiacritics } from './fold.ts';
import { foldTone, otherTonePlacement } from './tone.ts';

describe('foldTone', () => {
  test.each([
    ['hoà bình', 'hòa bình'],
    ['Thuý Uỷ viên', 'Thúy Ủy viên'],
    ['KHOẺ HOÁ UỶ', 'KHỎE HÓA ỦY'],
    ['HoÀ', 'HòA'],
    ['loè xoà', 'lòe xòa'],
    ['quý quỳ Quỹ QUỴ', 'quý quỳ Quỹ QUỴ'],
    ['hoàn toàn loét huỳnh', 'hoàn toàn loét huỳnh'],
    ['hòan tòan hùynh', 'hoàn toàn huỳnh'],
    ['ngoài ngoáy khuỷu khuya', 'ngoài ngoáy khuỷu khuya'],
    ['thúy hòa òa', 'thúy hòa òa'],
    ['của múa mía', 'của múa mía'],
    ['hoà-thuý/uỷ', 'hòa-thúy/ủy']
  ])('%s → %s', (text, folded) => {
    expect(foldTone(text)).toBe(folded);
  });
});

describe('otherTonePlacement', () => {
  test.each([
    ['hòa', 'hoà'],
    ['thủy', 'thuỷ'],
    ['toàn', 'tòan'],
    ['quý', null],
    ['hoa', null],
    ['túi', null]
  ])('%s → %s', (syllable, other) => {
    expect(otherTonePlacement(syllable)).toBe(other);
  });
});

test.each([
  ['CHUYỂN ĐỔI SỐ', 'chuyển đổi số'],
  ['Uỷ ban HOÀ Bình', 'ủy ban hòa bình'],
  ['İ', 'i'],
  ['ma túy ≠ má túy', 'ma túy ≠ má túy']
])('foldText: %s → %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test.each([
  ['Đắk Lắk', 'Dak Lak'],
  ['đường Ỷ Lan', 'duong Y Lan'],
  ['Nguyễn Hữu Ước', 'Nguyen Huu Uoc']
])('stripDiacritics: %s → %s', (text, stripped) => {
  expect(stripDiacritics(text)).toBe(stripped);
});

test.each([
  ['Hà Nội', 'ha-noi'],
  ['Đắk Lắk', 'dak-lak'],
  ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
  ['TP. Hồ Chí Minh', 'tp-ho-chi-minh'],
  ['  Ea H’leo  ', 'ea-h-leo'],
  ['…', '']
])('slugify: %s → %s', (name, slug) => {
  expect(slugify(name)).toBe(slug);
});
