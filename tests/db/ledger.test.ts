/** Reports of several papers become visits: one leader, one day, one place is one; corrections hold over new readings. */
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Leader, Visit } from '../../src/lib/corpus/analysis.ts';
import { type Database, rows } from '../../src/lib/server/db/database.ts';
import type { CorrectionDraft, VisitReport } from '../../src/lib/corpus/ledger.ts';
import { correct, listCorrections, undoCorrection } from '../../src/lib/server/corrections.ts';
import { listPersons, suggestions } from '../../src/lib/server/db/persons.ts';
import { listVisits, visitDetail } from '../../src/lib/server/db/visits.ts';
import { retag } from '../../src/lib/server/retag.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { ANY_VISIT, type VisitQuery } from '../../src/lib/trends/visit-query.ts';
import { settleLedger } from '../../src/lib/server/ledger.ts';
import { describeBoth } from './both.ts';
import { leader, office, SPAN, visit } from './people.ts';
import { emptyCorpus, takeIn } from './reading-in.ts';
import { smallReading, type Wish } from './small-reading.ts';

const day = (value: string): Visit['date'] => ({
  value,
  precision: value.length === 10 ? 'day' : 'month',
  span: SPAN
});
const secretary = leader('Lò Văn Mẫu', office('Bí thư Tỉnh ủy', { level: 'province', province: 'son-la' }));
const ALL: VisitQuery = { ...ANY_VISIT, from: '2020-01-01', to: '2026-12-31' };
const cell = { kind: 'cell-meeting', province: 'son-la' } as const;

/** An article that tells visits, one after the other in its text. */
const told = (
  source: string,
  leaders: readonly Leader[],
  visits: readonly Visit[],
  rest: Partial<Wish> = {}
): Wish => ({
  ...{ title: `${source} ${rest.published ?? ''}`, source, province: 'son-la', ...rest },
  found: { leaders, visits: visits.map((one, n) => ({ ...one, span: { start: n * 2, end: n * 2 + 2 } })) }
});

export const visitsNow = (database: Database) =>
  rows<{ kind: string; commune: string | null; day: string; reports: number; who: string[] }>(
    database.db,
    sql`select v.kind, v.commune, v.day, v.reports,
      (select json_agg(p.name order by p.name) from visit_person w join person p on p.id = w.person where w.visit = v.id) as who
      from visit v order by v.day, v.commune`
  );

describeBoth('ledger', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  const settled = async (wishes: readonly Wish[]) => {
    await emptyCorpus(database);
    await takeIn(database, wishes);
    await settleLedger(database);
    return visitsNow(database);
  };

  describe('reports of one visit', () => {
    test('in three papers, one a day late and one without the commune, are one visit', async () => {
      const found = await settled([
        told(
          'Báo Một',
          [secretary],
          [
            visit(['Lò Văn Mẫu'], {
              ...cell,
              host: 'Chi bộ bản Mơ',
              commune: 'xã Tân Lập',
              date: day('2025-11-03')
            })
          ],
          { published: '2025-11-03' }
        ),
        told(
          'Báo Hai',
          [secretary],
          [visit(['Lò Văn Mẫu'], { ...cell, host: 'Chi bộ bản Mơ, xã Tân Lập', date: day('2025-11-03') })],
          { published: '2025-11-04' }
        ),
        told(
          'Báo Ba',
          [secretary],
          [
            visit(['Lò Văn Mẫu'], {
              ...cell,
              host: 'Chi bộ Mơ',
              commune: 'xã Tân Lập',
              date: day('2025-11-04')
            })
          ],
          { published: '2025-11-05' }
        )
      ]);
      expect(found).toEqual([
        { kind: 'cell-meeting', commune: 'xã Tân Lập', day: '2025-11-03', reports: 3, who: ['Lò Văn Mẫu'] }
      ]);
    });

    test('to two communes on one day stay two', async () => {
      const to = (commune: string) =>
        visit(['Lò Văn Mẫu'], { ...cell, kind: 'working-visit', commune, date: day('2025-11-03') });
      const found = await settled([
        told('Báo Một', [secretary], [to('xã Tân Lập'), to('xã Vân Hồ')]),
        told('Báo Hai', [secretary], [to('xã Vân Hồ')])
      ]);
      expect(found.map(({ commune, reports }) => [commune, reports])).toEqual([
        ['xã Tân Lập', 1],
        ['xã Vân Hồ', 2]
      ]);
    });
  });

  describe('namesakes', () => {
    const named = (province: string, role = 'Bí thư Tỉnh ủy') =>
      leader('Lò Văn Mẫu', office(role, { level: 'province', province }));

    test('of two provinces are two; a promotion is suggested, and joined and parted by hand', async () => {
      await settled([
        told('Báo Một', [named('son-la')], [], { published: '2025-10-01' }),
        told('Báo Hai', [named('son-la')], [], { published: '2025-10-05' }),
        told('Báo Ba', [named('ca-mau')], [], { published: '2025-10-02', province: 'ca-mau' }),
        told(
          'Báo Bốn',
          [
            leader(
              'Lò Văn Mẫu',
              office('Bí thư Huyện ủy', { level: 'district', province: 'son-la', place: 'huyện Mộc Châu' })
            )
          ],
          [],
          { published: '2024-10-01' }
        )
      ]);
      const every = { name: 'lo van mau', provinces: [], levels: [] };
      const page = { limit: 50, offset: 0 };
      const list = async () =>
        (await listPersons(database, every, page)).items.map(({ level, province, articles }) => [
          level,
          province,
          articles
        ]);
      const three = [
        ['province', 'son-la', 2],
        ['province', 'ca-mau', 1],
        ['district', 'son-la', 1]
      ];
      expect(await list()).toEqual(three);
      const { items } = await suggestions(database, page);
      expect(items.map(({ one, other, reasons }) => [[one.level, other.level].toSorted(), reasons])).toEqual([
        [
          ['district', 'province'],
          ['office-follows', 'same-province']
        ]
      ]);
      const persons = items.flatMap(({ one, other }) => [one.id, other.id]);
      const draft = { reason: 'Đã hỏi', author: 'TT', about: { persons } };
      const joined = await correct(database, { ...draft, kind: 'merge-persons' });
      expect(await list()).toEqual([
        ['province', 'son-la', 3],
        ['province', 'ca-mau', 1]
      ]);
      expect(await verify(database)).toEqual({ differences: [] });
      expect(await undoCorrection(database, joined.id)).toBe(true);
      expect(await undoCorrection(database, joined.id)).toBe(false);
      expect(await list()).toEqual(three);
      await correct(database, { ...draft, kind: 'keep-persons-apart' });
      expect((await suggestions(database, page)).total).toBe(0);
      expect(await listCorrections(database, page)).toMatchObject({
        total: 2,
        standing: { 'keep-persons-apart': 1 }
      });
    });
  });

  describe('corrections', () => {
    const to = (commune: string, rest: Partial<Visit> = {}) =>
      visit(['Lò Văn Mẫu'], { ...cell, commune, date: day('2025-11-03'), ...rest });
    const firstReport = async (commune: string) => {
      const found = (await listVisits(database, ALL, { limit: 50, offset: 0 })).items.find(
        (one) => one.commune === commune
      );
      return (await visitDetail(database, found?.id ?? ''))?.told[0] as VisitReport;
    };

    test('hold when articles are read again, are undone, and leave the ledger as if settled from scratch', async () => {
      await settled([
        told('Báo Một', [secretary], [to('xã Tân Lập'), to('xã Vân Hồ')], { published: '2025-11-03' }),
        told('Báo Hai', [secretary], [to('xã Vân Hồ')], { published: '2025-11-04' })
      ]);
      const lines = async () =>
        (await visitsNow(database)).map(({ commune, day: on, reports, who }) =>
          [commune, on, reports, ...(who ?? [])].join(' · ')
        );
      const before = await lines();
      const report = await firstReport('xã Tân Lập');
      const key = { article: report.article, span: report.span };
      const expected: readonly (readonly [
        CorrectionDraft['kind'],
        CorrectionDraft['about'],
        readonly string[]
      ])[] = [
        ['not-a-visit', {}, ['xã Vân Hồ · 2025-11-03 · 2 · Lò Văn Mẫu']],
        [
          'wrong-date',
          { day: '2025-11' },
          ['xã Tân Lập · 2025-11-01 · 1 · Lò Văn Mẫu', 'xã Vân Hồ · 2025-11-03 · 2 · Lò Văn Mẫu']
        ],
        [
          'wrong-place',
          { place: { commune: 'xã Sông Mã', district: null, province: 'son-la' } },
          ['xã Sông Mã · 2025-11-03 · 1 · Lò Văn Mẫu', 'xã Vân Hồ · 2025-11-03 · 2 · Lò Văn Mẫu']
        ],
        ['wrong-person', { name: 'Lò Văn Mẫu', rightName: null }, ['xã Vân Hồ · 2025-11-03 · 2 · Lò Văn Mẫu']]
      ];
      for (const [kind, about, after] of expected) {
        const made = await correct(database, {
          kind,
          about: { reports: [key], ...about },
          reason: '',
          author: ''
        });
        expect(await lines(), kind).toEqual(after);
        await retag(database, smallReading(2 + expected.findIndex(([one]) => one === kind)));
        await database.db.execute(
          sql`insert into ledger_due (source, bearer) select source, bearer from office`
        );
        await settleLedger(database);
        expect(await lines(), kind).toEqual(after);
        expect(await verify(database)).toEqual({ differences: [] });
        expect(await undoCorrection(database, made.id)).toBe(true);
        expect(await lines(), kind).toEqual(before);
      }
    });

    test('join and split visits, and put the right name', async () => {
      await settled([
        told('Báo Một', [secretary], [to('xã Tân Lập')], { published: '2025-11-03' }),
        told('Báo Hai', [secretary], [to('xã Tân Lập')], { published: '2025-11-04' })
      ]);
      const counts = async () => (await visitsNow(database)).map(({ reports, who }) => [reports, who]);
      const one = ['Lò Văn Mẫu'];
      const report = await firstReport('xã Tân Lập');
      const reports = [{ article: report.article, span: report.span }];
      const split = await correct(database, {
        kind: 'split-report',
        about: { reports },
        reason: '',
        author: ''
      });
      expect(await counts()).toEqual([
        [1, one],
        [1, one]
      ]);
      const all = (
        await Promise.all(
          (await listVisits(database, ALL, { limit: 9, offset: 0 })).items.map(({ id }) =>
            visitDetail(database, id)
          )
        )
      ).flatMap((detail) => detail?.told ?? []);
      await undoCorrection(database, split.id);
      expect(await counts()).toEqual([[2, one]]);
      await correct(database, {
        kind: 'wrong-person',
        about: { reports, name: 'Lò Văn Mẫu', rightName: 'Lò Văn Thật' },
        reason: '',
        author: ''
      });
      expect((await counts()).map(([, who]) => who).toSorted()).toEqual([['Lò Văn Mẫu'], ['Lò Văn Thật']]);
      await correct(database, {
        kind: 'merge-visits',
        about: { reports: all.map(({ article, span }) => ({ article, span })) },
        reason: '',
        author: ''
      });
      expect(await counts()).toEqual([[2, ['Lò Văn Mẫu', 'Lò Văn Thật']]]);
      expect(await verify(database)).toEqual({ differences: [] });
    });
  });
});
