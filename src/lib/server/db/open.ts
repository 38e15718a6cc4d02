/** Opens the database a configuration names: migrated, with a lexicon, and without runs that nobody runs. */
import type { Config } from '../config.ts';
import { isSpoken } from '../spoken.ts';
import type { Database } from './database.ts';
import { publishSeed } from './lexicon.ts';
import { openPglite } from './pglite/database.ts';
import { openPostgres } from './postgres.ts';
import { markStoppedRuns } from './runs.ts';

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
    await publishSeed(database);
    await markStoppedRuns(database).catch(unlessFull);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A full disk is no reason not to read: stopped runs are then marked at the next opening. */
function unlessFull(error: unknown): void {
  if (!(isSpoken(error) && error.code === 'database-full')) throw error;
}
