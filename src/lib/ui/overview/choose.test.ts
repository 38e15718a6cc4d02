/** What the overview shows when its address does not say. */
import { describe, expect, test } from 'vitest';
import { chooseMeasure, chooseMonth, choosePeriod, chooseThemes } from './choose.ts';
import { answerOf, level, step } from './sample-answer.fixture.ts';

describe('choosePeriod', () => {
  test.each([
    ['a corpus that is older than two years', '2019-05-02', '2026-11-20', '2024-12-01', '2026-11-21'],
    ['a young one starts where it begins', '2026-03-17', '2026-11-20', '2026-03-01', '2026-11-21'],
    ['an archive is shown where it ends', '2019-05-02', '2021-02-10', '2019-05-01', '2021-02-28'],
    ['an event announced for later', '2026-03-17', '2027-01-10', '2026-03-01', '2026-11-21'],
    ['only an event announced for later', '2027-01-10', '2027-01-10', '2024-12-01', '2026-11-21'],
    ['no day known', null, null, '2024-12-01', '2026-11-21']
  ])('%s', (_, firstDay, lastDay, from, to) =>
    expect(choosePeriod({ firstDay, lastDay }, '2026-11-21')).toEqual({ from, to })
  );
});

test('themes: three with the most articles, three that moved most, the largest first, empty ones never', () => {
  const { series } = answerOf(
    {
      ...{
        big1: level(30),
        big2: level(29),
        big3: level(28),
        flat1: level(9),
        flat2: level(8),
        flat3: level(7)
      },
      ...{ wave: step(0, 12), rise: step(1, 9), fall: step(7, 0), none: level(0) }
    },
    100
  );
  expect(chooseThemes(series)).toEqual(['big1', 'big2', 'big3', 'wave', 'rise', 'fall']);
  expect(chooseThemes([])).toEqual([]);
});

test.each([
  [100, 'share'],
  [12, 'articles']
])('with %i articles a month the measure is %s', (n, measure) =>
  expect(chooseMeasure(answerOf({ a: level(5) }, n).series[0]?.points ?? [])).toBe(measure)
);

test('the map shows the last finished month when it is full enough, else the whole period', () => {
  const points = (count: number) => answerOf({ a: level(count) }, 1000).series[0]?.points ?? [];
  expect(chooseMonth(points(68))).toBe('2025-12');
  expect(chooseMonth(points(67))).toBe('all');
  expect(chooseMonth([])).toBe('all');
});
