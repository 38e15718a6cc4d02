/** Gaps, usual distances and months of a leader equal what counting them day by day gives. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person } from '../corpus/ledger.ts';
import { dayAt, dayNumber } from './calendar.ts';
import { gapsOf, medianGap, periodBefore, visitorLine } from './visit-lines.ts';
import { ANY_VISIT, type VisitQuery } from './visit-query.ts';

const start = dayNumber('2025-01-01');
const days = fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 20 });
const person: Person = {
  ...{ id: 'p', name: 'Lò A', role: 'Bí thư', level: 'province', province: 'hue', place: null },
  ...{ first: '2025-03-05', last: '2025-10-05', articles: 9 }
};
const query: VisitQuery = {
  ...ANY_VISIT,
  ...{ from: '2025-01-01', to: '2025-12-31' }
};

test('the usual distance is the middle one of the distances', () => {
  fc.assert(
    fc.property(days, (drawn) => {
      const sorted = drawn.toSorted((a, b) => a - b);
      const apart = sorted
        .slice(1)
        .map((day, at) => day - (sorted[at] ?? 0))
        .toSorted((a, b) => a - b);
      const middle =
        apart.length % 2 === 1
          ? [apart[(apart.length - 1) / 2]]
          : [apart[apart.length / 2 - 1], apart[apart.length / 2]];
      const expected =
        drawn.length < 3 ? null : middle.reduce<number>((sum, one) => sum + (one ?? 0), 0) / middle.length;
      expect(medianGap(drawn.map((day) => dayAt(start + day)))).toBe(expected);
    })
  );
});

test('a gap is three months or more without a visit, each month in at most one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 0, 1, 2, null), { maxLength: 15 }), (months) => {
      const gaps = gapsOf(months);
      const first = months.findIndex((count) => count !== null);
      const inGap = months.map((_, at) => gaps.some(({ from, to }) => from <= at && at <= to));
      for (const at of months.keys()) {
        let [from, to] = [at, at];
        while (from > first && !months[from - 1]) from -= 1;
        while (to + 1 < months.length && !months[to + 1]) to += 1;
        expect(inGap[at]).toBe(first >= 0 && at >= first && !months[at] && to - from + 1 >= 3);
      }
      for (const { to, open } of gaps) expect(open).toBe(to === months.length - 1);
    })
  );
});

test('a line counts every visit once and says how long the last is ago', () => {
  fc.assert(
    fc.property(days, (drawn) => {
      const written = drawn.map((day) => dayAt(start + day));
      const line = visitorLine(
        { person, days: written, months: ['2025-04-01'], communes: 1 },
        query,
        new Date('2025-12-01T00:00:00Z')
      );
      expect(line.months).toHaveLength(12);
      expect(line.months.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(drawn.length + 1);
      expect(line.months[0]).toBe(written.filter((day) => day < '2025-02-01').length || null);
      expect(line.sinceLast).toBe(
        drawn.length === 0 ? null : Math.max(0, dayNumber('2025-12-01') - start - Math.max(...drawn))
      );
    })
  );
});

test('the period before is as long and ends the day before', () => {
  expect(periodBefore({ from: '2025-03-01', to: '2025-03-31' })).toEqual({
    from: '2025-01-29',
    to: '2025-02-28'
  });
});
