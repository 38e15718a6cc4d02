/** The office registry: what current articles add up to, whom it finds, and what happens when they go. */
import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { listArticles } from '../../src/lib/server/db/articles.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { listOffices } from '../../src/lib/server/db/registry.ts';
import { clearSample } from '../../src/lib/server/db/sample.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { EVERY_ARTICLE } from '../../src/lib/trends/article-filter.ts';
import { EVERY_OFFICE } from '../../src/lib/trends/office-filter.ts';
import { describeBoth } from './both.ts';
import { leader, office, visit } from './people.ts';
import { takeIn } from './reading-in.ts';

const url = 'https://bao.example/1';
const secretary = (name: string, role = 'Bí thư Tỉnh ủy') =>
  leader(name, office(role, { level: 'province', province: 'son-la' }));
const chair = leader(
  'Lò Thị Sen',
  office('Chủ tịch UBND xã', { province: 'son-la', place: 'xã Suối Bạc', span: { start: 5, end: 9 } }),
  office('Ủy viên Ban Thường vụ Đảng ủy')
);
const former = leader('Vũ Lê Anh', office('Chủ tịch HĐND tỉnh', { former: true, level: null }));
const doubled = [secretary('Đỗ Văn Hoà'), { ...secretary('Đỗ Văn Hoà'), section: 1 }];

describeBoth('registry', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await takeIn(database, [
      { title: 'Một', event: '2025-03-01', url, found: { leaders: [secretary('Đỗ Văn Hoà'), chair] } },
      { title: 'Hai', event: '2025-04-01', source: 'Báo Hai', found: { leaders: doubled } },
      { title: 'Ba', found: { leaders: [secretary('ĐỖ VĂN HÒA', 'Bí thư Tỉnh uỷ'), former] } },
      {
        title: 'Bốn',
        event: '2024-01-02',
        found: {
          leaders: [secretary('Đinh Hoài An')],
          visits: [visit(['Đinh Hoài An'], { host: 'Chi bộ 3' })]
        }
      }
    ]);
    const sample = { source: { name: 'Bộ mẫu', sample: true } };
    await takeIn(database, [{ title: 'Mẫu', found: { leaders: [secretary('Lò Mẫu')] } }], sample);
  });

  const page = { limit: 10, offset: 0 };
  const names = async (changes: object) => {
    const list = await listOffices(database, { ...EVERY_OFFICE, ...changes }, page);
    expect(list.items).toHaveLength(list.total);
    return list.items.map(({ name }) => name);
  };

  test('one entry a person and office, written as its newest article writes it, counted once an article', async () => {
    const { total, items } = await listOffices(database, EVERY_OFFICE, page);
    expect(total).toBe(6);
    expect(items[0]).toEqual({
      ...{ name: 'Đỗ Văn Hoà', role: 'Bí thư Tỉnh ủy', level: 'province', former: false },
      ...{ province: 'son-la', place: null, first: '2025-03-01', last: '2025-04-01', articles: 3 },
      evidence: { article: expect.any(String), title: 'Hai', span: { start: 0, end: 3 } }
    });
    expect(items[1]).toMatchObject({
      ...{ name: 'Lò Thị Sen', place: 'xã Suối Bạc', first: '2025-03-01', last: '2025-03-01', articles: 1 },
      evidence: { title: 'Một', span: { start: 5, end: 9 } }
    });
    expect(items.at(-1)).toMatchObject({
      name: 'Vũ Lê Anh',
      former: true,
      level: null,
      first: null,
      last: null
    });
  });

  test.each<[object, string[]]>([
    [{ name: 'đỗ văn' }, ['Đỗ Văn Hoà']],
    [{ name: 'HOA' }, ['Đỗ Văn Hoà', 'Đinh Hoài An']],
    [{ name: 'Hoà' }, ['Đỗ Văn Hoà']],
    [{ name: 'an' }, ['Đinh Hoài An', 'Vũ Lê Anh']],
    [{ name: 'oai' }, []],
    [{ name: "%_'; drop table office --" }, []],
    [{ levels: ['commune'] }, ['Lò Thị Sen', 'Lò Thị Sen']],
    [{ levels: ['unknown'] }, ['Vũ Lê Anh']],
    [{ provinces: ['unknown'], levels: ['commune'] }, ['Lò Thị Sen']],
    [{ provinces: ['hue'] }, []],
    [{ provinces: ['son-la'], name: 'lo' }, ['Lò Thị Sen', 'Lò Mẫu']]
  ])('%j', async (changes, expected) => expect(await names(changes)).toEqual(expected));

  test('pages cut the list without changing its total', async () => {
    const [one, two] = await Promise.all(
      [0, 4].map((offset) => listOffices(database, EVERY_OFFICE, { limit: 4, offset }))
    );
    expect([one?.total, two?.total, one?.items.length, two?.items.length]).toEqual([6, 6, 4, 2]);
  });

  test('articles that name a person in an office are found by the whole name', async () => {
    const found = async (leader: string) =>
      (await listArticles(database, { ...EVERY_ARTICLE, leader }, page)).items.map(({ title }) => title);
    expect(await found('đỗ văn HÒA')).toEqual(['Hai', 'Một', 'Ba']);
    expect(await found('Đỗ Văn')).toEqual([]);
  });

  test('a line of a list of articles carries its leaders and visits', async () => {
    const { items } = await listArticles(database, { ...EVERY_ARTICLE, leader: 'Đinh Hoài An' }, page);
    expect(items).toMatchObject([
      {
        leaders: [{ name: 'Đinh Hoài An', role: 'Bí thư Tỉnh ủy', level: 'province', former: false }],
        visits: [
          { kind: 'working-visit', leaders: ['Đinh Hoài An'], host: 'Chi bộ 3', date: null, gift: null }
        ]
      }
    ]);
  });

  test('a revision takes its older text out, clearing the sample all of the sample', async () => {
    await takeIn(database, [{ title: 'Một', event: '2025-05-05', url, found: { leaders: [former] } }]);
    expect(await names({ levels: ['commune'] })).toEqual([]);
    const { items } = await listOffices(database, { ...EVERY_OFFICE, name: 'Hoà' }, page);
    expect(items).toMatchObject([{ first: '2025-04-01', last: '2025-04-01', articles: 2 }]);
    expect(await names({ levels: ['unknown'] })).toEqual(['Vũ Lê Anh']);
    await clearSample(database);
    expect(await names({ name: 'Lò' })).toEqual([]);
    expect(await verify(database)).toEqual({ differences: [] });
  });

  test.each([
    `update rollup_office set articles = articles + 1`,
    `update rollup_office set last = '2026-01-01'`,
    `delete from rollup_office`,
    `update office set day = '2020-01-01'`,
    `update office set current = not current`
  ])('counting again finds: %s', async (tampering) => {
    const found = database.db.transaction(async (tx) => {
      await tx.execute(sql.raw(tampering));
      const { differences } = await verify({
        ...database,
        db: { ...database.db, transaction: (work) => work(tx) }
      });
      throw new Set(differences.map(({ check }) => check));
    });
    await expect(found).rejects.toSatisfy(
      (checks: Set<string>) => checks.has('offices') || checks.has('rollup_office')
    );
  });
});
