/** What is told about a figure whose numbers have changed. */
import { expect, test } from 'vitest';
import { answerOf, QUERY } from '../overview/sample-answer.fixture.ts';
import type { SeriesAnswer } from '../../trends/query.ts';
import { compareFigure as compare } from './compare.ts';

const plain = ({ query, series }: SeriesAnswer) => ({ share: query.measure === 'share', series });
const compareFigure = (then: SeriesAnswer, now: SeriesAnswer, told: typeof names) =>
  compare(plain(then), plain(now), told);

const names = { buckets: [{ key: '2025-01', name: '01/2025' }], series: [{ key: 'a', name: 'Chủ đề A' }] };

test('the same numbers: nothing has changed', () => {
  const then = answerOf({ a: [1, 2] }, 100);
  expect(compareFigure(then, answerOf({ a: [1, 2] }, 100), names)).toEqual({
    ...{ sums: [3, 3], changed: 0, changes: [] }
  });
});

test('each changed point is told as it was and as it is', () => {
  const [then, now] = [answerOf({ a: [1, 2] }, 100), answerOf({ a: [4, 2] }, 100)];
  const { sums, changed, changes } = compareFigure(then, now, names);
  expect([sums, changed]).toEqual([[3, 6], 1]);
  expect(changes[0]).toMatchObject({
    series: 'Chủ đề A',
    bucket: '01/2025',
    then: 1,
    now: 4,
    counts: [1, 4]
  });
});

test('shares change with their sample, in per cent', () => {
  const query = { ...QUERY, measure: 'share' } as const;
  const [then, now] = [answerOf({ a: [10] }, 100, query), answerOf({ a: [10] }, 50, query)];
  expect(compareFigure(then, now, names).changes[0]).toMatchObject({ then: 10, now: 20 });
});

test('a series that is gone and one that has come', () => {
  const { changes } = compareFigure(answerOf({ a: [1] }, 10), answerOf({ b: [2] }, 10), names);
  expect(changes.find(({ bucket }) => bucket === '01/2025')).toMatchObject({ then: 1, now: undefined });
  expect(changes.some(({ series, then }) => series === 'b' && then === undefined)).toBe(true);
});
