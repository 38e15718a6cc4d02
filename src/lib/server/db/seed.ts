/** The themes Nhịp ships with: published when a database is first opened, and when an update brings newer ones. */
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import { seedLexicon } from '../../lexicon/seed/index.ts';
import type { Lexicon, Theme } from '../../lexicon/theme.ts';
import type { Database, Queryable } from './database.ts';
import { rows } from './database.ts';
import { faultCode } from './faults.ts';
import { insertLexicon } from './lexicon.ts';
import { mergeSeed } from './seed-merge.ts';
import { storableJson } from './storable-json.ts';

/** What a seed brought. */
export interface SeedArrival {
  /** The version that holds its themes; null where nothing in it was new here. */
  readonly version: number | null;
  /** Themes that users had changed too: they stay as they are. */
  readonly kept: readonly string[];
}

/**
 * Publishes the seed on top of whatever stands there, once: what users changed since the seed before is kept. Of
 * several processes that open at once one does it.
 * @returns null where this seed, or a newer one, has come before.
 */
export async function publishSeed(
  database: Database,
  seed: Lexicon = seedLexicon
): Promise<SeedArrival | null> {
  const newer = sql`select 1 from lexicon_seed where version >= ${seed.version} limit 1`;
  if ((await rows(database.db, newer)).length > 0) return null;
  try {
    return await database.db.transaction((tx) => arrive(tx, seed));
  } catch (error) {
    // Another process has put it there meanwhile; this one waited for it.
    if (faultCode(error) === '23505') return null;
    throw error;
  }
}

async function arrive(tx: Queryable, seed: Lexicon): Promise<SeedArrival> {
  const before = await seedBefore(tx);
  await tx.execute(
    sql`insert into lexicon_seed (version, themes) values (${seed.version}, ${storableJson(seed.themes)}::jsonb)`
  );
  const versions = await rows<Lexicon>(
    tx,
    sql`select version, published, themes from lexicon_version order by version`
  );
  const [oldest, newest] = [versions[0], versions.at(-1)];
  if (!oldest || !newest) {
    await insertLexicon(tx, seed);
    return { version: seed.version, kept: [] };
  }
  // Until lexicon_seed was kept, a seed stood among the versions under its own number.
  const numbered = versions.find(({ version }) => version === seed.version);
  if (!before && isDeepStrictEqual(numbered?.themes, seed.themes)) return { version: null, kept: [] };
  return mergeInto(tx, { base: before ?? oldest.themes, seed, newest });
}

/** The themes of the newest seed that has come. */
async function seedBefore(tx: Queryable): Promise<readonly Theme[] | null> {
  const [found] = await rows<{ themes: readonly Theme[] }>(
    tx,
    sql`select themes from lexicon_seed order by version desc limit 1`
  );
  return found?.themes ?? null;
}

async function mergeInto(
  tx: Queryable,
  {
    base,
    seed,
    newest
  }: { readonly base: readonly Theme[]; readonly seed: Lexicon; readonly newest: Lexicon }
): Promise<SeedArrival> {
  const { themes, kept } = mergeSeed(base, seed.themes, newest.themes);
  if (isDeepStrictEqual(themes, newest.themes)) return { version: null, kept };
  const version = Math.max(newest.version + 1, seed.version);
  const published = [seed.published, newest.published].toSorted()[1] ?? seed.published;
  await insertLexicon(tx, { version, published, themes });
  return { version, kept };
}
