/** The explore page's address, read and refused. */
import { describe, expect, test } from 'vitest';
import { exploreHref, keyOf, parseExplore, readKey, togetherKey } from './state.ts';
import type { ExploreContext } from './state.ts';

const known: ExploreContext = {
  now: new Date('2026-11-21T00:00:00Z'),
  themes: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  sources: ['bao-mau', 'bao-hai'],
  former: ['dropped-theme'],
  lexicon: 7,
  period: { from: '2024-12-01', to: '2026-11-21' }
};
const read = (search: string) => parseExplore(new URLSearchParams(search), known);
const wrong = (search: string) => {
  const parsed = read(search);
  return parsed.ok ? [] : parsed.problems.map(({ parameter }) => parameter);
};

test('nothing said is the corpus by month, all themes apart, as a line', () => {
  expect(read('')).toEqual({
    ok: true,
    state: {
      query: {
        ...{ themes: [], provinces: [], sources: [], from: '2024-12-01', to: '2026-11-21', grain: 'month' },
        ...{ measure: 'articles', split: 'theme', day: 'event', map: '34' }
      },
      ...{ view: 'line', yearAgo: false, at: null, key: null, where: null, term: null }
    }
  });
});

test('one end of the period said: the other one is that of every query', () => {
  const parsed = read('to=2025-06-30');
  expect(parsed.ok && parsed.state.query).toMatchObject({ from: '2023-07-01', to: '2025-06-30' });
});

describe('refused', () => {
  test.each([
    ['view=pie', 'view'],
    ['theme=a,b,c,d,e,f,g', 'theme'],
    ['theme=none', 'theme'],
    ['province=atlantis', 'province'],
    ['province=hai-duong', 'province'],
    ['from=2026-02-30', 'from'],
    ['from=2026-03-01&to=2026-02-01', 'from'],
    ['from=1900-01-01&to=2199-12-31&grain=day', 'grain'],
    ['grain=decade', 'grain'],
    ['measure=feelings', 'measure'],
    ['split=leader', 'split'],
    ['day=sunday', 'day'],
    ['map=65', 'map'],
    ['lexicon=3', 'lexicon'],
    ['at=2025-13', 'at'],
    ['at=2025-W01', 'at'],
    ['at=2019-01', 'at'],
    ['at=%00', 'at'],
    ['key=z%20%27--', 'key'],
    ['theme=a&key=b', 'key'],
    ['split=none&key=a', 'key'],
    ['split=source&key=a', 'key'],
    ['split=province&key=hai-duong', 'key'],
    ['province=ha-noi&key=province:hue', 'key'],
    ['split=province&map=63&key=dak-nong.unknown', 'key'],
    ['key=never-published', 'key'],
    ['source=bao-ba', 'source'],
    ['split=source&source=bao-mau&key=bao-hai', 'key'],
    ['key=theme:never-published', 'key'],
    ['key=theme:a,never-published', 'key'],
    ['key=theme:a,a', 'key'],
    ['key=theme:a,b,c', 'key'],
    ['key=source:bao-mau', 'key'],
    ['vs=month', 'vs'],
    ['vs=year&from=1900-12-31&to=1901-06-30', 'vs'],
    ['where=atlantis', 'where'],
    ['province=hue&where=ha-noi', 'where'],
    ['key=province:hue&where=hue', 'where'],
    ['split=province&at=all&where=hue', 'where'],
    ['term=%00', 'term']
  ])('%s', (search, parameter) => {
    expect(wrong(search)).toContain(parameter);
  });

  test.each([
    'at=2025-01&key=a',
    'at=all',
    'key=dropped-theme',
    'split=none&key=all&at=2024-12',
    'split=none&key=province:unknown',
    'split=source&source=bao-mau&key=bao-mau',
    'theme=a&key=theme:b',
    'theme=a&key=theme:b,dropped-theme&at=all',
    'vs=year&at=all&key=b&where=hue&term=không còn … ma túy',
    'split=province&map=63&key=dak-nong&lexicon=7',
    'map=63&key=province:lam-dong.unknown',
    'utm_source=elsewhere'
  ])('taken: %s', (search) => {
    expect(wrong(search)).toEqual([]);
  });
});

describe('addresses', () => {
  const parsed = read('theme=a&at=2025-03&key=a');
  if (!parsed.ok) throw new Error('readable');

  test('another point keeps the question', () => {
    expect(exploreHref(parsed.state, { at: 'all' })).toBe(
      '/explore?theme=a&from=2024-12-01&to=2026-11-21&at=all&key=a'
    );
  });
  test('another view keeps the evidence, another question closes it', () => {
    expect(exploreHref(parsed.state, { view: 'heat' })).toMatch(/view=heat&at=2025-03&key=a$/);
    expect(exploreHref(parsed.state, { grain: 'week' })).not.toMatch(/at=|key=/);
  });
  test('narrowed evidence stays narrowed from bucket to bucket, and a term is any text', () => {
    const state = { ...parsed.state, where: 'hue', term: 'a & b' };
    expect(exploreHref(state, { at: '2025-04' })).toMatch(/at=2025-04&key=a&where=hue&term=a%20%26%20b$/);
    expect(exploreHref(state, { yearAgo: true })).toContain('&vs=year&at=2025-03&key=a&where=hue');
  });
});

test('a key outside the split says so', () => {
  expect(keyOf('hue', 'province', 'none')).toBe('province:hue');
  expect(keyOf('hue', 'province', 'province')).toBe('hue');
  expect(keyOf('a', 'theme', 'none')).toBe('theme:a');
  expect(readKey('province:hue', 'theme')).toEqual({ split: 'province', place: 'hue', and: null });
  expect(readKey('hue', 'source')).toEqual({ split: 'source', place: 'hue', and: null });
});

test('two themes together are a key of their own', () => {
  expect(readKey(togetherKey('a', 'b'), 'none')).toEqual({ split: 'theme', place: 'a', and: 'b' });
  expect(readKey(togetherKey('a', 'a'), 'none')).toEqual({ split: 'theme', place: 'a', and: null });
});
