import { zstdDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../corpus/analysis.ts';
import type { Article } from '../../corpus/article.ts';
import { addressKey, newArticle } from './new-article.ts';

const ARTICLE: Article = {
  ...{
    title: 'Họp tổ',
    byline: null,
    text: 'Họp tổ\nCả tổ có mặt.',
    url: null,
    source: null,
    encoding: 'utf-8'
  },
  published: { value: '2025-11', precision: 'month', method: 'header', confidence: 'low' },
  sections: [],
  removals: []
};
const span = { start: 0, end: 3 };
const NOTHING: Analysis = {
  mentions: [],
  passed: [],
  places: [],
  province: null,
  event: null,
  leaders: [],
  visits: [],
  unnamed: [],
  figures: [],
  findings: []
};
const FILING = { source: 'files', id: 'x', name: 'a.txt', lexicon: 4, reading: 1, ingestedAt: new Date(0) };
const bytes = new TextEncoder().encode('Họp tổ');

const made = (analysis: Partial<Analysis> = {}, article: Partial<Article> = {}) =>
  newArticle(
    { name: 'a.txt', kind: 'txt', bytes },
    { ...ARTICLE, ...article },
    { ...NOTHING, ...analysis },
    FILING
  );

describe('newArticle', () => {
  test('unknown day and place are values of their own', () => {
    expect(made().article).toMatchObject({
      ...{ event_value: null, event_day: '0001-01-01', event_grain: 'none', province: '', province_was: '' },
      ...{ published_value: '2025-11', published_day: '2025-11-01', published_grain: 'month' }
    });
  });

  test.each([
    ['2025-11-03', 'day', '2025-11-03', 'day'],
    ['2025-11', 'month', '2025-11-01', 'month'],
    ['2025', 'year', '2025-01-01', 'year'],
    ['XXXX-11-03', 'day', '0001-01-01', 'none']
  ] as const)('event %s counts on %s', (value, precision, day, grain) => {
    const { article } = made({ event: { value, precision, span } });
    expect(article).toMatchObject({
      event_value: value,
      event_precision: precision,
      event_day: day,
      event_grain: grain
    });
  });

  test('tags are the counted mentions by theme, passed ones only kept', () => {
    const mention = (theme: string) => ({ theme, term: 't', span });
    const { reading, article } = made({
      mentions: [mention('b'), mention('a'), mention('b')],
      passed: [{ ...mention('c'), why: 'unless', phrase: 'p' }]
    });
    expect(reading.tag).toEqual([
      { theme: 'a', mentions: 1 },
      { theme: 'b', mentions: 2 }
    ]);
    expect(article.themes).toEqual(['a', 'b']);
    expect(reading.mention).toMatchObject([
      { n: 0, why: null },
      { n: 1 },
      { n: 2 },
      { n: 3, why: 'unless', phrase: 'p' }
    ]);
  });

  test('the raw bytes come back as they were', () => {
    expect(new Uint8Array(zstdDecompressSync(made().raw.bytes))).toEqual(bytes);
  });
});

describe('addressKey', () => {
  test('is one for all spellings of an address, another for another', () => {
    const key = addressKey('https://bao.example/a');
    expect(key).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(addressKey('http://BAO.example/a/?utm_source=x#y')).toBe(key);
    expect(addressKey('https://bao.example/b')).not.toBe(key);
  });

  test.each([
    null,
    '',
    'không phải địa chỉ',
    'ftp://bao.example/a',
    'https://bao.example',
    'https://bao.example/#a'
  ])('%j is the address of no article', (url) => expect(addressKey(url)).toBeNull());
});
