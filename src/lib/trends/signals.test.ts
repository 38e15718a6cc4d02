/** Which signals are found: clear ones, none in noise, none in what does not count. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spine } from './buckets.ts';
import type { Grain, Measure, Point, Series } from './query.ts';
import { ALPHA } from './signal.ts';
import type { Signal } from './signal.ts';
import { findSignals } from './signals.ts';

const SAMPLE = 200;

/** A series of shares of 200 articles a bucket, from January 2024; null is a suppressed bucket. */
function series(
  counts: readonly (number | null)[],
  { key = 'a', grain = 'month' as Grain, n = SAMPLE } = {}
): Series {
  const buckets = spine('2024-01-01', '2043-12-31', grain);
  return {
    key,
    label: key.toUpperCase(),
    points: counts.map((count, at) => point(buckets[at] ?? '', count, n))
  };
}

const point = (bucket: string, count: number | null, n: number): Point => ({
  bucket,
  value: count === null ? null : count / n,
  count: count ?? 3,
  n: count === null ? 9 : n,
  low: null,
  high: null,
  partial: false,
  articles: ''
});

const find = (list: readonly Series[], grain: Grain = 'month', measure: Measure = 'share'): Signal[] =>
  findSignals(list, { grain, measure });

const kinds = (list: readonly Series[], grain: Grain = 'month'): string[] =>
  find(list, grain).map(({ key, kind }) => `${key} ${kind}`);

const steadyRise = [10, 11, 10, 12, 13, 12, 14, 15, 14, 16, 17, 18];
const steps = [10, 12, 9, 11, 10, 12, 9, 11, 20, 22, 19, 21, 20, 23, 19, 21];
const noise = [10, 13, 9, 12, 11, 8, 12, 10, 13, 9, 11, 12];
const burst = [6, 7, 5, 6, 8, 6, 30, 28, 6, 7, 5, 6];

describe('one series', () => {
  test('a rise says its test, its ground, its slope and its last run', () => {
    expect(find([series(steadyRise)])).toEqual([
      {
        key: 'a',
        label: 'A',
        kind: 'rise',
        test: 'mann-kendall',
        stretch: { from: '2024-01', to: '2024-12' },
        s: 57,
        z: expect.closeTo(3.87, 2),
        p: expect.closeTo(0.00001, 4),
        adjusted: expect.closeTo(0.00001, 4),
        tests: 1,
        buckets: 12,
        count: 162,
        n: 2400,
        slope: expect.closeTo(0.7 / 200, 3),
        slopePer: 'bucket',
        run: { from: '2024-10', to: '2024-12', length: 3 }
      }
    ]);
  });

  test('a fall', () => expect(kinds([series([...steadyRise].reverse())])).toEqual(['a fall']));

  test('two levels are a break, not a rise, with the means on both sides', () => {
    expect(find([series(steps)])).toMatchObject([
      {
        kind: 'break',
        stretch: { from: '2024-09', to: '2025-04' },
        before: 0.0525,
        since: 0.103125,
        tests: 1,
        k: 64
      }
    ]);
  });

  test('a burst says its rate and the usual one', () => {
    expect(find([series(burst)])).toMatchObject([
      { kind: 'burst', stretch: { from: '2024-07', to: '2024-08' }, share: 0.145, usual: 0.05, buckets: 12 }
    ]);
  });

  test('a rise within a strong yearly rhythm is found by seasons', () => {
    const rhythm = [40, 12, 30, 8, 25, 16, 36, 10, 20, 33, 14, 28];
    const counts = [0, 3, 6].flatMap((more) => rhythm.map((count) => count + more));
    expect(find([series(counts)])).toMatchObject([
      {
        kind: 'rise',
        test: 'seasonal-mann-kendall',
        slopePer: 'year',
        slope: expect.closeTo(3 / 200, 12),
        s: 36
      }
    ]);
  });

  test('two years of quarters are tested without seasons, which could not tell anything', () => {
    const [found] = find([series([5, 6, 8, 9, 11, 12, 14, 15], { grain: 'quarter' })], 'quarter');
    expect(found).toMatchObject({ kind: 'rise', test: 'mann-kendall', run: { from: '2024-Q2', length: 7 } });
  });

  test('the slope runs on the true axis, over gaps', () => {
    const gaps = [10, null, 12, null, 14, null, 16, null, 18, null, 20, null, 22, null, 24, null, 26];
    expect(find([series(gaps)])[0]).toMatchObject({
      slope: expect.closeTo(1 / 200, 12),
      run: null,
      buckets: 9
    });
  });
});

describe('none', () => {
  test.each<[string, Series]>([
    ['noise', series(noise)],
    ['a constant', series(Array.from({ length: 24 }, () => 7))],
    ['nothing but zeros', series(Array.from({ length: 24 }, () => 0))],
    ['zeros and a few ones', series([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1])],
    ['seven buckets', series([1, 4, 9, 16, 25, 36, 49])],
    ['no bucket', series([])],
    ['nine buckets of which two are suppressed', series([1, 4, null, 16, 25, 36, null, 64, 81])]
  ])('%s', (_, one) => expect(find([one])).toEqual([]));

  test('an unfinished end or a silent bucket makes no trend', () => {
    const counts = [...noise.slice(0, 8), 60, 70, 80, 90];
    const { points, ...rest } = series(counts);
    const cut = points.map((one, at) => ({ ...one, partial: at >= 8 }));
    const silent = points.map((one, at) => (at >= 8 ? { ...one, value: 0, count: 0, n: 0 } : one));
    expect(
      find([
        { ...rest, points: cut },
        { ...rest, points: silent }
      ])
    ).toEqual([]);
  });

  test('days are not tested for trends', () => {
    expect(kinds([series(steadyRise, { grain: 'day' })], 'day')).toEqual([]);
    expect(kinds([series(burst, { grain: 'day' })], 'day')).toEqual(['a burst']);
  });

  test('a level that moved by less than a fifth is no break', () => {
    const small = steps.map((count) => (count > 15 ? 100 + count - 8 : 100 + count - 10));
    expect(find([series(small, { n: 1000 })])).toEqual([]);
  });
});

describe('many series at once', () => {
  const weak = series([8, 11, 9, 10, 12, 10, 13, 11, 12, 12, 14, 11], { key: 'weak' });
  const quiet = Array.from({ length: 33 }, (_, at) =>
    series([...noise.slice(at % 12), ...noise.slice(0, at % 12)], { key: `quiet-${at}` })
  );

  test('what would be told alone is not told among 34', () => {
    expect(kinds([weak])).toEqual(['weak rise']);
    expect(kinds([weak, ...quiet])).toEqual([]);
  });

  test('a clear one is, with the number of tests; constants are no tests', () => {
    const list = [
      series(steadyRise),
      ...quiet,
      series(
        Array.from({ length: 12 }, () => 0),
        { key: 'zero' }
      )
    ];
    const [found, ...others] = find(list);
    expect(found).toMatchObject({ key: 'a', kind: 'rise', tests: 34 });
    expect(found?.adjusted).toBeCloseTo((found?.p ?? NaN) * 34, 12);
    expect(others).toEqual([]);
  });
});

describe('properties', () => {
  const count = fc.option(fc.nat(60), { freq: 8 });
  const list = fc.array(fc.array(count, { maxLength: 40 }), { maxLength: 6 });

  test('every signal holds after correction and names a stretch of its own series', () => {
    fc.assert(
      fc.property(list, fc.constantFrom<Grain>('week', 'month', 'quarter'), (all, grain) => {
        const answer = all.map((counts, at) => series(counts, { key: `${at}`, grain }));
        for (const signal of find(answer, grain)) {
          const buckets =
            answer.find(({ key }) => key === signal.key)?.points.map(({ bucket }) => bucket) ?? [];
          expect(signal.adjusted).toBeLessThanOrEqual(ALPHA);
          expect(signal.adjusted).toBeGreaterThanOrEqual(signal.p * (1 - 1e-12));
          expect(buckets.indexOf(signal.stretch.from)).toBeGreaterThanOrEqual(0);
          expect(buckets.indexOf(signal.stretch.to)).toBeGreaterThanOrEqual(
            buckets.indexOf(signal.stretch.from)
          );
        }
      })
    );
  });

  test('at most one trend or break and one burst a series', () => {
    fc.assert(
      fc.property(list, (all) => {
        const found = kinds(all.map((counts, at) => series(counts, { key: `${at}` })));
        const places = found.map((told) => told.replace(/rise|fall|break/, 'change'));
        expect(new Set(places).size).toBe(places.length);
      })
    );
  });
});
