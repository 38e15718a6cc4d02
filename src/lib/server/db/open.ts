/** Opens the database a configuration names: migrated, with a lexicon, and without runs that nobody runs. */
import type { Config } from '../config.ts';
import { isSpoken } from '../spoken.ts';
import type { Database } from './database.ts';
import { openPglite } from './pglite/database.ts';
import { openPostgres } from './postgres.ts';
import { markStoppedRuns } from './runs.ts';
import type { SeedArrival } from './seed.ts';
import { publishSeed } from './seed.ts';

export interface OpenOptions {
  /** What opens it, for the message another process gets: "nhip ingest", "server". */
  readonly command: string;
  /** True for a server, which holds the embedded database until it is stopped. */
  readonly serves?: boolean;
  /** How long to wait for another command that holds the embedded database; 0 unless given. */
  readonly waitSeconds?: number;
}

/** @throws SpokenError saying what stands in the way and what to do. */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dir'>,
  options: OpenOptions
): Promise<Database> {
  const database = config.databaseUrl
    ? await openPostgres(config.databaseUrl)
    : await openPglite(config.dir, options);
  try {
    tellKept(await publishSeed(database));
    await markStoppedRuns(database).catch(unlessFull);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** On the error stream: what a command prints for programs stays as it is. */
function tellKept(seed: SeedArrival | null): void {
  if (seed && seed.kept.length > 0)
    console.error(
      `Bản chủ đề mới của Nhịp đổi cả những chủ đề đã được sửa ở đây; giữ như đã sửa: ${seed.kept.join(', ')}\n` +
        `Nhịp’s newer themes change some that were edited here; kept as edited: ${seed.kept.join(', ')}`
    );
}

/** A full disk is no reason not to read: stopped runs are then marked at the next opening. */
function unlessFull(error: unknown): void {
  if (!(isSpoken(error) && error.code === 'database-full')) throw error;
}
