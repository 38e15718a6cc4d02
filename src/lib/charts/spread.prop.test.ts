/** Direct labels: in the order of their lines, apart, inside the plot whenever they fit. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from './spread.ts';

const labels = fc.array(
  fc.record({ y: fc.double({ min: -20, max: 420, noNaN: true }), height: fc.constantFrom(16, 20, 37) }),
  {
    minLength: 1,
    maxLength: 6
  }
);

test('no label covers another, none leaves the plot, the order stays', () => {
  fc.assert(
    fc.property(labels, (list) => {
      const placed = spreadLabels(list, 0, 400).map((y, i) => ({
        y,
        ...{ half: (list[i]?.height ?? 0) / 2, wish: list[i]?.y ?? 0 }
      }));
      const sorted = placed.toSorted((a, b) => a.y - b.y);
      sorted.forEach((label, i) => {
        const next = sorted[i + 1];
        expect(label.y - label.half).toBeGreaterThanOrEqual(-1e-6);
        expect(label.y + label.half).toBeLessThanOrEqual(400 + 1e-6);
        if (next) expect(label.y + label.half).toBeLessThanOrEqual(next.y - next.half + 1e-6);
        if (next) expect(label.wish).toBeLessThanOrEqual(next.wish);
      });
    })
  );
});

test('labels with room stand exactly at their lines', () => {
  expect(
    spreadLabels(
      [
        { y: 300, height: 20 },
        { y: 100, height: 20 }
      ],
      0,
      400
    )
  ).toEqual([300, 100]);
});

test('two at the same height share the distance', () => {
  expect(
    spreadLabels(
      [
        { y: 200, height: 20 },
        { y: 200, height: 20 }
      ],
      0,
      400
    )
  ).toEqual([190, 210]);
});
