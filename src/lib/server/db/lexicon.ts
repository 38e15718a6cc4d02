/** Published versions of the lexicon; the newest is the one that reads. */
import { sql } from 'drizzle-orm';
import type { Lexicon, Theme } from '../../lexicon/theme.ts';
import type { Database, Queryable } from './database.ts';
import { row, rows } from './database.ts';
import { list } from './filter.ts';
import { storableJson } from './storable-json.ts';

/** One theme in one version; null in versions that do not hold it. */
export interface ThemeVersion extends Pick<Lexicon, 'version' | 'published'> {
  readonly theme: Theme | null;
}

/** What is published stays as it is: its number tells whether the one read last is still the newest. */
const readLast = new WeakMap<Database, Lexicon>();

/** The newest published version. Every page asks for it, and its terms take longer to fetch than a chart's numbers. */
export async function currentLexicon(database: Database): Promise<Lexicon> {
  const known = readLast.get(database);
  if (known && known.version === (await currentVersion(database))) return known;
  const newest = await newestLexicon(database.db);
  readLast.set(database, newest);
  return newest;
}

/** As `currentLexicon`, within a transaction. */
export const newestLexicon = (on: Queryable): Promise<Lexicon> =>
  row<Lexicon>(on, sql`select version, published, themes from lexicon_version order by version desc limit 1`);

/** The number alone: asked before every import, where the themes are known already. */
export async function currentVersion(database: Database): Promise<number> {
  const newest = sql`select max(version) as version from lexicon_version`;
  return (await row<{ version: number }>(database.db, newest)).version;
}

/** Those of these versions that were ever published. */
export async function lexiconsOf(on: Queryable, versions: readonly number[]): Promise<Lexicon[]> {
  if (versions.length === 0) return [];
  return rows<Lexicon>(
    on,
    sql`select version, published, themes from lexicon_version where version in ${list(versions.map(String))}`
  );
}

/** Those of these slugs that any version holds. */
export async function everPublished(database: Database, slugs: readonly string[]): Promise<string[]> {
  const found = await rows<{ slug: string }>(
    database.db,
    sql`select distinct t->>'slug' as slug from lexicon_version, jsonb_array_elements(themes) t
      where t->>'slug' in ${list(slugs)}`
  );
  return found.map(({ slug }) => slug);
}

/** What a theme was in every version, the newest first. */
export const themeHistory = (database: Database, slug: string): Promise<ThemeVersion[]> =>
  rows<ThemeVersion>(
    database.db,
    sql`select version, published,
        (select t from jsonb_array_elements(themes) t where t->>'slug' = ${slug} limit 1) as theme
      from lexicon_version order by version desc`
  );

/** @throws a fault with code 23505 where another has published that version. */
export async function insertLexicon(tx: Queryable, { version, published, themes }: Lexicon): Promise<void> {
  await tx.execute(sql`insert into lexicon_version (version, published, themes)
    values (${version}, ${published}, ${storableJson(themes)}::jsonb)`);
}
