/** Persons and visits depend on what articles say alone: in any order, and settled apart, they come out the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VISIT_KINDS } from './analysis.ts';
import { settlePersons, type Holding } from './settle-persons.ts';
import { settleVisits } from './settle-visits.ts';
import { nearPairs, related, type Account } from './visit-accounts.ts';

const office = fc.record({
  role: fc.constantFrom('Bí thư', 'Chủ tịch'),
  level: fc.constantFrom('central', 'province', 'district', 'commune', 'cell', null),
  former: fc.boolean(),
  province: fc.constantFrom('hue', 'son-la', null),
  place: fc.constantFrom('xã Một', 'xã Hai', null)
});
const holdings: fc.Arbitrary<Holding[]> = fc
  .array(
    fc.record({
      offices: fc.array(office, { minLength: 1, maxLength: 3 }),
      province: fc.constantFrom('hue', 'son-la', null),
      day: fc.constantFrom('2025-01-02', '2025-03-04', null)
    }),
    { minLength: 1, maxLength: 9 }
  )
  .map((drawn) =>
    drawn.map((one, n) => ({ ...one, source: 's', article: `a${n}`, leader: 0, name: 'Lò A' }))
  );

const SECRETARY = { role: 'Bí thư', level: 'province', province: 'hue', place: null } as const;

const accounts: fc.Arbitrary<Account[]> = fc
  .array(
    fc.record({
      /** Nobody: told by the office alone. */
      who: fc.uniqueArray(fc.constantFrom('p', 'q', 'r'), { maxLength: 2 }),
      kind: fc.constantFrom(...VISIT_KINDS),
      host: fc.constantFrom('Chi bộ Mơ', 'Chi bộ khu Mơ', 'Chi bộ Mận', null),
      commune: fc.constantFrom('xã Một', 'xã Hai', null),
      province: fc.constantFrom('hue', null),
      when: fc.constantFrom(
        ['2025-01-02', 'day'],
        ['2025-01-03', 'day'],
        ['2025-01-04', 'day'],
        ['2025-01-01', 'month'],
        [null, 'none']
      ),
      published: fc.constantFrom('2025-01-04', '2025-01-03', null),
      article: fc.integer({ min: 0, max: 6 })
    }),
    { minLength: 1, maxLength: 10 }
  )
  .map((drawn) =>
    drawn.map(({ who, when: [day, grain], article, ...one }, n) => ({
      ...one,
      ...{
        source: `s${article % 3}`,
        article: `a${article}`,
        n,
        twin: 0,
        span: { start: n * 9, end: n * 9 + 8 }
      },
      visitors: who.map((person) => ({ person, ...SECRETARY })),
      unnamed: who.length === 0 ? SECRETARY : null,
      ...{
        district: null,
        was: null,
        gift: null,
        themes: [],
        day: day as string | null,
        grain: grain as Account['grain']
      }
    }))
  );

const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((one, n) => ({ one, at: (n * 7919 + seed) % 31 }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);

describe('persons', () => {
  test('are the same in any order, each mention is one, and no unit stands in two', () => {
    fc.assert(
      fc.property(holdings, fc.nat(30), (all, seed) => {
        const persons = settlePersons(all, []);
        expect(settlePersons(shuffled(all, seed), [])).toEqual(persons);
        expect(
          persons.flatMap(({ holdings: own }) => own.map(({ holding }) => holding.article)).toSorted()
        ).toEqual(all.map(({ article }) => article).toSorted());
        const units = persons.flatMap((person) => person.units);
        expect(new Set(units).size).toBe(units.length);
      })
    );
  });

  test('of two provinces are one only where an article gives one person both', () => {
    fc.assert(
      fc.property(holdings, (all) => {
        const single = all.map((one) => ({ ...one, offices: one.offices.slice(0, 1) }));
        for (const { units } of settlePersons(single, []))
          expect(new Set(units.flatMap((unit) => unit.split(':')[1] ?? [])).size).toBeLessThan(2);
      })
    );
  });
});

describe('visits', () => {
  test('are the same in any order; each report tells one; none has two communes or two reports of an article', () => {
    fc.assert(
      fc.property(accounts, fc.nat(30), (all, seed) => {
        const visits = settleVisits(all, []);
        const keyed = (list: typeof visits) => list.toSorted((a, b) => (a.key < b.key ? -1 : 1));
        expect(keyed(settleVisits(shuffled(all, seed), []))).toEqual(keyed(visits));
        expect(
          visits.flatMap(({ told }) => told.map(({ account }) => account.n)).toSorted((a, b) => a - b)
        ).toEqual(all.map(({ n }) => n));
        for (const { told } of visits) {
          expect(new Set(told.flatMap(({ account }) => account.commune ?? [])).size).toBeLessThan(2);
          expect(new Set(told.map(({ account }) => account.article)).size).toBe(told.length);
        }
      })
    );
  });

  test('told by the office alone are of somebody only beside a report that names its holder', () => {
    fc.assert(
      fc.property(accounts, (all) => {
        for (const { told, office, visitors } of settleVisits(all, [])) {
          expect(office !== null).toBe(visitors.length === 0);
          for (const { account } of told.filter((one) => one.because === 'office-alone'))
            expect(told.some((one) => one.account.unnamed === null && related(one.account, account))).toBe(
              true
            );
        }
      })
    );
  });

  test('of accounts that have nothing to do with each other may be settled apart', () => {
    fc.assert(
      fc.property(accounts, (all) => {
        const part = new Set([0]);
        const pairs = [...nearPairs(all)].filter(([a, b]) => related(all[a] as Account, all[b] as Account));
        for (let size = 0; size !== part.size;) {
          size = part.size;
          for (const [a, b] of pairs) if (part.has(a) || part.has(b)) part.add(a).add(b);
        }
        const keys = (list: readonly Account[]) =>
          settleVisits(list, [])
            .map((visit) => JSON.stringify(visit))
            .toSorted();
        const [inside, outside] = [all.filter((_, n) => part.has(n)), all.filter((_, n) => !part.has(n))];
        expect([...keys(inside), ...keys(outside)].toSorted()).toEqual(keys(all));
      })
    );
  });
});
