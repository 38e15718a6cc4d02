/** What the matcher takes for an occurrence of a phrase, case by case. */
import { describe, expect, test } from 'vitest';
import { longestFirst } from './longest-first.ts';
import { SyllableMatcher } from './matcher.ts';

function hits(phrases: string[], text: string): string[] {
  const found: string[] = [];
  new SyllableMatcher(phrases).findAll(text, (phrase, start, end) => {
    found.push(`${phrase}:${text.slice(start, end)}`);
  });
  return found;
}

describe('one phrase', () => {
  test.each([
    ['case does not count', 'chuyển đổi số', 'CHUYỂN Đổi sỐ', ['CHUYỂN Đổi sỐ']],
    ['nor the case of the phrase', 'MTTQ Việt Nam', 'mttq việt nam', ['mttq việt nam']],
    ['diacritics do', 'ma túy', 'má túy, ma tuy, ma tủy', []],
    ['both tone placements, from either', 'hoà thuỷ', 'hòa thủy hoà thuỷ', ['hòa thủy', 'hoà thuỷ']],
    ['several spaces and a no-break one', 'ma túy', 'ma  \u00A0túy', ['ma  \u00A0túy']],
    ['whole syllables only', 'ma tú', 'ma túy', []],
    ['nor inside a longer one', 'an toàn', 'lan toàn', []],
    ['a comma breaks', 'ma túy', 'ma, túy', []],
    ['a newline breaks', 'ma túy', 'ma\ntúy', []],
    ['an emoji breaks and does not glue', 'ma túy', '😀ma túy😀 ma😀túy', ['ma túy']],
    ['an emoji in the phrase', '😀 vui', 'buồn 😁 vui 😀 vui', ['😀 vui']],
    ['punctuation of the phrase', 'Covid-19', 'dịch COVID-19, Covid 19', ['COVID-19']],
    ['any dash for a hyphen', 'Covid-19', 'Covid–19 Covid‑19', ['Covid–19', 'Covid‑19']],
    ['any apostrophe', "R'lấp", 'R’Lấp R`lấp', ['R’Lấp', 'R`lấp']],
    ['decree numbers', '12-NQ/TU', 'theo 12-NQ/TU; 12-NQ/TW', ['12-NQ/TU']],
    ['text after digits glued on', 'NĐ 15', 'NĐ 15a NĐ 15', ['NĐ 15']],
    ['a decomposed phrase', 'ma tu\u0301y', 'ma túy', ['ma túy']],
    ['overlapping hits of one phrase', 'a b a', 'a b a b a', ['a b a', 'a b a']]
  ])('%s', (_, phrase, text, surfaces) => {
    expect(hits([phrase], text)).toEqual(surfaces.map((surface) => `0:${surface}`));
  });
});

describe('several phrases', () => {
  test('every overlapping hit, by start, then end', () => {
    expect(hits(['ma túy', 'không có ma túy', 'có'], 'không có ma túy')).toEqual([
      '1:không có ma túy',
      '2:có',
      '0:ma túy'
    ]);
  });

  test('phrases with the same syllables are all reported, in the order given', () => {
    expect(hits(['hoà bình', 'hòa  bình', 'HÒA BÌNH'], 'hòa bình')).toEqual([
      '0:hòa bình',
      '1:hòa bình',
      '2:hòa bình'
    ]);
  });

  test('a phrase without syllables or marks never matches', () => {
    expect(hits(['', '  ', 'số'], 'số  số')).toEqual(['2:số', '2:số']);
  });

  test('an empty list matches nothing', () => {
    expect(hits([], 'chuyển đổi số')).toEqual([]);
  });
});

test('a text longer than the first room', () => {
  const text = 'ma túy '.repeat(5000);
  let count = 0;
  new SyllableMatcher(['ma túy']).findAll(text, () => (count += 1));
  expect(count).toBe(5000);
});

test('searching again inside a visit does not disturb the search', () => {
  const matcher = new SyllableMatcher(['chi bộ', 'đảng']);
  const found: string[] = [];
  matcher.findAll('chi bộ đảng chi bộ', (phrase) => {
    found.push(`outer ${phrase}`);
    if (phrase === 1) matcher.findAll('đảng', (inner) => found.push(`inner ${inner}`));
  });
  expect(found).toEqual(['outer 0', 'outer 1', 'inner 1', 'outer 0']);
});

test.each([
  ['', 0],
  ['không có', 2],
  [' (không) – có!\n', 2],
  ['12-NQ/TU', 3]
])('syllableCount of %j is %i', (text, count) => {
  expect(new SyllableMatcher([]).syllableCount(text, 0, text.length)).toBe(count);
});

describe('longestFirst', () => {
  const span = (start: number, end: number, name: string) => ({ start, end, name });
  test.each([
    ['longest wins', [span(0, 2, 'a'), span(1, 5, 'b'), span(5, 6, 'c')], 'bc'],
    ['then earliest', [span(2, 4, 'b'), span(1, 3, 'a'), span(3, 5, 'c')], 'ac'],
    ['then the first given', [span(0, 3, 'a'), span(0, 3, 'b')], 'a'],
    ['touching spans both stay', [span(3, 6, 'b'), span(0, 3, 'a')], 'ab'],
    ['a long one clears all inside', [span(1, 2, 'a'), span(0, 9, 'z'), span(3, 8, 'c')], 'z']
  ])('%s', (_, spans, kept) => {
    expect(longestFirst(spans).map(({ name }) => name)).toEqual([...kept]);
  });
});

test('matchers that take turns on texts of any length, and inside each other, do not mix them up', () => {
  const one = new SyllableMatcher(['ma túy']);
  const other = new SyllableMatcher(['chi bộ']);
  const long = 'chi bộ ma túy, '.repeat(9000);
  const count = (matcher: SyllableMatcher, text: string): number => {
    let found = 0;
    matcher.findAll(text, () => (found += 1));
    return found;
  };
  expect([count(one, long), count(other, 'chi bộ'), count(one, 'chi bộ'), count(other, long)]).toEqual([
    9000, 1, 0, 9000
  ]);
  const nested: number[] = [];
  one.findAll('ma túy, ma túy', () => nested.push(count(other, 'chi bộ chi bộ'), count(one, 'ma túy')));
  expect(nested).toEqual([2, 1, 2, 1]);
});
