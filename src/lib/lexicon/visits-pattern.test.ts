/** Patterns of whole words find what the regular expressions do that they are made of. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIGURE, openingWords } from './visits-openings.ts';
import { WordPattern } from './visits-pattern.ts';

describe('words that open a pattern', () => {
  test.each([
    ['chi bộ(?!\\p{L})', ['chi']],
    ['(?:sinh hoạt|họp)(?!\\p{L})', ['sinh', 'họp']],
    ['(?<!thư |đăng )ký|mít[ -]tinh', null],
    ['(?<!thư |đăng )ký|mít-tinh', ['ký', 'mít']],
    ['(?:các |một số ){0,2}(?:[tT]hôn|bản)', ['các', 'một', 'thôn', 'bản']],
    ['(?:hai|(?<!\\d)\\d+) (?:bộ|chiếc)', ['hai', FIGURE]],
    ['(?:đ\\/c|ông)', ['đ', 'ông']],
    ['quà(?: Tết)?', ['quà']],
    ['\\p{Lu}', null],
    ['vui?', null]
  ])('%s', (source, words) => {
    if (words === null) expect(() => openingWords(source)).toThrow('No word opens');
    else expect(openingWords(source)).toEqual(words);
  });
});

test('finds from a place on, in any case', () => {
  const pattern = new WordPattern(/(?:sinh hoạt|hoà bình|quỹ)(?!\p{L})/iu);
  expect(pattern.search('Sinh hoạt, SINH HOẠT')).toBe(0);
  expect(pattern.search('Sinh hoạt, SINH HOẠT', 3)).toBe(11);
  expect(pattern.search('vì Hoà Bình')).toBe(3);
  expect(pattern.exec('một Quỹ 1')?.[0]).toBe('Quỹ');
  expect(pattern.test('aquỹ, quỹ1')).toBe(true);
  expect(pattern.exec('sinh hoạtchung, hoàbình')).toBeNull();
});

test('a pattern made after a text was looked at finds it all the same', () => {
  const text = 'bữa cơm đầm ấm';
  expect(new WordPattern(/cơm/iu).search(text)).toBe(4);
  expect(new WordPattern(/đầm ấm/iu).search(text)).toBe(8);
});

const REGULAR = [
  /(?:đại hội(?! đoàn kết)|lễ|họp báo|mít-tinh)(?!\p{L})/iu,
  /(?:(?<!thư |đăng )ký|chưa|tiếp(?! tục))(?!\p{L})/u,
  /(?:(?:các|hai|\d{1,3}) ){0,2}(?:[xX]ã|(?<!văn )[bB]ản|Chi bộ)(?!\p{L})/u
];
const WORDS = (
  'đại hội đoàn kết lễ Lễ họp báo mít-tinh thư đăng ký KÝ chưa tiếp tục các hai 2 12 1.200 xã Xã văn bản Bản Chi bộ ' +
  'lễ2 2lễ “xã 😀 K’Brôi \n , lễhội'
).split(' ');

test('finds what the regular expression finds', () => {
  const patterns = REGULAR.map((regular) => new WordPattern(regular));
  const plain = REGULAR.map(({ source, flags }) => new RegExp(`(?<!\\p{L})(?:${source})`, flags));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }), (words) => {
      const text = words.join(' ');
      patterns.forEach((pattern, i) => {
        expect(pattern.search(text)).toBe(text.search(plain[i] as RegExp));
        expect(pattern.exec(text)?.[0]).toBe(plain[i]?.exec(text)?.[0]);
      });
    })
  );
});
