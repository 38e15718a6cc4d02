/** A calendar has the days of its period and no others; each visit known to the day stands on its day. */
import { expect, test } from 'vitest';
import type { LedgerVisit } from '../../corpus/ledger.ts';
import { calendarMonths } from './calendar-days.ts';

const visit = (day: string, grain: LedgerVisit['grain'] = 'day') => ({ day, grain }) as LedgerVisit;

test('rows are months, days outside of the period are none', () => {
  const [january, february] = calendarMonths(
    [visit('2026-01-31'), visit('2026-02-01'), visit('2026-02-01'), visit('2026-02-01', 'month')],
    { from: '2026-01-30', to: '2026-02-02' }
  );
  expect(january?.days.filter(Boolean).map((day) => day?.number)).toEqual([30, 31]);
  expect(february?.days.filter(Boolean).map((day) => day?.number)).toEqual([1, 2]);
  expect([january?.visits, february?.visits]).toEqual([1, 2]);
  expect(january?.days[30]?.weekend).toBe(true);
  expect(february?.days[1]?.weekend).toBe(false);
});
