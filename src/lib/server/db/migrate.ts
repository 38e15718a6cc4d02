/** Brings a database to the newest schema. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migrateOnPglite } from 'drizzle-orm/pglite/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import type { Sql } from 'postgres';
import { projectRoot } from '../project.ts';

/** Any number, the same in every process: only one migrates at a time. */
const MIGRATION_LOCK = 740_2026;

/** Folder of the committed migrations. */
export const migrationsFolder = (): string => join(projectRoot(), 'drizzle');

/** Migrates a PostgreSQL server over a connection of its own, which it closes. */
export async function migratePostgres(connect: () => Sql): Promise<void> {
  const client = connect();
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migrate(drizzle(client), { migrationsFolder: migrationsFolder() });
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** Migrates the embedded database through its client. */
export async function migratePglite(client: object): Promise<void> {
  await migrateOnPglite(drizzlePglite(client as never), { migrationsFolder: migrationsFolder() });
}

/** Changes whenever a migration does: names the prepared empty cluster they lead to. */
export function migrationsDigest(): string {
  const journal = readFileSync(join(migrationsFolder(), 'meta', '_journal.json'), 'utf8');
  const hash = createHash('sha256').update(journal);
  for (const { tag } of JSON.parse(journal).entries as { tag: string }[]) {
    hash.update(readFileSync(join(migrationsFolder(), `${tag}.sql`)));
  }
  return hash.digest('hex').slice(0, 16);
}
