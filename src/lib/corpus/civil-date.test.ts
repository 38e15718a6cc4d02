import { describe, expect, test } from 'vitest';
import { addDays, dayInVietnam, firstDayOf, isCalendarDay, lastDayOf, parseDated } from './civil-date.ts';

test.each([
  [2024, 2, 29, true],
  [2025, 2, 29, false],
  [2000, 2, 29, true],
  [1900, 2, 29, false],
  [2025, 4, 31, false],
  [2025, 13, 1, false],
  [2025, 12, 31, true]
])('%i-%i-%i exists: %s', (year, month, day, exists) => {
  expect(isCalendarDay(year, month, day)).toBe(exists);
});

describe('dayInVietnam', () => {
  test.each([
    ['2025-11-02T20:00:00Z', '2025-11-03'],
    ['2025-11-02T16:59:59Z', '2025-11-02'],
    ['2025-11-03T00:30:00+07:00', '2025-11-03'],
    ['2025-11-03T00:30:00+0700', '2025-11-03'],
    ['2025-11-03 08:12', '2025-11-03'],
    ['2025-11-03', '2025-11-03'],
    ['2025-02-30T10:00:00Z', null],
    ['hôm qua', null]
  ])('%s → %s', (instant, day) => {
    expect(dayInVietnam(instant)).toBe(day);
  });
});

test.each([
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-11-03', '2025-11-03', '2025-11-03']
])('%s covers %s to %s', (value, first, last) => {
  const dated = parseDated(value);
  expect(dated && firstDayOf(dated)).toBe(first);
  expect(dated && lastDayOf(dated)).toBe(last);
});

test.each(['2025-13', '2025-02-30', '03/11/2025', '25', ''])('%j is no dated value', (value) => {
  expect(parseDated(value)).toBeNull();
});

test('days are added across month and year ends', () => {
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(addDays('2025-01-15', -60)).toBe('2024-11-16');
  expect(addDays('2024-02-28', 366)).toBe('2025-02-28');
});
