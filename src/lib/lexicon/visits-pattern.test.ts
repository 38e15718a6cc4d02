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
  expect(pattern.find('một Quỹ 1')).toEqual({ start: 4, end: 7 });
  expect(pattern.test('aquỹ, quỹ1')).toBe(true);
  expect(pattern.find('sinh hoạtchung, hoàbình')).toBeNull();
  expect(pattern.isIn('vì Hoà Bình')).toBe(true);
});

test('a stretch is all there is: its edges end words', () => {
  const pattern = new WordPattern(/(?:(?<!thư )ký|bản)(?!\p{L})/iu);
  expect(pattern.search('thư ký', 4, 6)).toBe(4);
  expect(pattern.search('thư ký', 3, 6)).toBe(4);
  expect(pattern.search('văn bảng', 0, 7)).toBe(4);
  expect(pattern.search('xbản', 1, 4)).toBe(1);
  expect(pattern.search('ký bản', 1, 2)).toBe(-1);
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

const patterns = REGULAR.map((regular) => new WordPattern(regular));
const plain = REGULAR.map(({ source, flags }) => new RegExp(`(?<!\\p{L})(?:${source})`, flags));

test('finds what the regular expression finds', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }), (words) => {
      const text = words.join(' ');
      patterns.forEach((pattern, i) => {
        expect(pattern.search(text)).toBe(text.search(plain[i] as RegExp));
        const found = pattern.find(text);
        expect(found && text.slice(found.start, found.end)).toBe(plain[i]?.exec(text)?.[0] ?? null);
      });
    })
  );
});

test('finds in a stretch what the regular expression finds in those words alone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }),
      fc.nat(60),
      fc.nat(60),
      (words, from, length) => {
        const text = words.join(' ');
        const start = Math.min(from, text.length);
        const stretch = text.slice(start, start + length);
        patterns.forEach((pattern, i) => {
          const expected = stretch.search(plain[i] as RegExp);
          expect(pattern.search(text, start, start + stretch.length)).toBe(
            expected < 0 ? -1 : start + expected
          );
        });
      }
    )
  );
});
