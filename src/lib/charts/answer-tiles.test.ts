import { expect, test } from 'vitest';
import { answerTiles } from './answer-tiles.ts';
import type { FigureWords } from './figure-words.ts';
import { invented } from './invented-answer.fixture.ts';

const words = {
  figure: (plotted: number) => plotted.toFixed(1),
  name: ({ key }: { key: string }) => key,
  said: ({ bucket, n }: { bucket: string; n: number }) => `${bucket}, ${n}`,
  ...{ hidden: 'ẩn', none: '–' }
} as unknown as FigureWords;

const answer = invented(
  {
    'son-la': [
      [10, 100],
      [40, 100]
    ],
    hue: [
      [3, 29],
      [10, 100]
    ],
    'ca-mau': [
      [0, 0],
      [0, 30]
    ],
    unknown: [
      [5, 50],
      [5, 50]
    ]
  },
  { from: '2025-01-01', to: '2025-02-28', measure: 'share' }
);

test.each([
  [0, ['son-la 10.0', 'hue ẩn', 'ca-mau –', 'unknown 10.0']],
  [1, ['son-la 40.0', 'hue 10.0', 'ca-mau 0.0', 'unknown 10.0']],
  [2, []]
])('the values at bucket %i', (at, values) => {
  expect(answerTiles(answer, at, words).map(({ key, value }) => `${key} ${value}`)).toEqual(values);
});

test('a value keeps its class while the slider moves, and a tile opens its articles', () => {
  const at = (bucket: number, slug: string) =>
    answerTiles(answer, bucket, words).find(({ key }) => key === slug);
  expect(at(0, 'son-la')?.state).toEqual(at(1, 'hue')?.state);
  expect(at(1, 'hue')).toMatchObject({ tell: '2025-02, 100', href: expect.stringContaining('province=hue') });
});
