/** What the explore page asks for, and how it is shaped. */
import { describe, expect, test } from 'vitest';
import { provinceKeys } from '../../trends/crosswalk.ts';
import type { Query, SeriesAnswer } from '../../trends/query.ts';
import { answerOf, level, QUERY, step } from '../overview/sample-answer.fixture.ts';
import { loadBelow, loadExplore, offeredOf } from './load.ts';
import type { ExploreSource } from './load.ts';
import type { View } from './state.ts';

const COUNTS = { a: level(20), b: step(2, 30), c: level(1) };

/** Remembers what it was asked. */
function sourceOf(changes: Partial<ExploreSource> = {}) {
  const asked: Query[] = [];
  const answer = async (query: Query): Promise<SeriesAnswer> => {
    asked.push(query);
    const keys = { none: ['all'], province: provinceKeys(query.map), source: ['bao-a'], theme: [] }[
      query.split
    ];
    const counts =
      query.split === 'theme'
        ? Object.fromEntries(
            Object.entries(COUNTS).filter(([key]) => !query.themes.length || query.themes.includes(key))
          )
        : Object.fromEntries(keys.map((key) => [key, step(1, 2)]));
    return answerOf(counts, 100, query);
  };
  const source: ExploreSource = {
    now: new Date('2026-01-15T03:00:00Z'),
    answer,
    coverage: async () => [
      { bucket: '2025-02', silent: ['Báo A'], usual: 1 },
      { bucket: '2025-03', silent: [], usual: 1 }
    ],
    notes: async () => [
      { id: '1', day: '2025-05-01', words: 'mọi nơi', author: '', themes: [], provinces: [] },
      { id: '2', day: '2025-05-01', words: 'chủ đề khác', author: '', themes: ['c'], provinces: [] }
    ],
    together: async () => ({
      themes: ['a', 'b'],
      totals: [9, 4],
      both: [
        [9, 2],
        [2, 4]
      ]
    }),
    ...changes
  };
  return { source, asked };
}
const ask = (changes: Partial<Query> = {}, view: View = 'line', yearAgo = false) => ({
  query: { ...QUERY, ...changes },
  ...{ view, yearAgo }
});

test('themes apart: their own rows, asked for once', async () => {
  const { source, asked } = sourceOf();
  const shown = await loadExplore(ask(), source);
  expect(shown.drawn).toEqual(['a', 'b', 'c']);
  expect((await loadBelow(ask(), source)).rows).toBe('main');
  expect(asked).toHaveLength(1);
});

test('one theme, or nothing split: the rows are the provinces', async () => {
  for (const query of [{ themes: ['b'] }, { split: 'none' as const }]) {
    const { source, asked } = sourceOf();
    const { rows } = await loadBelow(ask(query), source);
    expect(asked.map(({ split }) => split)).toEqual(['province']);
    expect(rows).toMatchObject({ query: { split: 'province' } });
  }
});

test('one province alone has no rows beside it', async () => {
  const { source, asked } = sourceOf();
  const { rows } = await loadBelow(ask({ split: 'none', provinces: ['hue'] }), source);
  expect(asked).toHaveLength(0);
  expect(rows).toBeNull();
});

describe('the year before', () => {
  test('is asked for only where it is wanted, rows too, up to the day it is', async () => {
    const { source, asked } = sourceOf();
    const wanted = ask({ themes: ['b'], to: '2026-06-30' }, 'line', true);
    const shown = await loadExplore(wanted, source);
    await loadBelow(wanted, source);
    const spans = asked.map(({ split, from, to }) => [split, from, to]);
    expect(spans.filter(([, from]) => from === '2024-01-01')).toEqual([
      ['theme', '2024-01-01', '2025-01-15'],
      ['province', '2024-01-01', '2025-01-15']
    ]);
    expect(asked).toHaveLength(4);
    expect(shown.before?.query.to).toBe('2025-01-15');
    expect((await loadExplore(ask(), source)).before).toBeNull();
    expect((await loadBelow(ask(), source)).before).toBeNull();
  });

  test('of rows that are the question itself is asked for once', async () => {
    const { source, asked } = sourceOf();
    await loadExplore(ask({}, 'ranking', true), source);
    expect((await loadBelow(ask({}, 'ranking', true), source)).before).toBe('main');
    expect(asked).toHaveLength(2);
  });
});

describe('the map', () => {
  test.each(['34', '63'] as const)('of %s asks for the provinces where nothing else has', async (map) => {
    const { source, asked } = sourceOf();
    const { places } = await loadBelow(ask({ map }, 'map'), source);
    expect(asked.map(({ split }) => split)).toEqual(['province']);
    expect(places).toMatchObject({ query: { split: 'province', map } });
  });
  test.each([
    [{ split: 'none' }, 'rows'],
    [{ split: 'province' }, 'main']
  ] as const)('%j: %s', async (query, wanted) => {
    const { source } = sourceOf();
    expect((await loadBelow(ask(query, 'map'), source)).places).toBe(wanted);
  });
});

test('of what is offered only what the page shows', () => {
  const theme = { slug: 'a', name: { vi: 'A', en: 'A' }, short: { vi: 'A', en: 'A' } };
  const source = { slug: 'bao-a', name: 'Báo A' };
  const figures = {
    ...{ articles: 900, sources: 1, unknownProvince: 4, unknownEvent: 5, sample: 0 },
    ...{ firstDay: '2025-01-01', lastDay: '2026-01-14' }
  };
  const more = { terms: ['a'], home: 'hue' };
  expect(
    offeredOf({ themes: [{ ...theme, ...more }], sources: [{ ...source, ...more }], figures, views: [] })
  ).toEqual({ themes: [theme], sources: [source], figures, views: [] });
});

test('a split of many rows draws the six with most articles', async () => {
  const { source } = sourceOf();
  const shown = await loadExplore(ask({ split: 'province' }), source);
  expect(shown.main.series).toHaveLength(35);
  expect(shown.drawn).toHaveLength(6);
});

test('the evidence at first is the largest series at its latest full bucket', async () => {
  const { source } = sourceOf();
  expect((await loadExplore(ask(), source)).start).toEqual({ key: 'a', at: '2025-12' });
});

test('the peak is where one bucket is highest; equal heights have none', async () => {
  const { source } = sourceOf();
  expect((await loadExplore(ask({ themes: ['a'] }), source)).peak).toBeNull();
  const spiky = sourceOf({ answer: async (query) => answerOf({ b: step(2, 3).with(4, 90) }, 100, query) });
  const shown = await loadExplore(ask({ themes: ['b'] }), spiky.source);
  expect(shown.peak).toEqual({ key: 'b', at: '2025-05' });
});

test('silences and notes: only those that are, and that concern the question', async () => {
  const { source } = sourceOf();
  const shown = await loadExplore(ask({ themes: ['a'] }), source);
  expect(shown.silent.map(({ bucket }) => bucket)).toEqual(['2025-02']);
  expect(shown.notes.map(({ words }) => words)).toEqual(['mọi nơi']);
});

test('themes that nothing goes with make no table', async () => {
  const lonely = sourceOf({
    together: async () => ({
      themes: ['a', 'b'],
      totals: [9, 0],
      both: [
        [9, 0],
        [0, 0]
      ]
    })
  });
  expect((await loadBelow(ask(), lonely.source)).together).toBeNull();
  expect((await loadBelow(ask(), sourceOf().source)).together?.themes).toEqual(['a', 'b']);
});
