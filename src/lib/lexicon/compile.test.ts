import { describe, expect, test } from 'vitest';
import { compileLexicon, LexiconError } from './compile.ts';
import { spellOut } from './compile-readings.ts';
import { UsesDraft, findTails } from './compile-uses.ts';
import { parseTerm } from './term.ts';
import type { Lexicon } from './theme.ts';

const lexicon = (...themes: (readonly string[])[]): Lexicon => ({
  version: 3,
  published: '2026-01-02',
  themes: themes.map((terms, index) => ({
    slug: `theme-${index}`,
    name: { vi: 'Tên', en: 'Name' },
    short: { vi: 'Tên', en: 'Name' },
    definition: { vi: 'Nghĩa', en: 'Sense' },
    terms,
    examples: [],
    counterExamples: []
  }))
});

const readings = (source: string, noAccents = false): string[] => {
  const parsed = parseTerm(source);
  if (!parsed.ok) throw new Error(parsed.error.message.en);
  return spellOut(parsed.term.pattern.stretches[0]!, noAccents).map(({ head, tail }) =>
    [head, ...tail.map((word) => word ?? '#')].join(' ')
  );
};

describe('readings', () => {
  test.each([
    ['(không có|sạch) ma túy', ['không có ma túy', 'sạch ma túy']],
    ['xã (nhỏ|) mới', ['xã nhỏ mới', 'xã mới']],
    ['đến (năm #|nay)', ['đến năm #', 'đến nay']],
    ['(a|a) b', ['a b']]
  ])('%s', (source, expected) => {
    expect(readings(source)).toEqual(expected);
  });

  test('no accents adds the bare spelling', () => {
    expect(readings('sổ đỏ', true)).toEqual(['sổ đỏ', 'so do']);
  });
});

/** Where a reading with that tail ends in `text`, read from `from` on; -1 when it does not stand there. */
function tailEnd(text: string, from: number, tail: (string | null)[]): number {
  const uses = new UsesDraft();
  uses.add(0, { head: '', tail }, false);
  let found = -1;
  findTails(text, from, uses.numbered!, (_, end) => (found = end));
  return found;
}

describe('a number in figures', () => {
  test.each([
    ['năm 2030.', 8],
    ['năm 2025 - 2027,', 15],
    ['năm 1.234,5 tỷ', 11],
    ['năm 13,5% nữa', 9],
    ['năm XIV,', 7],
    ['năm Vinh', -1],
    ['năm xiv', -1],
    ['năm 2030a', -1],
    ['năm nay', -1]
  ])('%s', (text, end) => {
    expect(tailEnd(text, 'năm'.length, [null])).toBe(end);
  });

  test('is followed by the words of its reading', () => {
    expect(tailEnd('lần thứ XIV của Đảng', 'lần thứ'.length, [null, 'của', 'đảng'])).toBe(20);
    expect(tailEnd('lần thứ XIV của Đảngbộ', 'lần thứ'.length, [null, 'của', 'đảng'])).toBe(-1);
  });
});

test('themes keep their order; masks stand apart from terms; equal stretches are kept once', () => {
  const compiled = compileLexicon(lexicon(['a b … c', 'not: a d'], ['c', 'a b']));
  expect(compiled.version).toBe(3);
  expect(compiled.themes.map((theme) => [theme.slug, theme.terms.length, theme.masks.length])).toEqual([
    ['theme-0', 1, 1],
    ['theme-1', 2, 0]
  ]);
  expect(compiled.stretchCount).toBe(3);
});

test('a malformed term names theme, line and column', () => {
  const attempt = () => compileLexicon(lexicon(['tốt'], ['tốt', 'xã … … sạch']));
  expect(attempt).toThrow(LexiconError);
  expect(attempt).toThrow(/^theme-1, line 2, column 6: Two gaps in a row/);
});
