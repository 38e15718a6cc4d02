/** Bursts against the cheapest of all state sequences, listed one by one, and a case worked by hand. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bursts, type Batch, type Burst } from './kleinberg.ts';

const batches = (...pairs: [number, number][]): Batch[] =>
  pairs.map(([relevant, total]) => ({ relevant, total }));

/** 12 of 120 articles, so p₀ = 0.1 and p₁ = 0.2: Kleinberg (2002), section 4, by hand. */
test('one stretch of two batches', () => {
  const found = bursts(batches([1, 20], [0, 20], [5, 20], [6, 20], [0, 20], [0, 20]));
  const gain = (r: number): number => r * Math.log(2) + (20 - r) * Math.log(0.8 / 0.9);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ from: 2, to: 3 });
  expect(found[0]?.weight).toBeCloseTo(gain(5) + gain(6), 12);
});

test.each<[string, Batch[]]>([
  ['no batch', []],
  ['no article', batches([0, 0], [0, 0])],
  ['nothing relevant', batches([0, 9], [0, 9], [0, 9])],
  ['a steady rate', batches([2, 20], [2, 20], [2, 20], [2, 20])],
  ['a usual rate that cannot double', batches([9, 10], [1, 2], [10, 10])]
])('%s: no burst', (_, list) => expect(bursts(list)).toEqual([]));

const batch = fc
  .tuple(fc.nat(12), fc.nat(30))
  .map(([relevant, more]) => ({ relevant, total: relevant + more }));
const lists = fc.array(batch, { minLength: 1, maxLength: 8 });

test('no other way through the two states is cheaper', () => {
  fc.assert(
    fc.property(lists, fc.double({ min: 0.1, max: 2, noNaN: true }), (list, gamma) => {
      const found = bursts(list, { scaling: 2, gamma });
      const costs = ways(list.length).map((way) => wayCost(list, way, gamma));
      expect(wayCost(list, wayOf(found, list.length), gamma)).toBeCloseTo(Math.min(...costs), 9);
    }),
    { numRuns: 60 }
  );
});

test('a burst outweighs its entry, is more frequent than usual, and reads the same backwards', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const usual = rate(list);
      const found = bursts(list);
      for (const { from, to, weight } of found) {
        expect(weight).toBeGreaterThan(Math.log(list.length) - 1e-9);
        expect(rate(list.slice(from, to + 1))).toBeGreaterThan(usual);
      }
      const total = (some: readonly Burst[]): number =>
        some.reduce((sum, { weight }) => sum + weight - Math.log(list.length), 0);
      expect(total(bursts([...list].reverse()))).toBeCloseTo(total(found), 9);
    })
  );
});

const rate = (list: readonly Batch[]): number =>
  list.reduce((sum, { relevant }) => sum + relevant, 0) / list.reduce((sum, { total }) => sum + total, 0);

/** Every sequence of low (0) and high (1) states. */
const ways = (length: number): number[][] =>
  Array.from({ length: 2 ** length }, (_, number) => Array.from({ length }, (_, bit) => (number >> bit) & 1));

const wayOf = (found: readonly Burst[], length: number): number[] =>
  Array.from({ length }, (_, at) => (found.some(({ from, to }) => from <= at && at <= to) ? 1 : 0));

/** The cost of the paper's section 4, binomial coefficient included. */
function wayCost(list: readonly Batch[], way: readonly number[], gamma: number): number {
  const usual = rate(list);
  if (!(usual > 0) || usual * 2 >= 1) return way.includes(1) ? Infinity : 0;
  return way.reduce((sum, state, at) => {
    const { relevant, total } = list[at] ?? { relevant: 0, total: 0 };
    const p = usual * 2 ** state;
    const entered = state > (way[at - 1] ?? 0) ? gamma * Math.log(list.length) : 0;
    return (
      sum +
      entered -
      logChoose(total, relevant) -
      relevant * Math.log(p) -
      (total - relevant) * Math.log(1 - p)
    );
  }, 0);
}

function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i);
  return sum;
}
