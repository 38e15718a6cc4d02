import fc from 'fast-check';
import { expect, test } from 'vitest';
import { putInOrder } from './in-order.ts';

const byKey = (one: { key: number }, other: { key: number }): number => one.key - other.key;

test('sorts as the engine does, equal things in the order given', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 60 }), (keys) => {
      const things = keys.map((key, place) => ({ key, place }));
      expect(putInOrder([...things], byKey)).toEqual(things.toSorted(byKey));
    })
  );
});
