/** A database of the version before leaders were read: migrated with all it holds, then read again in the background. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { afterAll, expect, test } from 'vitest';
import { getArticle } from '../../src/lib/server/db/articles.ts';
import { listFindings } from '../../src/lib/server/db/findings.ts';
import { migrationsFolder } from '../../src/lib/server/db/migrate.ts';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import { PgliteClient } from '../../src/lib/server/db/pglite/client.ts';
import { listOffices } from '../../src/lib/server/db/registry.ts';
import { readOlderAgain } from '../../src/lib/server/retag.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { EVERY_FINDING } from '../../src/lib/trends/finding-filter.ts';
import { EVERY_OFFICE } from '../../src/lib/trends/office-filter.ts';
import type { Place } from './both.ts';
import { describeBoth } from './both.ts';
import { leader, office } from './people.ts';
import { articlesByTitle } from './reading-in.ts';
import { smallReading } from './small-reading.ts';

const before = mkdtempSync(join(tmpdir(), 'nhip-migrations-'));
afterAll(() => rmSync(before, { recursive: true }));

/** The migrations there were before. */
cpSync(migrationsFolder(), before, { recursive: true });
const journal = JSON.parse(readFileSync(join(before, 'meta', '_journal.json'), 'utf8')) as {
  entries: { idx: number }[];
};
const entries = journal.entries.filter(({ idx }) => idx < 2);
writeFileSync(join(before, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries }));

const TEXT = `Họp xã\nfound ${JSON.stringify({
  leaders: [leader('Lò Thị Sen', office('Chủ tịch UBND xã', { province: 'hue' }))],
  findings: [{ code: 'role-conflict', detail: 'Hai chức vụ.' }]
})}`;
const columns = `source, id, name, title, text, encoding, published_day, published_grain, event_day, event_grain,
  province, province_was, themes, sections, removals, findings, lexicon, ingested_at, superseded_by`;
const row = (
  id: string,
  findings: string,
  superseded: string
) => `('files', '${id}', 'a.txt', 'Họp xã', '${TEXT}',
  'utf-8', '2025-01-02', 'day', '0001-01-01', 'none', 'hue', '', '{}', '[]', '[]', '${findings}', 1, now(), ${superseded})`;
const ids = [1, 2].map((n) => `00000000-0000-0000-0000-00000000000${n}`) as [string, string];
const findings = `[{"code":"date-ambiguous","detail":"Không rõ năm.","spans":[{"start":0,"end":3}]},{"code":"text-glued","detail":"x"}]`;
const OLD = `insert into source (slug, name) values ('files', 'Tệp');
  insert into article (${columns}) values ${row(ids[0], findings, 'null')}, ${row(ids[1], findings, `'${ids[0]}'`)};
  insert into rollup_article values ('event', '0001-01-01', 'none', 'hue', '', 'files', '{}', 1),
    ('published', '2025-01-02', 'day', 'hue', '', 'files', '{}', 1)`;

describeBoth('upgrade', ({ place }) => {
  test('keeps findings, knows what is old, and reads it again', async () => {
    const at = await place();
    await makeOld(at);
    const database = await openDatabase(at, { command: 'test' });
    expect(await verify(database)).toEqual({ differences: [] });
    const page = { limit: 9, offset: 0 };
    expect(await listFindings(database, EVERY_FINDING, page)).toMatchObject({
      codes: { 'date-ambiguous': 1, 'text-glued': 1 },
      items: [{ day: '2025-01-02', province: 'hue', spans: [{ start: 0, end: 3 }] }, { title: 'Họp xã' }]
    });
    expect((await getArticle(database, ids[1]))?.findings).toHaveLength(2);
    expect(await listOffices(database, EVERY_OFFICE, page)).toEqual({ total: 0, items: [] });

    const told: string[] = [];
    const again = () =>
      readOlderAgain(database, smallReading(), new AbortController().signal, (done, all) =>
        told.push(`${done} / ${all}`)
      );
    await again();
    expect(told).toEqual(['2 / 2']);
    expect(await listOffices(database, EVERY_OFFICE, page)).toMatchObject({
      total: 1,
      items: [{ name: 'Lò Thị Sen', articles: 1, first: '2025-01-02' }]
    });
    expect((await listFindings(database, EVERY_FINDING, page)).codes).toEqual({ 'role-conflict': 1 });
    expect(await verify(database)).toEqual({ differences: [] });
    await again();
    expect(told).toHaveLength(1);
    expect(await articlesByTitle(database)).toHaveLength(2);
    await database.close();
  });
});

async function makeOld({ databaseUrl, dir }: Place): Promise<void> {
  if (databaseUrl) {
    const client = postgres(databaseUrl, { max: 1, onnotice: () => {} });
    await migrate(drizzle(client), { migrationsFolder: before });
    await client.unsafe(OLD);
    return client.end();
  }
  const client = new PgliteClient();
  await client.open(join(dir, 'database'));
  const db = drizzlePglite(client as never);
  await migratePglite(db, { migrationsFolder: before });
  for (const statement of OLD.split(';\n')) await db.execute(sql.raw(statement));
  await client.close();
}
