/** The ledger of real articles, where a folder of them is named by NHIP_REAL. Holds no word of theirs but names of the gold. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { type Database, rows } from '../../src/lib/server/db/database.ts';
import { currentLexicon } from '../../src/lib/server/db/lexicon.ts';
import { nameKey } from '../../src/lib/server/db/name-key.ts';
import { ingest } from '../../src/lib/server/ingest.ts';
import { listItems } from '../../src/lib/server/items.ts';
import { settleLedger } from '../../src/lib/server/ledger.ts';
import { makeReading } from '../../src/lib/server/reading.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { describeBoth } from './both.ts';
import { NOW } from './reading-in.ts';

const real = process.env.NHIP_REAL ?? '';

interface GoldLine {
  readonly id: string;
  readonly visit: boolean;
  readonly disputed?: readonly string[];
  readonly leaders: readonly { readonly name: string; readonly level: string | null }[];
}

async function takenIn(database: Database, folder: string): Promise<void> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const reader = await makeReading(await currentLexicon(database));
  const items = listItems(files.map((file) => join(folder, file)));
  await ingest(database, items, { source: { name: 'Thử' }, reader, from: folder, now: () => NOW });
  await settleLedger(database);
}

const idOf = (name: string): string => basename(name).replace(/\.txt$/, '');

describe.skipIf(!real)('real articles', () => {
  describeBoth('ledger', ({ open }) => {
    test('the seeds tell three visits, in the offices of that day', async () => {
      const database = await open();
      await takenIn(database, join(real, 'seeds'));
      const found = await rows<{ day: string; level: string; name: string }>(
        database.db,
        sql`select w.day, w.level, p.name from visit_person w join person p on p.id = w.person order by w.day`
      );
      expect(found).toEqual([
        { day: '2021-09-01', level: 'district', name: 'Vi Thị Quỳnh Mai' },
        { day: '2024-04-03', level: 'province', name: 'Trịnh Tuấn Sinh' },
        { day: '2025-11-03', level: 'province', name: 'Bùi Văn Quang' }
      ]);
    });

    test('no person joins what the gold gives two levels, and visits stand where the gold has them', async () => {
      const database = await open();
      const folder = join(real, 'articles');
      await takenIn(database, folder);
      const lines = readFileSync(join(folder, 'gold.jsonl'), 'utf8').trim().split('\n');
      const gold = new Map(lines.map((line) => JSON.parse(line) as GoldLine).map((one) => [one.id, one]));
      const persons = await rows<{ bearer: string; files: string[] }>(
        database.db,
        sql`select p.bearer, json_agg(distinct a.name) as files from person p join person_leader l on l.person = p.id
          join article a on a.source = l.source and a.id = l.article group by p.id`
      );
      const levels = persons.map(({ bearer, files }) =>
        files.flatMap((file) =>
          (gold.get(idOf(file))?.leaders ?? [])
            .filter(({ name }) => nameKey(name) === bearer)
            .map(({ level }) => level)
        )
      );
      expect(levels.filter((own) => own.length > 1).length).toBeGreaterThan(10);
      expect(levels.filter((own) => new Set(own).size > 1)).toEqual([]);
      const told = await rows<{ name: string }>(
        database.db,
        sql`select distinct a.name from visit_told t join article a on a.source = t.source and a.id = t.article`
      );
      const wrong = told.filter(({ name }) => {
        const line = gold.get(idOf(name));
        return line && !line.visit && !line.disputed?.includes('visit');
      });
      const due = [...gold.values()].filter(({ visit, disputed }) => visit && !disputed?.includes('visit'));
      const found = new Set(told.map(({ name }) => idOf(name)));
      expect(wrong.length).toBeLessThanOrEqual(2);
      expect(due.filter(({ id }) => found.has(id)).length / due.length).toBeGreaterThan(0.9);
      expect(await verify(database)).toEqual({ differences: [] });
    });
  });
});
