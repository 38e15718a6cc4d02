/** Every month of a leader stands in exactly one cell, gaps and absences as one each. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heatCells, visitHeat } from './heat-cells.ts';

const length = (cell: ReturnType<typeof heatCells>[number]) => (cell.kind === 'count' ? 1 : cell.length);

test('not yet in office, then visits, then a gap that lasts', () => {
  const months = [null, null, 2, 0, 1, 0, 0, 0];
  expect(heatCells({ months, gaps: [{ from: 5, to: 7, open: true }] })).toEqual([
    { kind: 'off', at: 0, length: 2 },
    { kind: 'count', at: 2, count: 2 },
    { kind: 'count', at: 3, count: 0 },
    { kind: 'count', at: 4, count: 1 },
    { kind: 'gap', at: 5, length: 3, open: true }
  ]);
});

test('the cells cover the months once each', () =>
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(3)), { maxLength: 30 }), (months) => {
      const cells = heatCells({ months, gaps: [] });
      expect(cells.reduce((sum, cell) => sum + length(cell), 0)).toBe(months.length);
    })
  ));

test.each([
  [0, 0],
  [1, 1],
  [5, 5],
  [12, 5]
])('%i visits are class %i', (count, heat) => expect(visitHeat(count)).toBe(heat));
