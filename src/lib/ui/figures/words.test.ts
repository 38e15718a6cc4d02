/** What the figures say of a point, of a pair of themes, of ranks, in both languages. */
import { describe, expect, test } from 'vitest';
import type { Point, Query } from '../../trends/query.ts';
import type { Ranking } from '../../trends/ranking.ts';
import { rankingNotes } from './ranking-notes.ts';
import { coOccurrenceWords, figureWords, heatTableWords, multiplesWords, rankingWords } from './words.ts';

const QUERY: Query = {
  ...{ themes: [], provinces: [], sources: [], from: '2026-01-01', to: '2026-11-30', grain: 'month' },
  ...{ measure: 'share', split: 'province', day: 'event', map: '34' }
};
const names = (slug: string) => ({ name: `Chủ đề ${slug}`, short: slug });
const vi = { lang: 'vi', names, today: '2026-11-21' } as const;
const en = { ...vi, lang: 'en' } as const;

const POINT: Point = {
  ...{ bucket: '2026-10', value: 0.09, count: 559, n: 6214, low: 0.0831, high: 0.0973 },
  ...{ partial: false, articles: '' }
};
const series = { key: 'son-la', label: 'Sơn La', points: [POINT] };

describe('a point', () => {
  test.each([
    [{}, {}, 'Sơn La, 10/2026: 9,0%, 559 trên 6.214 bài; khoảng tin cậy 95%: 8,3 – 9,7%'],
    [
      {},
      { value: null, count: 2, n: 24, low: null, high: null },
      'Sơn La, 10/2026: ẩn vì chỉ có 24 bài, dưới mức 30'
    ],
    [{}, { value: null, count: 0, n: 0 }, 'Sơn La, 10/2026: không có bài nào'],
    [
      { measure: 'articles' },
      { value: 559, partial: true },
      'Sơn La, 10/2026, chưa trọn: 559 trên 6.214 bài'
    ],
    [{ measure: 'stories' }, { value: 402, count: 402 }, 'Sơn La, 10/2026: 402 tin, trong 6.214 bài'],
    [{ measure: 'mentions' }, { value: 1200 }, 'Sơn La, 10/2026: 1.200 lượt nhắc trong 559 bài']
  ] as const)('%j %j', (query, point, words) => {
    expect(figureWords({ ...QUERY, ...query }, vi).tell(series, { ...POINT, ...point })).toBe(words);
  });

  test('in English', () => {
    expect(figureWords(QUERY, en).tell(series, POINT)).toBe(
      'Sơn La, 10/2026: 9.0%, 559 of 6,214 articles; 95% confidence interval: 8.3 – 9.7%'
    );
  });

  test.each([
    ['share', '559/6.214; 8,3 – 9,7'],
    ['articles', '559/6.214']
  ] as const)('its sample beside %s', (measure, sample) => {
    expect(figureWords({ ...QUERY, measure }, vi).sample(POINT)).toBe(sample);
  });
});

describe('the name of a series', () => {
  test.each([
    ['province', '34', 'ho-chi-minh', 'Hồ Chí Minh', 'TP.HCM'],
    ['province', '34', 'unknown', 'Chưa rõ tỉnh', 'Chưa rõ tỉnh'],
    ['province', '63', 'lao-cai.unknown', 'Lào Cai nay, chưa rõ tỉnh cũ', 'Lào Cai, chưa rõ'],
    ['theme', '34', 'x', 'Chủ đề x', 'x'],
    ['source', '34', 'bao-mot', 'Báo Một', 'Báo Một'],
    ['none', '34', 'all', 'Cả nước', 'Cả nước']
  ] as const)('split by %s, borders %s: %s', (split, map, key, name, short) => {
    const words = figureWords({ ...QUERY, split, map }, vi);
    expect([
      words.name({ key, label: 'Báo Một' }, false),
      words.name({ key, label: 'Báo Một' }, true)
    ]).toEqual([name, short]);
  });
});

test.each([
  ['share', '0,0', '% số bài theo tỉnh, thành và tháng'],
  ['articles', '·', 'Số bài theo tỉnh, thành và tháng']
] as const)('the heat table of %s', (measure, zero, caption) => {
  expect(heatTableWords({ ...QUERY, measure }, vi)).toMatchObject({ zero, caption });
});

test.each([
  [
    'share',
    { behind: true, hidden: true },
    'Cùng một thang 0 – 24%. Số bên phải: 10/2026. Đường xám: cả nước. Nền gạch: dưới 30 bài, tỷ lệ bị ẩn.'
  ],
  [
    'articles',
    { behind: true, hidden: false },
    'Cùng một thang 0 – 24. Số bên phải: 10/2026. Đường xám: trung bình một tỉnh, thành.'
  ],
  ['share', { behind: false, hidden: false }, 'Cùng một thang 0 – 24%. Số bên phải: 10/2026.']
] as const)('the note under small multiples of %s', (measure, shown, note) => {
  const words = multiplesWords({ ...QUERY, measure }, vi);
  expect(words.note({ max: 24, bucket: '2026-10', ...shown })).toBe(note);
});

test('an unfinished bucket of a ranking ends today, or where the question ends', () => {
  expect(rankingWords(QUERY, vi).until).toBe('(21/11)');
  expect(rankingWords({ ...QUERY, to: '2026-11-10' }, vi).until).toBe('(10/11)');
});

describe('themes together', () => {
  const [row, column] = [names('a'), names('b')];
  test.each([
    [
      'articles',
      { count: 413, n: 1204, share: 0.343, low: 0.3168, high: 0.3703 },
      'Trong 1.204 bài về Chủ đề a, 413 bài cũng về Chủ đề b: 34,3%; khoảng tin cậy 95%: 31,7 – 37,0%'
    ],
    [
      'stories',
      { count: 1, n: 24, share: null, low: null, high: null },
      'Trong 24 tin về Chủ đề a, 1 tin cũng về Chủ đề b; Chủ đề a chỉ có 24 tin, dưới mức 30, nên tỷ lệ bị ẩn'
    ]
  ] as const)('%s', (measure, cell, words) => {
    expect(coOccurrenceWords({ ...QUERY, measure }, vi).tell(row, column, cell)).toBe(words);
  });
});

describe('the source line of a ranking', () => {
  const plain: Ranking = {
    buckets: [{ bucket: '2026-Q4', partial: false }],
    at: 0,
    lines: [{ series, ranks: [1], named: 0 }],
    ...{ cutTie: null, ties: [], alike: [] }
  };
  test.each([
    [{}, 'Hạng không nói khoảng cách.'],
    [{ lines: [] }, ''],
    [
      { buckets: [{ bucket: '2026-Q4', partial: true }] },
      'Nét đứt: quý IV/2026 chưa trọn. Hạng không nói khoảng cách.'
    ],
    [
      {
        alike: [
          [1, 2, 3],
          [5, 7]
        ]
      },
      'Hạng không nói khoảng cách. Chưa thể nói là khác nhau: hạng 1 – 3, hạng 5 và 7 (khoảng tin cậy 95% chồng nhau).'
    ],
    [
      { ties: [{ rank: 2, count: 2 }], cutTie: { rank: 8, count: 5 } },
      'Hạng không nói khoảng cách. Cùng hạng: hạng 2 (2). 5 dòng cùng hạng 8 không vẽ vì không đủ chỗ.'
    ]
  ] as const)('%j', (changes, words) => {
    expect(rankingNotes({ ...plain, ...changes }, { measure: 'share' }, vi).join(' ')).toBe(words);
  });
  test('counts have no interval, and it says so', () => {
    expect(rankingNotes(plain, { measure: 'articles' }, en).at(-1)).toMatch(/^Counts have no interval/);
  });
});
