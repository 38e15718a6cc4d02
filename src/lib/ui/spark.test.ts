/** Sparklines start at zero, reach their top and dash only what is unfinished. */
import { expect, test } from 'vitest';
import { sparkPath } from './spark.ts';

test('a whole series', () => {
  expect(sparkPath([0, 2, 4], 100, 20, false)).toEqual({ line: 'M0 20L50 10L100 0', partial: '' });
});
test('the last bucket is not over', () => {
  expect(sparkPath([0, 4, 2], 100, 20, true)).toEqual({ line: 'M0 20L50 0', partial: 'M50 0L100 10' });
});
test('nothing anywhere lies on the ground', () => {
  expect(sparkPath([0, 0], 10, 5, false).line).toBe('M0 5L10 5');
});
test('one bucket is no line', () => expect(sparkPath([3], 10, 5, false)).toEqual({ line: '', partial: '' }));
