/** The hairline from a line's last point to its words. */
import { expect, test } from 'vitest';
import { tiePath } from './plugin-labels.ts';

const RIGHT = 500;

test('from the right edge the tie leads straight to the words', () => {
  expect(tiePath({ x: RIGHT, y: 40 }, { right: RIGHT, end: { x: 518, y: 60 } })).toEqual({
    leader: null,
    tie: [
      { x: 506, y: 40 },
      { x: 518, y: 60 }
    ]
  });
});

test('from inside the plot a level leader comes first, so that no slope can be read', () => {
  const { leader, tie } = tiePath({ x: 120, y: 40 }, { right: RIGHT, end: { x: 518, y: 60 } });
  expect(leader).toEqual([
    { x: 126, y: 40 },
    { x: 500, y: 40 }
  ]);
  expect(tie[0]).toEqual({ x: 500, y: 40 });
});
