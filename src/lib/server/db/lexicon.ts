/** Published versions of the lexicon; the newest is the one that reads. */
import { sql } from 'drizzle-orm';
import type { Lexicon } from '../../lexicon/theme.ts';
import { seedLexicon } from '../../lexicon/seed/index.ts';
import type { Database } from './database.ts';
import { row, rows } from './database.ts';

/** The newest published version. */
export function currentLexicon(database: Database): Promise<Lexicon> {
  return row<Lexicon>(
    database.db,
    sql`select version, published, themes from lexicon_version order by version desc limit 1`
  );
}

/**
 * Publishes the seed where its version is not there yet: on the first opening, and after an update of Nhịp
 * that brings a newer seed. Versions published since stay newer.
 */
export async function publishSeed(database: Database, seed: Lexicon = seedLexicon): Promise<void> {
  const there = await rows(database.db, sql`select 1 from lexicon_version where version = ${seed.version}`);
  if (there.length > 0) return;
  await database.db.execute(sql`insert into lexicon_version (version, published, themes)
    values (${seed.version}, ${seed.published}, ${JSON.stringify(seed.themes)}::jsonb) on conflict do nothing`);
}
