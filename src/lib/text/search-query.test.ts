/** What is typed into the search box, and where a text answers it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { answers, densestHit, findHits, readSearch } from './search-query.ts';

/** `(a b)` a phrase, `-` in front of what is excluded. */
const drawn = (typed: string): string => {
  const { form, needles } = readSearch(typed);
  const parts = needles.map(({ words, excluded }) => `${excluded ? '-' : ''}(${words.join(' ')})`);
  return [form, ...parts].join(' ');
};

describe('reading', () => {
  test.each([
    ['ma túy', 'text (ma) (túy)'],
    ['ma tuy', 'plain (ma) (tuy)'],
    ['"ma túy"', 'text (ma túy)'],
    ['“không ma túy” dòng họ', 'text (không ma túy) (dòng) (họ)'],
    ['«a b» -c', 'plain (a b) -(c)'],
    ['-"vu an" x', 'plain -(vu an) (x)'],
    ['"chưa đóng', 'text (chưa đóng)'],
    ['a"b c"d', 'plain (a) (b c) (d)'],
    ['HOÀ Bình', 'text (hòa) (bình)'],
    ['Đắk', 'text (đắk)'],
    ['DAK', 'plain (dak)'],
    ['20/10/2025', 'plain (20 10 2025)'],
    ['covid-19 --a - -', 'plain (covid 19) -(a)'],
    ['a-b', 'plain (a b)'],
    ['tu\u0301y', 'text (túy)'],
    ['!@#$%^&*()', 'plain'],
    ['"" "-" \' \\', 'plain'],
    ["'; drop table article; --", 'plain (drop) (table) (article)'],
    ["a' & !b:* | (c <-> d)", 'plain (a) (b) (c) (d)'],
    ['', 'plain']
  ])('%j', (typed, expected) => expect(drawn(typed)).toBe(expected));

  test('more than 200 characters are cut', () => {
    expect(readSearch('ma '.repeat(500)).needles).toHaveLength(67);
  });
});

describe('hits', () => {
  const text = normalise('Hoà Bình: bản không Ma Tuý. Ma túy, má túy; không-ma túy 3/11');
  test.each([
    ['hòa bình', ['Hoà', 'Bình']],
    ['"hòa bình"', ['Hoà Bình']],
    ['"ma túy"', ['Ma Tuý', 'Ma túy', 'ma túy']],
    ['"ma tuy"', ['Ma Tuý', 'Ma túy', 'má túy', 'ma túy']],
    ['"khong ma"', ['không Ma', 'không-ma']],
    ['3/11', ['3/11']],
    ['-"ma túy" bản', ['bản']],
    ['"túy 3 11 12"', []],
    ['bạn', []]
  ])('%s', (typed, expected) => {
    const found = findHits(text, readSearch(typed));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('the densest is where most of what was asked for stands together', () => {
    const long = `chi ${'x '.repeat(200)}bộ ${'x '.repeat(200)}chi bộ`;
    expect(densestHit(long, findHits(long, readSearch('chi bộ')))?.start).toBe(long.lastIndexOf('chi'));
    expect(densestHit('', [])).toBeUndefined();
  });

  test('a text is found exactly when all wanted have a hit and none excluded has', () => {
    const typed = fc.array(fc.constantFrom('ma', 'má', '"ma túy"', '-tuy', 'hoà', 'Tuý', '"', '-', '3/11'), {
      maxLength: 4
    });
    const body = fc.array(fc.constantFrom('ma', 'má', 'túy', 'tuý', 'hòa', '3', '/', '11', '.'), {
      maxLength: 9
    });
    fc.assert(
      fc.property(typed, body, (parts, words) => {
        const [search, text] = [readSearch(parts.join(' ')), normalise(words.join(' '))];
        const wanted = search.needles.filter(({ excluded }) => !excluded);
        const barred = search.needles.filter(({ excluded }) => excluded);
        const has = (needle: (typeof wanted)[number]) =>
          findHits(text, { ...search, needles: [{ ...needle, excluded: false }] }).length > 0;
        expect(answers(text, search)).toBe(
          search.needles.length > 0 && wanted.every(has) && !barred.some(has)
        );
      })
    );
  });
});
