/** Heat classes: round, ascending, the same whatever the order of values. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heatBreaks, heatClass } from './heat.ts';

describe('heatBreaks', () => {
  test.each([
    ['small counts get a class each', [0, 1, 1, 1, 2, 2, 3], true, [2, 3, 4, 5]],
    ['nothing at all', [], true, [2, 3, 4, 5]],
    [
      'shares in per cent',
      [4, 4.3, 5.4, 5.9, 6, 6.4, 7, 7.4, 7.9, 8.3, 9.1, 10, 11, 13.2, 18.1, 20.3],
      false,
      [6, 8, 10, 20]
    ]
  ])('%s', (_, values, whole, breaks) => expect(heatBreaks(values, whole)).toEqual(breaks));

  test('shares close together keep their classes below the highest', () => {
    expect(heatBreaks([97, 98, 99, 99.5, 100], false)).toEqual([70, 80, 90, 100]);
  });

  const values = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 500, noNaN: true })), {
    maxLength: 60
  });

  test('ascend, and do not depend on the order or on zeros', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (list, whole) => {
        const breaks = heatBreaks(list, whole);
        expect(breaks).toHaveLength(4);
        expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
        expect(new Set(breaks).size).toBe(4);
        expect(heatBreaks([0, ...list.toReversed()], whole)).toEqual(breaks);
        const top = Math.max(...list);
        if (!whole && top > 0) expect(breaks[3]).toBeLessThanOrEqual(top);
        if (whole) for (const start of breaks) expect(Number.isInteger(start) && start >= 2).toBe(true);
      })
    );
  });

  test('are figures of one or two digits that people call round', () => {
    fc.assert(
      fc.property(values, (list) => {
        for (const start of heatBreaks(list, false)) {
          const mantissa = Number((start / 10 ** Math.floor(Math.log10(start))).toFixed(6));
          expect([1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9]).toContain(mantissa);
        }
      })
    );
  });
});

test.each([
  [0, 0],
  [0.1, 1],
  [4.99, 1],
  [5, 2],
  [12, 5],
  [400, 5]
])('%d stands in class %i', (value, expected) => expect(heatClass(value, [5, 7, 9, 12])).toBe(expected));
