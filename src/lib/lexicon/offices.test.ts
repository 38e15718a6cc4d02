/** The vocabulary of offices: pieces of a text, phrases looked up in it, heads and their deputies. */
import { describe, expect, test } from 'vitest';
import { OF_UNITS, PhraseBook, SURNAME, WordSet, officeVocabulary, pieceAt } from './offices.ts';

function pieces(text: string): string[] {
  const found: string[] = [];
  for (let next = pieceAt(text, 0); next; next = next.next) found.push(next.text);
  return found;
}

test.each([
  ['Bí thư Tỉnh ủy', ['Bí', 'thư', 'Tỉnh', 'ủy']],
  ['Bộ NN&PTNT,', ['Bộ', 'NN&PTNT', ',']],
  ['UVT.Ư Đảng', ['UVT.Ư', 'Đảng']],
  ['TP.Hồ Chí Minh', ['TP', '.', 'Hồ', 'Chí', 'Minh']],
  ["K'Nich, H’Lan", ["K'Nich", ',', 'H’Lan']],
  ['HồngNguyễn', ['Hồng', 'Nguyễn']],
  ['khối 7+10', ['khối', '7', '+', '10']],
  ['một\nhai', ['một']],
  ['', []]
])('pieces of %j', (text, expected) => {
  expect(pieces(text)).toEqual(expected);
});

describe('a book of phrases', () => {
  const book = new PhraseBook([
    ['ủy ban', 1],
    ['ủy ban kiểm tra', 2],
    ['TP.', 3],
    ['hội', 4]
  ]);
  test.each([
    ['Ủy ban xã', 1, 6],
    ['uỷ ban  kiểm tra', 2, 16],
    ['ỦY BAN KIỂM SOÁT', 1, 6],
    ['TP. Huế', 3, 3],
    ['tp. Huế', null, 0],
    ['Hội nghị', 4, 3],
    ['ban ủy', null, 0]
  ])('%j', (text, value, end) => {
    const found = book.longest(text, 0);
    expect([found?.value ?? null, found?.end ?? 0]).toEqual([value, end]);
  });
});

test('a syllable knows what it may be', () => {
  expect(pieceAt('Nguyễn', 0)?.is(SURNAME)).toBe(true);
  expect(pieceAt('hoạch', 0)?.is(OF_UNITS)).toBe(true);
  expect(pieceAt('bàn', 0)?.is(OF_UNITS)).toBe(false);
});

test('a set of words sees the word before an offset', () => {
  const set = new WordSet('là làm');
  expect([set.endsBefore('ông LÀ ', 7), set.endsBefore('ông, ', 5), set.endsBefore('', 0)]).toEqual([
    true,
    false,
    false
  ]);
});

function headOf(text: string): string {
  let found = '';
  const { anchors, heads } = officeVocabulary();
  anchors.findAll(text, (phrase, start, end) => {
    const head = heads[phrase];
    if (start === 0 && end === text.length && head) found = `${head.base}${head.deputy ? ', deputy' : ''}`;
  });
  return found;
}

test.each([
  ['Phó Bí thư Thường trực', 'bí thư, deputy'],
  ['Quyền Chủ tịch', 'chủ tịch'],
  ['phó chủ tịch', 'chủ tịch, deputy'],
  ['Phó Trưởng Công an', 'trưởng công an, deputy'],
  ['PBT TT', 'bí thư, deputy'],
  ['Thứ trưởng', 'thứ trưởng']
])('%s', (text, expected) => {
  expect(headOf(text)).toBe(expected);
});
