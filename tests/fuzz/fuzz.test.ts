/** The fuzz run's own parts: mutations that can be repeated, checks that see faults. `npm run fuzz` does the work. */
import { beforeAll, describe, expect, test } from 'vitest';
import { dice } from '../../scripts/sample/random.ts';
import { seedLexicon } from '../../src/lib/lexicon/seed/index.ts';
import { makeReading, type Reading } from '../../src/lib/server/reading.ts';
import { fuzzCase, tryCase } from './cases.ts';
import { mutate, MUTATIONS } from './mutate.ts';
import { faultsOf } from './reading.ts';
import { growthOf, isSteep } from './repeats.ts';

const TEXT = 'Bàn việc thôn\nSáng 3/11, Chi bộ thôn Cối, xã Hữu Sản họp.\nCó 12 đảng viên dự.';

describe('mutations', () => {
  test.each(Object.keys(MUTATIONS))('%s spoils alike with the same seed', (name) => {
    const spoil = () => MUTATIONS[name]?.(TEXT, dice('one'), [TEXT, 'Tin vắn']);
    expect(spoil()).toEqual(expect.any(String));
    expect(spoil()).toBe(spoil());
    expect(MUTATIONS[name]?.('', dice('two'), [''])).toEqual(expect.any(String));
  });
  test('a case depends on its seed and number only', () => {
    expect(fuzzCase([TEXT], 'a', 7)).toEqual(fuzzCase([TEXT], 'a', 7));
    expect(fuzzCase([TEXT], 'a', 7)).not.toEqual(fuzzCase([TEXT], 'a', 8));
  });
  test('a huge line has a million characters and no break', () => {
    const { text, steps } = mutate([TEXT], dice('four'), true);
    expect(text).toHaveLength(1_000_000);
    expect(text).not.toContain('\n');
    expect(steps.at(-1)).toBe('huge-line');
  });
});

describe('checks', () => {
  let reading: Reading;
  beforeAll(async () => void (reading = await makeReading(seedLexicon)), 60_000);
  const item = { name: 'a', kind: 'txt', bytes: new TextEncoder().encode(TEXT) } as const;
  const spoilt = (change: object): Reading => ({
    ...reading,
    analyse: (article, options) => ({ ...reading.analyse(article, options), ...change }),
    narrow: (analysis) => analysis
  });

  test('a sound reading has no fault', () => expect(faultsOf(item, TEXT, reading, null)).toEqual([]));
  test('some spoilt texts are read without a fault', () => {
    for (let index = 0; index < 50; index += 1) expect(tryCase([TEXT], 'few', index, reading)).toBeNull();
  });
  test.each([
    [
      'a span outside the text',
      { event: { value: '2025-11-03', precision: 'day', span: { start: 0, end: 999 } } }
    ],
    ['an empty span', { figures: [{ kind: 'exempt', value: 2, span: { start: 4, end: 4 } }] }],
    ['a day that is none', { event: { value: '2025-13-03', precision: 'day', span: { start: 0, end: 1 } } }],
    ['a figure that is no count', { figures: [{ kind: 'exempt', value: NaN, span: { start: 4, end: 5 } }] }],
    [
      'a visit of no leader',
      { leaders: [], visits: [{ leaders: ['Lò Văn Mẩy'], span: { start: 0, end: 9 } }] }
    ],
    ['an unknown finding', { findings: [{ code: 'no-such', detail: '' }] }]
  ])('%s is seen', (_, change) => {
    expect(faultsOf(item, TEXT, spoilt(change), null)).not.toEqual([]);
  });
  test('an exception is a fault', () => {
    const thrown = spoilt({});
    const throwing: Reading = {
      ...thrown,
      analyse: () => {
        throw new Error('told');
      }
    };
    expect(faultsOf(item, TEXT, throwing, null)[0]).toContain('told');
  });
});

describe('growth', () => {
  test('work that grows with the square is steep', () => {
    let sum = 0;
    const square = (_: string, length: number) => {
      for (let i = 0; i < length ** 2; i += 1) sum += Math.sqrt(i);
    };
    expect(isSteep(growthOf('square', square, 'ab', [1_000, 4_000]))).toBe(true);
    expect(sum).toBeGreaterThan(0);
  });
  test('quick work tells nothing', () => {
    expect(growthOf('none', () => {}, 'ab', [1_000])).toMatchObject({ growth: null, length: 8_000 });
  });
});
