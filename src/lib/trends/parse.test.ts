/** Addresses read into queries: defaults, and a named problem for whatever is wrong. */
import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse.ts';

const context = {
  now: new Date('2026-11-21T03:30:00Z'),
  themes: ['drug-free-areas', 'social-welfare'],
  lexicon: 3
};
const read = (search: string, strict = false) =>
  parseQuery(new URLSearchParams(search), { ...context, strict });

test('nothing said: 24 months to today, every theme by month', () => {
  expect(read('')).toEqual({
    ok: true,
    query: {
      ...{ themes: [], provinces: [], sources: [], from: '2024-12-01', to: '2026-11-21', grain: 'month' },
      ...{ measure: 'articles', split: 'theme', day: 'event', map: '34' }
    }
  });
});

test('today is the day in Việt Nam', () => {
  const parsed = parseQuery(new URLSearchParams(), { now: new Date('2026-12-31T18:00:00Z') });
  expect(parsed.ok && parsed.query).toMatchObject({ from: '2025-02-01', to: '2027-01-01' });
});

test('all is said', () => {
  const parsed = read(
    'theme=social-welfare,drug-free-areas&theme=social-welfare&province=yen-bai,lao-cai.unknown,unknown&map=63' +
      '&source=bao-mot&from=2025-01-01&to=2025-03-31&grain=week&measure=share&split=province&day=published&lexicon=3&lang=en',
    true
  );
  expect(parsed.ok && parsed.query).toEqual({
    themes: ['social-welfare', 'drug-free-areas'],
    provinces: ['yen-bai', 'lao-cai.unknown', 'unknown'],
    sources: ['bao-mot'],
    ...{ from: '2025-01-01', to: '2025-03-31', grain: 'week', measure: 'share' },
    ...{ split: 'province', day: 'published', map: '63' }
  });
});

test('province=all is everywhere', () => {
  const parsed = read('province=all');
  expect(parsed.ok && parsed.query.provinces).toEqual([]);
});

describe('problems', () => {
  test.each([
    ['theme=drugs', 'theme'],
    ['province=yen-bai', 'province'],
    ['province=all,ha-noi', 'province'],
    ['from=2025-02-30', 'from'],
    ['to=hôm nay', 'to'],
    ['from=2026-01-02&to=2026-01-01', 'from'],
    ['grain=hour', 'grain'],
    ['grain=day&from=2020-01-01', 'grain'],
    ['measure=visits', 'measure'],
    ['split=leader', 'split'],
    ['day=read', 'day'],
    ['map=65', 'map'],
    ['lexicon=2', 'lexicon'],
    ['form=2025-01-01', 'form']
  ])('%s', (search, parameter) => {
    const parsed = read(search, true);
    expect(parsed.ok).toBe(false);
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.map((problem) => problem.parameter)).toContain(parameter);
    for (const { message } of problems) expect(message.vi).not.toBe(message.en);
  });

  test('several are told at once', () => {
    const parsed = read('grain=hour&map=65&from=x');
    expect(!parsed.ok && parsed.problems.map(({ parameter }) => parameter)).toEqual(['map', 'from', 'grain']);
  });

  test('a page takes parameters of others, the API does not', () => {
    expect(read('utm_source=x').ok).toBe(true);
    expect(read('utm_source=x', true).ok).toBe(false);
  });

  test('two different values of one parameter are not chosen between', () => {
    expect(read('grain=day&grain=week&from=2026-01-01').ok).toBe(false);
    expect(read('grain=week&grain=week&grain=').ok).toBe(true);
    expect(read('theme=drug-free-areas&theme=social-welfare').ok).toBe(true);
  });

  test('however long the address, few and short words answer', () => {
    const slugs = Array.from({ length: 3000 }, (_, n) => `s${n}`).join(',');
    const long = 'x'.repeat(10_000);
    for (const search of [`theme=${slugs}`, `grain=${long}`, `from=${long}`, `${long}=1`, `theme=${long}`]) {
      const parsed = read(search, true);
      const said = parsed.ok ? '' : parsed.problems.map(({ message }) => message.vi).join(' ');
      expect(said.length, search.slice(0, 20)).toBeGreaterThan(10);
      expect(said.length, search.slice(0, 20)).toBeLessThan(400);
    }
  });
});
