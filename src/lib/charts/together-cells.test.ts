import { describe, expect, test } from 'vitest';
import { squareOf } from '../trends/co-occurrence.ts';
import { moveTogether, togetherCells } from './together-cells.ts';

const pair = (one: string, other: string, articles: number) => ({ one, other, articles });

describe('cells', () => {
  const { rows } = togetherCells(
    squareOf(
      ['a', 'b', 'c', 'd'],
      [pair('a', 'a', 1000), pair('b', 'b', 29), pair('a', 'b', 4), pair('c', 'c', 100), pair('a', 'c', 50)]
    )
  );
  const drawn = rows.map((row) =>
    row
      .map((cell) => (cell ? (cell.state.kind === 'value' ? cell.state.value : cell.state.kind) : ''))
      .join(' ')
  );
  test('whole per cents, the diagonal blank; less than half a per cent is not nothing', () => {
    expect(drawn).toEqual([' 1 5 0', 'hidden  hidden hidden', '50 0  0', 'void void void ']);
  });
  test('zero has a class of its own', () => {
    expect(rows[2]?.[1]?.state).toMatchObject({ heat: 0 });
    expect(rows[0]?.[1]?.state).toMatchObject({ heat: 1 });
  });
});

describe('keys in a table of three themes; column 0 holds the totals', () => {
  test.each([
    ['ArrowRight', [0, 0], [0, 2]],
    ['ArrowLeft', [0, 2], [0, 0]],
    ['ArrowRight', [1, 1], [1, 3]],
    ['ArrowDown', [0, 2], [2, 2]],
    ['ArrowUp', [1, 1], [1, 1]],
    ['ArrowDown', [1, 3], [1, 3]],
    ['ArrowRight', [2, 2], [2, 2]],
    ['Home', [2, 2], [2, 0]],
    ['End', [0, 0], [0, 3]],
    ['End', [2, 0], [2, 2]],
    ['ArrowDown', [0, 0], [1, 0]]
  ] as const)('%s from %j to %j', (key, [row, column], [toRow, toColumn]) => {
    expect(moveTogether(key, { series: row, at: column }, 3)).toEqual({ series: toRow, at: toColumn });
  });
  test('other keys move nothing', () => expect(moveTogether('a', { series: 0, at: 0 }, 3)).toBeNull());
});
