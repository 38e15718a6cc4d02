/** Silences of sources that usually speak, and nothing else. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../corpus/civil-date.ts';
import { completeCoverage, coverageFrom } from './coverage.ts';
import { bucketDays, spine } from './buckets.ts';
import type { Grain } from './query.ts';

const TODAY = '2030-01-01';

/** A source that speaks (x) or not (.) in the months from January 2024 on. */
const months = (pattern: string, name = 'Báo') => ({
  name,
  days: [...pattern].flatMap((sign, at) =>
    sign === 'x' ? [`${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`] : []
  )
});
const period = { from: '2024-01-01', to: '2025-12-31', grain: 'month' } as const;

/** S where the only source is silent, u where it usually speaks and does, . where nothing is expected. */
const drawn = (pattern: string, today = TODAY): string =>
  completeCoverage(period, [months(pattern)], today)
    .map(({ silent, usual }) => (silent.length ? 'S' : usual ? 'u' : '.'))
    .join('');

describe('by month', () => {
  test.each([
    ['one that always speaks', 'xxxxxxxxxxxxxxxxxxxxxxxx', '....uuuuuuuuuuuuuuuuuuuu'],
    ['a month missed', 'xxxxxxxxxx.xxxxxxxxxxxxx', '....uuuuuuSuuuuuuuuuuuuu'],
    ['a long gap is silent for eight, then gone', 'xxxxxxxx............xxxx', '....uuuuSSSSSSSS........'],
    ['half a year is silent to its end', 'xxxxxxxx......xxxxxxxxxx', '....uuuuSSSSSSu.....uuuu'],
    ['every other month is no habit', 'x.x.x.x.x.x.x.x.x.x.x.x.', '........................'],
    ['two of three is one', 'xx.xx.xx.xx.xx.xx.xx.xx.', null],
    ['three articles are too few', 'xxx.....................', '........................'],
    ['four are enough', 'xxxx....................', '....SSSSSSSS............'],
    ['never', '........................', '........................']
  ])('%s', (_, pattern, expected) => {
    if (expected === null) expect(drawn(pattern)).toContain('S');
    else expect(drawn(pattern).slice(0, expected.length)).toBe(expected);
  });

  test('the bucket that is not over is never silent', () => {
    expect(drawn('xxxxxxxx......', '2024-09-30').slice(0, 10)).toBe('....uuuuuu');
    expect(drawn('xxxxxxxx......', '2024-10-01').slice(0, 10)).toBe('....uuuuSu');
  });

  test('several sources: the silent by name, the usual counted', () => {
    const sources = [months('xxxxxxxx', 'A'), months('xxxxxxx.', 'B'), months('........', 'C')];
    expect(completeCoverage({ ...period, from: '2024-08-15', to: '2024-08-20' }, sources, TODAY)).toEqual([
      { bucket: '2024-08', silent: ['B'], usual: 2 }
    ]);
  });
});

test('a paper that rests at weekends is not silent at weekends, but on a Monday it misses', () => {
  const days = Array.from({ length: 100 }, (_, k) => addDays('2025-01-06', k)).filter(
    (day) => ![0, 6].includes(new Date(day).getUTCDay()) && day !== '2025-03-24'
  );
  const found = completeCoverage(
    { from: '2025-03-10', to: '2025-04-10', grain: 'day' },
    [{ name: 'Báo', days }],
    TODAY
  );
  expect(found.filter(({ silent }) => silent.length).map(({ bucket }) => bucket)).toEqual(['2025-03-24']);
});

test.each<Grain>(['day', 'week', 'month', 'quarter', 'year'])(
  'by %s a habit is read from what was before',
  (grain) => {
    const period = { from: '2025-11-19', to: '2025-11-19', grain };
    const back = spine('1990-01-01', period.to, grain).reverse();
    const stride = grain === 'day' ? 7 : 1;
    const spoken = (steps: number) => bucketDays(back[steps * stride] ?? '').from;
    const days = [8, 9, 10, 11, 12, 13, 14, 15].map(spoken);
    expect(days.every((day) => day >= coverageFrom(period))).toBe(true);
    const silent = (days: string[]) => completeCoverage(period, [{ name: 'Báo', days }], TODAY)[0]?.silent;
    expect(silent(days)).toEqual(['Báo']);
    expect(silent(days.slice(1))).toEqual([]);
  }
);
