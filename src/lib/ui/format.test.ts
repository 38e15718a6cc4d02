/** Numbers and dates as the looks ask for them. */
import { describe, expect, test } from 'vitest';
import {
  formatBucket,
  formatBytes,
  formatDated,
  formatDay,
  formatDuration,
  formatInstant,
  formatNumber,
  formatShare
} from './format.ts';

describe('numbers', () => {
  test.each([
    [1234.5, 'vi', 1, '1.234,5'],
    [1234.5, 'en', 1, '1,234.5'],
    [123248, 'vi', 0, '123.248'],
    [-3, 'vi', 0, '−3'],
    [0, 'vi', 1, '0,0']
  ] as const)('%d in %s with %d decimals is %s', (value, lang, digits, text) => {
    expect(formatNumber(value, lang, digits)).toBe(text);
  });
  test('a share has one decimal and no space', () => expect(formatShare(0.09, 'vi')).toBe('9,0%'));
  test.each([
    [900, 'vi', '1 kB'],
    [3_400_000, 'vi', '3,4 MB'],
    [200_000_000, 'vi', '200 MB']
  ] as const)('%d bytes', (bytes, lang, text) => expect(formatBytes(bytes, lang)).toBe(text));
});

describe('dates', () => {
  test('a day', () => expect(formatDay('2025-11-03')).toBe('03/11/2025'));
  test.each([
    ['2025-11-03', 'day', '03/11/2025'],
    ['2025-11', 'month', '11/2025'],
    ['2025', 'year', '2025'],
    ['XXXX-11-03', 'day', '03/11']
  ] as const)('%s known to the %s', (value, precision, text) => {
    expect(formatDated({ value, precision })).toBe(text);
  });
  test.each([
    ['2026-Q1', 'vi', 'quý I/2026'],
    ['2026-Q4', 'en', 'Q4/2026'],
    ['2025-W05', 'vi', 'tuần 5/2025'],
    ['2025-11', 'vi', '11/2025'],
    ['2025-11-03', 'en', '03/11/2025'],
    ['2025', 'vi', '2025']
  ] as const)('bucket %s in %s', (bucket, lang, text) => expect(formatBucket(bucket, lang)).toBe(text));
  test('an instant is told on the clocks of Vietnam', () => {
    expect(formatInstant('2026-11-13T17:30:05Z')).toBe('00:30, 14/11/2026');
    expect(formatInstant('2026-11-13T17:30:05Z', true)).toBe('00:30:05, 14/11/2026');
  });
  test.each([
    [100, '0,1 giây'],
    [28_500, '28,5 giây'],
    [192_000, '3 phút 12 giây']
  ] as const)('%d ms', (ms, text) => expect(formatDuration(ms, 'vi')).toBe(text));
});
