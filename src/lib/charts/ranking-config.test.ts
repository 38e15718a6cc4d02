import { describe, expect, test } from 'vitest';
import { rankingOf } from '../trends/ranking.ts';
import type { RankingWords } from './figure-words.ts';
import { invented } from './invented-answer.fixture.ts';
import type { Palette } from './palette.ts';
import { readPalette } from './palette.ts';
import { rankingConfig } from './ranking-config.ts';

/** Every token is its own name, so that a colour can be read back. */
const palette: Palette = readPalette((name) => name);
const words = { name: ({ key }: { key: string }) => key, until: '(21/03)' } as unknown as RankingWords;

const answer = invented(
  {
    'son-la': [
      [50, 90],
      [60, 90],
      [40, 90]
    ],
    'dien-bien': [
      [40, 90],
      [50, 90],
      [30, 90]
    ],
    'lao-cai': [
      [30, 90],
      [20, 90],
      [20, 90]
    ],
    'nghe-an': [
      [1, 90],
      [30, 90],
      [10, 90]
    ],
    hue: [
      [20, 90],
      [10, 90],
      [5, 90]
    ]
  },
  { from: '2026-01-01', to: '2026-03-21' },
  '2026-03-21'
);
const config = rankingConfig(rankingOf(answer), 'month', { palette, narrow: false, words });
const of = (key: string) => config.data.datasets.find(({ label }) => label === key);

describe('the lines', () => {
  test.each([
    ['son-la', 's1', 'circle', 0],
    ['dien-bien', 's2', 'rect', 0],
    ['nghe-an', 's3', 'triangle', 0],
    ['lao-cai', 's0', 'circle', 1],
    ['hue', 's0', 'circle', 1]
  ])('%s is %s', (key, colour, style, order) => {
    expect(of(key)).toMatchObject({ borderColor: colour, pointStyle: style, order });
  });

  test('the field is drawn paler than its points, and below the named', () => {
    expect(of('hue')?.segment).toMatchObject({ borderColor: 'line' });
    expect(of('son-la')?.segment).not.toHaveProperty('borderColor');
  });

  test('to the unfinished bucket dashed, with a hollow point', () => {
    const { borderDash: dash } = of('hue')?.segment as { borderDash: (at: object) => unknown };
    expect([dash({ p0DataIndex: 0, p1DataIndex: 1 }), dash({ p0DataIndex: 1, p1DataIndex: 2 })]).toEqual([
      undefined,
      [3, 3]
    ]);
    expect(of('son-la')?.pointBackgroundColor).toEqual(['s1', 's1', 'paper']);
  });
});

describe('the axes', () => {
  test('rank 1 on top, one tick a rank', () => {
    const y = config.options.scales?.['y'];
    expect(y).toMatchObject({ reverse: true, min: 0.5, max: 5.5 });
    const axis = { ticks: [] as { value: number }[] };
    y?.afterBuildTicks?.(axis as never);
    expect(axis.ticks.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
  });

  test('the unfinished bucket is labelled with its date', () => {
    const callback = config.options.scales?.['x']?.ticks?.callback as (value: unknown, at: number) => unknown;
    expect(callback(null, 2)).toEqual(['3', '(21/03)']);
  });

  test('nothing moves', () => {
    expect(config.options).toMatchObject({ animation: false, events: [] });
  });
});
