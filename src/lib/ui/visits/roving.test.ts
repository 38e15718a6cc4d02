/** Arrows lead to the neighbour in the line, or to the nearest one in the next line. */
import { expect, test } from 'vitest';
import { moveAmong } from './roving.ts';

const box = (left: number, top: number) => ({ left, top, width: 40 });
/** Three above, two below, one of them far to the right. */
const BOXES = [box(0, 0), box(50, 0), box(100, 0), box(50, 40), box(300, 42)];

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 0, 3],
  ['ArrowDown', 2, 3],
  ['ArrowDown', 4, 4],
  ['ArrowUp', 4, 2],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['Enter', 1, null]
])('%s from %i leads to %s', (key, from, to) => expect(moveAmong(key, from, BOXES)).toBe(to));
