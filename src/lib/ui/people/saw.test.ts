/** The sawtooth rises a day a day, falls to 0 at a visit, and stays inside its box. */
import { expect, test } from 'vitest';
import type { LedgerVisit, PersonOffice } from '../../corpus/ledger.ts';
import { rhythmOf } from './rhythm.ts';
import { SAW, sawOf } from './saw.ts';

const visit = (day: string) => ({ day, grain: 'day', commune: null }) as LedgerVisit;
const office = (role: string, first: string, last: string) =>
  ({ role, first, last, former: false }) as PersonOffice;
const DAYS = ['2025-05-01', '2025-06-01', '2025-09-09', '2025-09-29'];
const TO = '2025-10-19';
const saw = (days: readonly string[], offices: readonly PersonOffice[] = []) =>
  sawOf(rhythmOf(days.map(visit), TO), offices, TO);

test('one rise a gap, the longest one told apart, the tail up to today', () => {
  const found = saw(DAYS);
  expect(found?.rises.map(({ longest }) => longest)).toEqual([false, true, false]);
  expect(found?.rises[1]?.y2).toBe(SAW.top);
  expect(found?.tail).toMatchObject({ y1: SAW.bottom, x2: 100 });
  expect(found?.marks.map(({ x }) => x >= 0 && x <= 100)).toEqual([true, true, true, true]);
  expect(found?.merger).toBeGreaterThan(0);
});

test('offices that overlap stand one after the other', () => {
  const found = saw(DAYS, [
    office('Bí thư Huyện ủy', '2025-05-01', '2025-06-20'),
    office('Trưởng Ban', '2025-06-01', '2025-10-01')
  ]);
  const [first, second] = found?.offices ?? [];
  expect(found?.offices.map(({ role }) => role)).toEqual(['Bí thư Huyện ủy', 'Trưởng Ban']);
  expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThanOrEqual(second?.x ?? 0);
});

test('nobody seen is no picture', () => expect(saw([])).toBeNull());
