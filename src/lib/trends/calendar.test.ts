/** Days that exist, the day in Việt Nam at an instant, and arithmetic across month and year ends. */
import { describe, expect, test } from 'vitest';
import { addDays, daysInMonth } from '../corpus/civil-date.ts';
import { isDay, localDay, weekday } from './calendar.ts';

describe('isDay', () => {
  test.each([
    ['2025-11-03', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['2025-1-3', false],
    ['0025-01-03', false],
    ['2025-01-01T00:00', false],
    ['', false]
  ])('%s', (text, expected) => expect(isDay(text)).toBe(expected));
});

test.each([
  ['2025-06-30T16:59:59Z', '2025-06-30'],
  ['2025-06-30T17:00:00Z', '2025-07-01'],
  ['2024-12-31T20:30:00Z', '2025-01-01']
])('at %s it is %s in Asia/Ho_Chi_Minh', (instant, day) => {
  expect(localDay(new Date(instant))).toBe(day);
});

test.each([
  ['2025-12-31', 1, '2026-01-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['1969-12-30', 3, '1970-01-02']
])('%s plus %i days is %s', (day, days, expected) => expect(addDays(day, days)).toBe(expected));

test('weeks start on Monday, before 1970 too', () => {
  expect(weekday('2025-11-03')).toBe(0);
  expect(weekday('2025-11-09')).toBe(6);
  expect(weekday('1969-12-29')).toBe(0);
});

test('February has 29 days in leap years only', () => {
  expect([2000, 2024, 2025, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28]);
});
