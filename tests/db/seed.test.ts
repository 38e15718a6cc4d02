/** Newer seeds reach databases whose users have published themes of their own, and take nothing away. */
import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { seedLexicon } from '../../src/lib/lexicon/seed/index.ts';
import type { Lexicon, Theme } from '../../src/lib/lexicon/theme.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { currentLexicon, insertLexicon } from '../../src/lib/server/db/lexicon.ts';
import { publishSeed } from '../../src/lib/server/db/seed.ts';
import { describeBoth } from './both.ts';

const [first, second, third] = seedLexicon.themes as [Theme, Theme, Theme];
const withTerm = (theme: Theme, term: string): Theme => ({ ...theme, terms: [...theme.terms, term] });
const added: Theme = { ...first, slug: 'brought-by-the-seed' };
const NEXT = seedLexicon.version + 1;
/** As an update would bring it: the first two themes changed, one added. */
const newer: Lexicon = {
  ...{ version: NEXT, published: '2027-01-01' },
  themes: [withTerm(first, 'từ mới của Nhịp'), withTerm(second, 'từ mới của Nhịp'), third, added]
};

describeBoth('a newer seed', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  /** Leaves what an opening by this Nhịp, and one publication of its users, leave. */
  async function edited(): Promise<void> {
    await database.db.execute(sql`delete from lexicon_version`);
    await database.db.execute(sql`delete from lexicon_seed`);
    await publishSeed(database, { ...seedLexicon, themes: [first, second, third] });
    const themes = [first, withTerm(second, 'từ của người dùng'), third];
    await insertLexicon(database.db, { version: NEXT, published: '2026-12-01', themes });
  }

  test('is there after the first opening, and is not published twice', async () => {
    expect(await currentLexicon(database)).toEqual(seedLexicon);
    expect(await publishSeed(database)).toBeNull();
    expect(await currentLexicon(database)).toEqual(seedLexicon);
  });

  test('comes on top of a publication that has taken its number; edited themes stay, and are told', async () => {
    await edited();
    expect(await publishSeed(database, newer)).toEqual({ version: NEXT + 1, kept: [second.slug] });
    const { themes, version, published } = await currentLexicon(database);
    expect([version, published]).toEqual([NEXT + 1, '2027-01-01']);
    expect(themes).toEqual([
      withTerm(first, 'từ mới của Nhịp'),
      withTerm(second, 'từ của người dùng'),
      third,
      added
    ]);
    expect(await publishSeed(database, newer)).toBeNull();
  });

  test('a third seed tells users’ changes from the second seed’s', async () => {
    await edited();
    await publishSeed(database, newer);
    const themes = newer.themes.map((theme) => withTerm(theme, 'lại mới'));
    const arrival = await publishSeed(database, { version: NEXT + 1, published: '2027-02-01', themes });
    expect(arrival).toEqual({ version: NEXT + 2, kept: [second.slug] });
    expect((await currentLexicon(database)).themes.map(({ terms }) => terms.at(-1))).toEqual([
      ...['lại mới', 'từ của người dùng', 'lại mới', 'lại mới']
    ]);
  });

  test('of a store made before seeds were kept apart, the oldest version is the seed before', async () => {
    await edited();
    await database.db.execute(sql`delete from lexicon_seed`);
    expect(await publishSeed(database, newer)).toEqual({ version: NEXT + 1, kept: [second.slug] });
  });

  test('two that open at once publish it once', async () => {
    await edited();
    const arrivals = await Promise.all([publishSeed(database, newer), publishSeed(database, newer)]);
    expect(arrivals.filter((arrival) => arrival !== null)).toHaveLength(1);
    expect((await currentLexicon(database)).version).toBe(NEXT + 1);
  });
});
