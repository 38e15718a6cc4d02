/** Each kind of signal in words, in both languages and every unit. */
import { describe, expect, test } from 'vitest';
import type { BreakSignal, BurstSignal, Signal, TrendSignal } from '../../trends/signal.ts';
import { signals } from '../messages/signals.ts';
import { signalSentence, signalTest, type Shown } from './sentence.ts';

const ground = {
  key: 'a',
  label: 'A',
  p: 0.0001,
  adjusted: 0.0031,
  tests: 34,
  buckets: 22,
  count: 412,
  n: 5285
};
const shares: Shown = { grain: 'month', measure: 'share', split: 'province' };
const quarters: Shown = { ...shares, grain: 'quarter' };

const rise: TrendSignal = {
  ...ground,
  kind: 'rise',
  test: 'mann-kendall',
  stretch: { from: '2025-Q1', to: '2026-Q4' },
  s: 20,
  z: 3,
  slope: 0.0081,
  slopePer: 'bucket',
  run: null
};
const fall: TrendSignal = {
  ...rise,
  kind: 'fall',
  test: 'seasonal-mann-kendall',
  stretch: { from: '2025-01', to: '2026-10' },
  slope: -0.012,
  slopePer: 'year'
};
const brk: BreakSignal = {
  ...ground,
  kind: 'break',
  test: 'pettitt',
  stretch: { from: '2025-09', to: '2026-10' },
  k: 110,
  before: 0.041,
  since: 0.079
};
const burst: BurstSignal = {
  ...ground,
  kind: 'burst',
  test: 'kleinberg',
  stretch: { from: '2026-10', to: '2026-10' },
  weight: 14.24,
  share: 0.0681,
  usual: 0.031
};
const run = { from: '2026-Q2', to: '2026-Q4', length: 3 };
const counts = { ...shares, measure: 'articles' } as const;

describe('sentences', () => {
  test.each<[Signal, Shown, string, string]>([
    [
      rise,
      quarters,
      'Chuyển đổi số tăng từ quý I/2025 đến quý IV/2026, mỗi quý thêm khoảng 0,8 điểm phần trăm.',
      'Chuyển đổi số rose from Q1/2025 to Q4/2026, by about 0.8 percentage points a quarter.'
    ],
    [
      { ...rise, run },
      quarters,
      'Chuyển đổi số tăng 3 quý liên tiếp, đến quý IV/2026; tính từ quý I/2025, mỗi quý thêm khoảng 0,8 điểm phần trăm.',
      'Chuyển đổi số rose 3 quarters in a row, to Q4/2026; since Q1/2025 by about 0.8 percentage points a quarter.'
    ],
    [
      fall,
      shares,
      'Chuyển đổi số giảm từ tháng 01/2025 đến tháng 10/2026, mỗi năm bớt khoảng 1,2 điểm phần trăm.',
      'Chuyển đổi số fell from 01/2025 to 10/2026, by about 1.2 percentage points a year.'
    ],
    [
      { ...fall, slope: -1234.5, slopePer: 'bucket' },
      counts,
      'Chuyển đổi số giảm từ tháng 01/2025 đến tháng 10/2026, mỗi tháng bớt khoảng 1.234,5 bài.',
      'Chuyển đổi số fell from 01/2025 to 10/2026, by about 1,234.5 articles a month.'
    ],
    [
      { ...rise, stretch: { from: '2025-W45', to: '2026-W02' }, slope: 0.0421 },
      { ...counts, grain: 'week', measure: 'stories' },
      'Chuyển đổi số tăng từ tuần 45/2025 đến tuần 2/2026, mỗi tuần thêm khoảng 0,04 tin.',
      'Chuyển đổi số rose from week 45/2025 to week 2/2026, by about 0.04 stories a week.'
    ],
    [
      { ...rise, stretch: { from: '2016', to: '2026' }, slope: 3 },
      { ...counts, grain: 'year', measure: 'mentions' },
      'Chuyển đổi số tăng từ năm 2016 đến năm 2026, mỗi năm thêm khoảng 3,0 lượt nhắc.',
      'Chuyển đổi số rose from 2016 to 2026, by about 3.0 mentions a year.'
    ],
    [
      brk,
      shares,
      'Chuyển đổi số gãy xu hướng tháng 09/2025: trước đó trung bình 4,1%, từ đó 7,9%.',
      'Chuyển đổi số broke its trend in 09/2025: 4.1% on average before, 7.9% since.'
    ],
    [
      { ...brk, before: 0, since: 12.25 },
      counts,
      'Chuyển đổi số gãy xu hướng tháng 09/2025: trước đó trung bình 0 bài mỗi tháng, từ đó 12,3 bài mỗi tháng.',
      'Chuyển đổi số broke its trend in 09/2025: 0 articles a month on average before, 12.3 articles a month since.'
    ],
    [
      burst,
      shares,
      'Chuyển đổi số bùng lên tháng 10/2026: 6,8% số bài, cả kỳ 3,1%.',
      'Chuyển đổi số burst in 10/2026: 6.8% of articles, 3.1% over the whole period.'
    ],
    [
      { ...burst, stretch: { from: '2026-10-03', to: '2026-10-05' } },
      { ...shares, grain: 'day' },
      'Chuyển đổi số bùng lên từ ngày 03/10/2026 đến ngày 05/10/2026: 6,8% số bài, cả kỳ 3,1%.',
      'Chuyển đổi số burst from 03/10/2026 to 05/10/2026: 6.8% of articles, 3.1% over the whole period.'
    ]
  ])('%#', (signal, shown, vi, en) => {
    expect(signalSentence('Chuyển đổi số', signal, shown, 'vi')).toBe(vi);
    expect(signalSentence('Chuyển đổi số', signal, shown, 'en')).toBe(en);
  });
});

describe('the test behind it', () => {
  test.each<[Signal, Shown, string, string]>([
    [
      fall,
      shares,
      'Mann-Kendall theo mùa, p = 0,003 sau hiệu chỉnh cho 34 tỉnh, thành; 22 tháng, 412 trên 5.285 bài',
      'Seasonal Mann-Kendall, p = 0.003 adjusted for 34 provinces; 22 months, 412 of 5,285 articles'
    ],
    [
      { ...rise, tests: 1, adjusted: 0.00004, count: 5285 },
      { ...quarters, split: 'none' },
      'Mann-Kendall, p < 0,001; 22 quý, 5.285 bài',
      'Mann-Kendall, p < 0.001; 22 quarters, 5,285 articles'
    ],
    [
      { ...brk, tests: 6 },
      { ...shares, measure: 'stories', split: 'theme' },
      'Pettitt, p = 0,003 sau hiệu chỉnh cho 6 chủ đề; 22 tháng, 412 tin trong 5.285 bài',
      'Pettitt, p = 0.003 adjusted for 6 themes; 22 months, 412 stories among 5,285 articles'
    ],
    [
      { ...burst, tests: 12 },
      { ...shares, split: 'source' },
      'Kleinberg, điểm 14,2, p ≤ 0,003 sau hiệu chỉnh cho 12 nguồn; 22 tháng, 412 trên 5.285 bài',
      'Kleinberg, score 14.2, p ≤ 0.003 adjusted for 12 sources; 22 months, 412 of 5,285 articles'
    ]
  ])('%#', (signal, shown, vi, en) => {
    expect(signalTest(signal, shown, 'vi')).toBe(vi);
    expect(signalTest(signal, shown, 'en')).toBe(en);
  });
});

test('nothing found is said as such', () => {
  expect(signals.vi.none).toBe('Chưa đủ cơ sở để nói là tăng hay giảm');
});
