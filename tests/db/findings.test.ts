/** Findings of all current articles as a list: exact counts, filters, order. */
import { beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../src/lib/corpus/analysis.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { listFindings } from '../../src/lib/server/db/findings.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { EVERY_FINDING } from '../../src/lib/trends/finding-filter.ts';
import { describeBoth } from './both.ts';
import { takeIn } from './reading-in.ts';

const SPAN = { start: 1, end: 4 };
const role: Finding = { code: 'role-conflict', detail: 'Hai chức vụ.', spans: [SPAN] };
const glued: Finding = { code: 'text-glued', detail: 'Chữ dính.' };
const url = 'https://bao.example/1';

describeBoth('findings', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await takeIn(database, [
      { title: 'Cũ', event: '2025-01-01', province: 'hue', found: { findings: [role, glued] } },
      { title: 'Mới', published: '2025-02-01', source: 'Báo Hai', found: { findings: [role] } },
      { title: 'Bị thay', url, found: { findings: [glued, glued] } },
      { title: 'Không ngày', found: { findings: [glued] } },
      { title: 'Không gì', event: '2026-01-01' }
    ]);
    await takeIn(database, [{ title: 'Thay', url }]);
  });

  const page = { limit: 10, offset: 0 };

  test('newest first, each with its article', async () => {
    const { total, codes, items } = await listFindings(database, EVERY_FINDING, page);
    expect(total).toBe(4);
    expect(codes).toEqual({ 'role-conflict': 2, 'text-glued': 2 });
    expect(items[0]).toEqual({
      ...{ article: expect.any(String), title: 'Mới', day: '2025-02-01', province: null, ...role },
      source: { slug: 'bao-hai', name: 'Báo Hai', home: null, sample: false }
    });
    expect(items.map(({ title, code }) => `${title} ${code}`)).toEqual([
      ...['Mới role-conflict', 'Cũ role-conflict', 'Cũ text-glued', 'Không ngày text-glued']
    ]);
    expect(items[3]).not.toHaveProperty('spans');
  });

  test.each([
    [{ codes: ['text-glued'] }, 2, { 'role-conflict': 2, 'text-glued': 2 }],
    [{ codes: ['date-ambiguous'] }, 0, { 'role-conflict': 2, 'text-glued': 2 }],
    [{ provinces: ['hue'] }, 2, { 'role-conflict': 1, 'text-glued': 1 }],
    [{ provinces: ['unknown'], codes: ['role-conflict'] }, 1, { 'role-conflict': 1, 'text-glued': 1 }],
    [{ sources: ['bao-hai'] }, 1, { 'role-conflict': 1 }]
  ] as const)('%j', async (changes, total, codes) => {
    const list = await listFindings(database, { ...EVERY_FINDING, ...changes }, page);
    expect(list).toMatchObject({ total, codes });
    expect(list.items).toHaveLength(total);
  });

  test('pages cut the list without changing its total', async () => {
    const list = await listFindings(database, EVERY_FINDING, { limit: 3, offset: 3 });
    expect([list.total, list.items.length]).toEqual([4, 1]);
    expect(await verify(database)).toEqual({ differences: [] });
  });
});
