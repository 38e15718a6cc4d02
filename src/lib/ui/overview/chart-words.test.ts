/** Titles and points in words, in both languages. */
import { describe, expect, test } from 'vitest';
import { overview } from '../messages/overview.ts';
import { pointText, themeNames, trendWords, valueText } from './chart-words.ts';
import type { ChartTongue } from './chart-words.ts';
import { findFindings } from './findings.ts';
import { QUERY, TODAY, answerOf, level, step } from './sample-answer.fixture.ts';
import { trendTitle } from './titles.ts';

const names = themeNames(
  [
    { slug: 'a', name: { vi: 'An sinh', en: 'Welfare' }, short: { vi: 'An sinh', en: 'Welfare' } },
    { slug: 'b', name: { vi: 'Đất đai', en: 'Land' }, short: { vi: 'Đất', en: 'Land' } }
  ],
  'vi'
);
const tongue: ChartTongue = { lang: 'vi', words: overview.vi, names, today: TODAY };
const share = answerOf({ a: level(9) }, 100, { ...QUERY, measure: 'share' });

test('a share is spoken with its articles and its interval', () => {
  const [series] = share.series;
  const point = series?.points[9];
  expect(series && point && pointText(series, point, 'share', tongue)).toBe(
    'An sinh, 10/2025: 9,0%, 9 trên 100 bài; khoảng tin cậy 95%: 4,8 – 16,2%'
  );
});

test('a hidden share says how small its sample is, the running month that it is not over', () => {
  const [series] = answerOf({ a: level(2) }, 12, { ...QUERY, measure: 'share' }).series;
  const point = series?.points[12];
  expect(series && point && pointText(series, point, 'share', tongue)).toBe(
    'An sinh, 01/2026, chưa trọn: ẩn, chỉ 12 bài'
  );
  expect(point && valueText(point, 'share', 'vi', overview.vi)).toBe('ẩn');
});

test('mentions and articles', () => {
  const [series] = answerOf({ a: level(3) }, 50, { ...QUERY, measure: 'mentions' }).series;
  const point = series?.points[0];
  expect(series && point && pointText(series, point, 'mentions', tongue)).toBe(
    'An sinh, 01/2025: 6 lượt trong 3 bài'
  );
  expect(series && point && pointText(series, point, 'articles', tongue)).toBe(
    'An sinh, 01/2025: 3 trên 50 bài'
  );
});

describe('the axis', () => {
  const words = (over = {}) => trendWords({ ...share.query, ...over }, share.series[0]?.points ?? [], tongue);
  test('carries the unit once and says how far the last bucket goes', () => {
    expect([words().top(30), words().tick(12.5), words().figure(9)]).toEqual(['30%', '12,5', '9,0']);
    expect(words().tick(0.25)).toBe('0,25');
    expect([words().until(false), words().until(true)]).toEqual(['đến 15/01', '(15/01)']);
  });
  test('says nothing of a bucket that lies in the future as a whole', () => {
    expect(
      trendWords(share.query, share.series[0]?.points ?? [], { ...tongue, today: '2025-06-01' }).until(false)
    ).toBeNull();
  });
});

describe('trendTitle', () => {
  const title = (counts: Record<string, number[]>, drawn = Object.keys(counts), over = {}) => {
    const all = answerOf(counts, 100);
    const trend = { ...all, series: all.series.filter(({ key }) => drawn.includes(key)) };
    return trendTitle(
      {
        ...{ trend, findings: findFindings(all), shown: findFindings(trend) },
        ...{ inPeriod: 9, hidden: null },
        ...over
      },
      tongue
    );
  };
  test.each([
    [{ a: level(30), b: step(2, 20) }, undefined, 'An sinh có nhiều bài nhất, Đất đai tăng nhiều nhất'],
    [{ a: level(9), b: step(2, 30) }, undefined, 'Đất đai có nhiều bài nhất và tăng nhiều nhất'],
    [{ a: level(9), b: level(8) }, undefined, 'An sinh có nhiều bài nhất trong sáu tháng qua'],
    [{ a: level(9), b: level(9) }, undefined, '2 chủ đề theo thời gian'],
    [{ a: level(9), b: step(2, 30) }, ['b'], 'Đất đai tăng từ 2,0% lên 30,0% số bài'],
    [{ a: step(30, 2), b: level(9) }, ['a'], 'An sinh giảm từ 30,0% còn 2,0% số bài'],
    [{ a: level(9), b: level(40) }, ['a'], 'An sinh theo thời gian'],
    [{ a: level(9), b: level(8), c: level(40) }, ['a', 'b'], '2 chủ đề theo thời gian']
  ])('%#', (counts, drawn, expected) =>
    expect(title(counts as Record<string, number[]>, drawn)).toBe(expected)
  );
  test('claims nothing that the figure hides, and names an empty period', () => {
    const counts = { a: level(9), b: step(2, 30) };
    expect(title(counts, undefined, { hidden: { coarser: null } })).toBe('2 chủ đề theo thời gian');
    expect(title({}, undefined, { inPeriod: 0 })).toBe('Không có bài nào trong kỳ');
    expect(title({})).toBe('Không bài nào trong kỳ thuộc chủ đề nào');
  });
});

describe('the lead', () => {
  test.each([
    [6, 'Trong sáu tháng 05/2026 – 10/2026, chủ đề có nhiều bài nhất là'],
    [2, 'Trong hai tháng 09/2026 – 10/2026, chủ đề có nhiều bài nhất là'],
    [1, 'Trong tháng 10/2026, chủ đề có nhiều bài nhất là']
  ])('names the true number of months: %i', (months, expected) => {
    const first = { 6: '05/2026', 2: '09/2026', 1: '10/2026' }[months] ?? '';
    expect(overview.vi.leader(months, first, '10/2026', '')).toBe(expected);
  });
});

test('a theme the lexicon no longer has keeps its slug', () => {
  expect(names('gone')).toEqual({ name: 'gone', short: 'gone' });
});

test('both languages have the same words', () => {
  expect(Object.keys(overview.en)).toEqual(Object.keys(overview.vi));
});
