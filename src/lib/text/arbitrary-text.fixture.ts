/** Random Vietnamese text for the property tests of this folder. */
import fc from 'fast-check';

const SYLLABLES = (
  'hoà hòa thuỷ thủy quý khoẻ ma túy má không có chi bộ đồng chí Đảng ủy UỶ BAN xã phường Hà Nội số đổi mới ' +
  'kỳ ngữ ỵ loè òa tòan TP Đ/c 12-NQ/TU 3/11 1.234,5 Covid-19 I A v.v. GS ThS tr Điều 5 2025'
).split(' ');
const MARKS = [
  '.',
  ',',
  '!',
  '?',
  '…',
  '...',
  '“',
  '”',
  '"',
  '(',
  ')',
  ':',
  ';',
  ' – ',
  '-',
  '\n',
  '\n\n',
  '1.'
];
const SPACES = [' ', ' ', ' ', ' ', '  ', '', '\n'];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...SYLLABLES) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) }
);

/** Syllables, marks and a few arbitrary graphemes, with and without spaces between them. Not normalised. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(...SPACES)), { maxLength: 40 })
  .map((pairs) => pairs.flat().join(''));
