/** What the overview asks for, and how it is shaped. */
import { describe, expect, test } from 'vitest';
import { provinceKeys } from '../../trends/crosswalk.ts';
import type { Query, SeriesAnswer } from '../../trends/query.ts';
import { loadOverview } from './load.ts';
import type { CorpusSize, OverviewSource } from './load.ts';
import { answerOf, level, step } from './sample-answer.fixture.ts';
import type { OverviewState } from './state.ts';

const COUNTS = { a: level(20), b: step(2, 30), c: level(1) };
const figures: CorpusSize = {
  ...{ articles: 900, sources: 3, unknownProvince: 4, unknownEvent: 5, sample: 0 },
  ...{ firstDay: '2025-01-01', lastDay: '2026-01-14' }
};
const state: OverviewState = {
  ...{
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
};

/** Remembers what it was asked. */
function sourceOf(n: number, size = figures): OverviewSource & { asked: Query[] } {
  const asked: Query[] = [];
  const answer = async (query: Query): Promise<SeriesAnswer> => {
    asked.push(query);
    const counts =
      query.split === 'theme' ? COUNTS : Object.fromEntries(provinceKeys('34').map((key) => [key, level(1)]));
    return answerOf(counts, n, query);
  };
  const themes = Object.keys(COUNTS).map((slug) => ({
    slug,
    name: { vi: slug, en: slug },
    short: { vi: slug, en: slug }
  }));
  return {
    asked,
    answer,
    themes,
    figures: size,
    now: new Date('2026-01-15T03:00:00Z'),
    newest: async () => []
  };
}

test('an empty corpus is nothing to show', async () => {
  expect(await loadOverview(state, sourceOf(0, { ...figures, articles: 0 }))).toBeNull();
});

test('nothing said: shares of the themes worth drawing, the map of the one that rose', async () => {
  const source = sourceOf(100);
  const shown = await loadOverview(state, source);
  expect(shown?.trend.query).toMatchObject({
    measure: 'share',
    themes: ['a', 'b', 'c'],
    from: '2025-01-01',
    to: '2026-01-15'
  });
  expect(shown?.trend.series[0]?.points[0]?.value).toBe(0.2);
  expect(shown?.tiles).toMatchObject({ theme: 'b', month: 'all' });
  expect(source.asked).toHaveLength(2);
});

test('what is left out is about every theme, whichever are drawn', async () => {
  const shown = await loadOverview({ ...state, themes: ['c'], measure: 'mentions' }, sourceOf(100));
  expect(shown?.trend.series.map(({ key }) => key)).toEqual(['c']);
  expect(shown?.trend.leftOut).toEqual({ unknownProvince: 3, unknownDate: 2, coarseDate: 1 });
  expect(shown?.trend.series[0]?.points[0]?.value).toBe(2);
});

describe('what the address says wins', () => {
  test('themes in its order, measure, tile and month', async () => {
    const said = { ...state, themes: ['c', 'a'], measure: 'articles' as const, tile: 'c', month: '2025-03' };
    const shown = await loadOverview(said, sourceOf(100));
    expect(shown?.trend.series.map(({ key }) => key)).toEqual(['c', 'a']);
    expect(shown?.tiles).toMatchObject({ theme: 'c', month: '2025-03' });
  });

  test('but a month outside the period is not shown', async () => {
    const shown = await loadOverview({ ...state, month: '2019-03' }, sourceOf(100));
    expect(shown?.tiles?.month).toBe('all');
  });

  test('a finer grain is asked for by itself', async () => {
    const source = sourceOf(100);
    const shown = await loadOverview({ ...state, grain: 'week' }, source);
    expect(source.asked.map(({ grain, split }) => `${grain} ${split}`).toSorted()).toEqual([
      'month province',
      'month theme',
      'week theme'
    ]);
    expect(shown?.trend.query).toMatchObject({ grain: 'week', measure: 'share' });
  });
});

describe('one place', () => {
  test('is asked for everything but the map, which stays the whole country', async () => {
    const source = sourceOf(100);
    const shown = await loadOverview({ ...state, province: 'son-la', measure: 'mentions' }, source);
    const asked = source.asked.map(({ split, provinces }) => [split, provinces.join()]);
    expect(asked.toSorted()).toEqual([
      ['province', ''],
      ['theme', 'son-la'],
      ['theme', 'son-la']
    ]);
    expect(shown?.lines[0]?.articles).toContain('province=son-la');
    expect(shown?.findings.leader?.over.articles).toContain('province=son-la');
  });

  test('the month of the map is chosen by the whole country', async () => {
    const shown = await loadOverview({ ...state, province: 'son-la', tile: 'c' }, sourceOf(100));
    expect(shown?.tiles?.month).toBe('all');
  });
});

describe('when every share is hidden', () => {
  const share = { ...state, measure: 'share' as const };
  test.each([
    ['months too thin, quarters not', share, 12, 'quarter'],
    ['nothing reaches the minimum', share, 2, null],
    ['weeks too thin, months not', { ...share, grain: 'week' as const }, 29, 'quarter']
  ])('%s', async (_, said, n, coarser) => {
    const shown = await loadOverview(said, sourceOf(n));
    expect(shown?.hidden).toEqual({ coarser });
  });
  test('nothing is said while one can be seen', async () => {
    expect((await loadOverview(share, sourceOf(100)))?.hidden).toBeNull();
    expect((await loadOverview({ ...state, measure: 'articles' }, sourceOf(2)))?.hidden).toBeNull();
  });
});

test('the picker lists every theme with its total, the largest first', async () => {
  const shown = await loadOverview(state, sourceOf(100));
  expect(shown?.lines.map(({ slug, total }) => [slug, total])).toEqual([
    ['a', 260],
    ['b', 222],
    ['c', 13]
  ]);
  expect(shown?.inPeriod).toBe(1300);
});
