/** The overview's address, read and written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseState, runsForward, stateHref, stateSearch } from './state.ts';
import type { OverviewState } from './state.ts';

const themes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const read = (search: string) =>
  parseState(new URLSearchParams(search), { now: new Date('2026-11-21T00:00:00Z'), themes });

test('nothing said is nothing chosen', () => {
  expect(read('')).toEqual({
    ok: true,
    state: {
      themes: [],
      from: null,
      to: null,
      grain: 'month',
      measure: null,
      day: 'event',
      tile: null,
      month: null,
      province: null
    }
  });
});

test('a form sends its themes one by one', () => {
  const parsed = read('theme=b&theme=a&measure=share&tile=c&month=2026-02');
  expect(parsed.ok && parsed.state).toMatchObject({
    themes: ['b', 'a'],
    measure: 'share',
    tile: 'c',
    month: '2026-02'
  });
});

describe('problems', () => {
  test.each([
    ['theme=z', 'theme'],
    ['theme=a,b,c,d,e,f,g', 'theme'],
    ['tile=z', 'tile'],
    ['month=2026-13', 'month'],
    ['month=10/2026', 'month'],
    ['grain=day', 'grain'],
    ['province=ha-tay', 'province'],
    ['province=hai-duong&map=63', 'province'],
    ['province=son-la,hue', 'province'],
    ['measure=visits', 'measure'],
    ['from=2026-02-30', 'from']
  ])('%s', (search, parameter) => {
    const parsed = read(search);
    expect(!parsed.ok && parsed.problems.map((problem) => problem.parameter)).toEqual([parameter]);
  });
});

test.each([
  ['2026-01-01', '2026-01-01', true],
  ['2026-01-02', '2026-01-01', false],
  ['', '2026-01-01', true],
  ['2026-01-02', '', true]
])('a period from “%s” to “%s” runs forward: %s', (from, to, expected) =>
  expect(runsForward(from, to)).toBe(expected)
);

test('what is written reads back the same', () => {
  const day = fc.constantFrom(null, '2025-03-01', '2026-01-31');
  const aState: fc.Arbitrary<OverviewState> = fc.record({
    themes: fc.uniqueArray(fc.constantFrom(...themes), { maxLength: 6 }),
    ...{ from: day, to: day.map((one) => one && '2026-06-30') },
    grain: fc.constantFrom('month', 'week', 'quarter'),
    measure: fc.constantFrom(null, 'articles', 'share', 'mentions'),
    day: fc.constantFrom('event', 'published'),
    tile: fc.constantFrom(null, ...themes),
    month: fc.constantFrom(null, 'all', '2025-11'),
    province: fc.constantFrom(null, 'son-la', 'unknown')
  });
  fc.assert(
    fc.property(aState, (state) => {
      expect(read(stateSearch(state))).toEqual({ ok: true, state });
    })
  );
});

test('a change replaces what it names and keeps the rest', () => {
  const parsed = read('theme=a&month=2026-02');
  if (!parsed.ok) throw new Error('unreadable');
  expect(stateHref(parsed.state, { month: 'all' })).toBe('/?theme=a&month=all');
  expect(stateHref(parsed.state, { themes: [], month: null })).toBe('/');
});
