/** The list of findings says what it shows, and leads to the very words. */
import { expect, test } from 'vitest';
import { EVERY_FINDING, type FindingFilter } from '../../trends/finding-filter.ts';
import { findingsHref, wordsHref } from './href.ts';
import { findingSentence } from './sentence.ts';

const SOURCES = [{ slug: 'bao-tinh', name: 'Báo tỉnh' }];

test.each<[Partial<FindingFilter>, string, string]>([
  [{}, '12 phát hiện trong các bài', '/findings'],
  [
    { codes: ['role-conflict'], provinces: ['lang-son'] },
    '12 phát hiện “Một người, hai chức vụ” ở Lạng Sơn',
    '/findings?code=role-conflict&province=lang-son'
  ],
  [
    { codes: ['text-glued', 'characters-lost'], sources: ['bao-tinh'] },
    '12 phát hiện “Có chữ dính nhau”, “Có ký tự không đọc được” của Báo tỉnh',
    '/findings?code=text-glued,characters-lost&source=bao-tinh'
  ]
])('%j', (change, sentence, href) => {
  const filter = { ...EVERY_FINDING, ...change };
  expect(findingSentence(12, filter, SOURCES, 'vi')).toBe(sentence);
  expect(findingsHref(filter)).toBe(href);
});

test('further pages are named', () => {
  expect(findingsHref(EVERY_FINDING, 2)).toBe('/findings?page=2');
});

test('a finding leads to its first words, one without words to the article’s findings', () => {
  const spans = [
    { start: 40, end: 50 },
    { start: 90, end: 99 }
  ];
  expect(wordsHref({ article: 'a1', spans })).toBe('/articles/a1#f40');
  expect(wordsHref({ article: 'a1' })).toBe('/articles/a1#phat-hien');
});
