/** What stands over the figures: the finding where there is one, never a place that is not known. */
import { expect, test } from 'vitest';
import { invented } from '../../charts/invented-answer.fixture.ts';
import type { CoOccurrence } from '../../trends/co-occurrence.ts';
import { vi } from '../messages/explore.vi.ts';
import { startOf } from './choose.ts';
import { heatFinding, togetherFinding } from './findings.ts';
import { mapFinding } from './map-finding.ts';
import { lineTitle, type ExploreTongue } from './tongue.ts';

const tongue: ExploreTongue = {
  ...{ lang: 'vi', words: vi, today: '2026-06-01' },
  names: (slug) => ({ name: slug, short: slug })
};
const counts = (...months: number[]): [number, number][] => months.map((count) => [count, 40]);
const places = (rows: Record<string, [number, number][]>, changes = {}) =>
  invented(rows, { from: '2025-01-01', to: '2025-03-31', ...changes });

test('what is not known is no place: not the highest, not the largest, not the first opened', () => {
  const answer = places({ hue: counts(1, 4, 2), 'son-la': counts(1, 1, 1), unknown: counts(9, 9, 9) });
  expect(heatFinding(answer, tongue)).toContain('cao nhất ở Huế, tháng 02/2025: 4');
  expect(lineTitle(answer.query, answer.series, tongue)).toBe('Huế có nhiều bài nhất trong kỳ: 7');
  expect(startOf(answer.series)).toEqual({ key: 'hue', at: '2025-03' });
  const alone = places({ hue: counts(0, 0, 0), unknown: counts(1, 2, 1) });
  expect(startOf(alone.series)).toEqual({ key: 'unknown', at: '2025-03' });
});

test('the title over the lines counts what they count', () => {
  const rows = { hue: counts(3, 1, 0), 'son-la': counts(1, 0, 1) };
  const title = (measure: 'mentions' | 'share') => {
    const { query, series } = places(rows, { measure });
    return lineTitle(query, series, tongue);
  };
  expect(title('mentions')).toBe('Huế có nhiều lượt nhắc nhất trong kỳ: 8');
  expect(title('share')).toBe('Huế có nhiều bài nhất trong kỳ: 4');
});

test('shares that are all hidden are said to be', () => {
  const few: [number, number][] = [
    [1, 9],
    [2, 9],
    [1, 9]
  ];
  const { query, series } = places({ hue: few }, { measure: 'share' });
  expect(lineTitle(query, series, tongue)).toBe('Không tháng nào có đủ 30 bài, nên tỷ lệ bị ẩn');
});

test.each([
  [{ hue: 2, 'son-la': 1 }, 'cao nhất ở Huế, tháng 01/2025: 2'],
  [{ hue: 2, 'son-la': 2 }, 'cao nhất ở Huế và Sơn La, tháng 01/2025: 2'],
  [{ hue: 2, 'son-la': 2, 'ha-noi': 2 }, 'trên bản đồ'],
  [{ hue: 0, 'son-la': 0 }, 'trên bản đồ'],
  [{ hue: 1, unknown: 5 }, 'cao nhất ở Huế, tháng 01/2025: 1']
])('the map of %j says “%s”', (heights, said) => {
  const rows = Object.fromEntries(Object.entries(heights).map(([key, height]) => [key, counts(height)]));
  expect(mapFinding(places(rows), 0, tongue)).toContain(said);
});

test.each([
  [[40, 35], '25,0% số bài về a cũng nói về b'],
  [[29, 12], 'Chưa chủ đề nào có đủ 30 bài']
])('themes of %j articles together say “%s”', ([one = 0, other = 0], said) => {
  const table: CoOccurrence = {
    ...{ themes: ['a', 'b'], totals: [one, other] },
    both: [
      [one, 10],
      [10, other]
    ]
  };
  expect(togetherFinding(table, { ...invented({}).query, themes: ['a'] }, tongue)).toContain(said);
});
