/** Gaps are days between visits known to the day; their median needs three of these. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerVisit } from '../../corpus/ledger.ts';
import { dayAt, dayNumber } from '../../trends/calendar.ts';
import { rhythmOf } from './rhythm.ts';

const TODAY = '2026-11-21';
const visit = (day: string | null, commune: string | null = null, grain: LedgerVisit['grain'] = 'day') =>
  ({ day, grain, commune, province: 'lang-son' }) as LedgerVisit;

test('a rhythm', () => {
  const found = rhythmOf(
    [
      visit('2026-11-13', 'xã Na Sầm'),
      visit('2026-11-02'),
      visit('2026-09-01', 'xã Na Sầm'),
      visit('2026-10-01', null, 'month')
    ],
    TODAY
  );
  expect(found.stays.map(({ since }) => since)).toEqual([null, 62, 11]);
  expect(found).toMatchObject({ median: 36.5, last: '2026-11-13', sinceLast: 8, communes: 1 });
  expect(found.longest).toEqual({ days: 62, from: '2026-09-01', to: '2026-11-02' });
  expect(found.perMonth).toBeCloseTo(3 / (82 / 30.4375));
});

describe('too little to tell', () => {
  test('nobody seen', () =>
    expect(rhythmOf([visit(null, null, 'none')], TODAY)).toEqual({
      ...{ stays: [], median: null, longest: null, last: null, sinceLast: null, perMonth: null },
      communes: 0
    }));
  test('two visits have a gap but no median', () =>
    expect(rhythmOf([visit('2026-01-01'), visit('2026-01-05')], TODAY)).toMatchObject({
      median: null,
      longest: { days: 4 }
    }));
});

test('the gaps and the days since the last add up to the days from the first to today', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 20 }), (backs) => {
      const days = backs.map((back) => dayAt(dayNumber(TODAY) - back));
      const { stays, sinceLast } = rhythmOf(
        days.map((day) => visit(day)),
        TODAY
      );
      const sum = stays.reduce((total, { since }) => total + (since ?? 0), 0) + (sinceLast ?? 0);
      expect(sum).toBe(Math.max(...backs));
    })
  ));
