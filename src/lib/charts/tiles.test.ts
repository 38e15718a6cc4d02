/** Zero, hidden and void are three different things on a tile. */
import { expect, test } from 'vitest';
import { tileState } from './tiles.ts';

const breaks = [5, 7, 9, 12] as const;

test.each([
  ['no article of any kind', { count: 0, n: 0 }, 'share', { kind: 'void' }],
  ['no article of any kind, counted', { count: 0, n: 0 }, 'articles', { kind: 'void' }],
  ['too small a sample for a share', { count: 3, n: 29 }, 'share', { kind: 'hidden' }],
  ['a small sample can be counted', { count: 3, n: 29 }, 'articles', { kind: 'value', value: 3, heat: 1 }],
  ['none of thirty', { count: 0, n: 30 }, 'share', { kind: 'value', value: 0, heat: 0 }],
  ['a share in per cent', { count: 9, n: 100 }, 'share', { kind: 'value', value: 9, heat: 4 }]
] as const)('%s', (_, counts, measure, expected) =>
  expect(tileState({ key: 'hue', ...counts }, measure, breaks)).toEqual(expected)
);
