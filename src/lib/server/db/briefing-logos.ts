/** Logos of briefings as rows, by the digest of their picture. */
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { rows } from './database.ts';

export interface StoredLogo {
  readonly png: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const DIGEST = /^[0-9a-f]{32}$/;

/** Its digest; the same picture is kept once. */
export async function keepLogo(database: Database, { png, width, height }: StoredLogo): Promise<string> {
  const digest = createHash('sha256').update(png).digest('hex').slice(0, 32);
  const base64 = Buffer.from(png).toString('base64');
  await database.db.execute(sql`insert into briefing_logo (digest, png, width, height)
    values (${digest}, ${base64}, ${width}, ${height}) on conflict do nothing`);
  return digest;
}

/** Null when there is none of that digest. */
export async function findLogo(database: Database, digest: string): Promise<StoredLogo | null> {
  if (!DIGEST.test(digest)) return null;
  const [found] = await rows<{ png: string; width: number; height: number }>(
    database.db,
    sql`select png, width, height from briefing_logo where digest = ${digest}`
  );
  return found ? { ...found, png: Uint8Array.from(Buffer.from(found.png, 'base64')) } : null;
}
