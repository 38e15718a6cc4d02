import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../text/index.ts';
import { farthestEnds, firstFrom, Overlaps } from './mentions-near.ts';

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]): Span => ({ start, end: start + length }));
const ordered = fc.array(span, { maxLength: 30 }).map((spans) => spans.sort((a, b) => a.start - b.start));

test('the first span that starts at or behind an offset', () => {
  fc.assert(
    fc.property(ordered, fc.nat(60), (spans, offset) => {
      const plain = spans.findIndex(({ start }) => start >= offset);
      expect(firstFrom(spans, offset)).toBe(plain < 0 ? spans.length : plain);
    })
  );
});

test('the farthest end so far never sinks', () => {
  expect([
    ...farthestEnds([
      { start: 0, end: 9 },
      { start: 2, end: 4 },
      { start: 5, end: 12 }
    ])
  ]).toEqual([9, 9, 12]);
});

test('overlaps are those that looking at every span finds', () => {
  fc.assert(
    fc.property(ordered, span, (spans, asked) => {
      const plain = spans.filter(({ start, end }) => start < asked.end && asked.start < end);
      expect(new Set(new Overlaps(spans).over(asked))).toEqual(new Set(plain));
    })
  );
});
