/** Opens the configured database for the length of one command. */
import { readConfig } from '../../src/lib/server/config.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { openDatabase } from '../../src/lib/server/db/open.ts';

/** How long a command waits for another command that has the embedded database. A server is never waited for. */
const WAIT_SECONDS = 600;

/** Runs `work` and closes the database whatever happens. @throws SpokenError when it cannot be opened. */
export async function withDatabase<T>(name: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(readConfig(process.env), {
    command: `nhip ${name}`,
    waitSeconds: WAIT_SECONDS
  });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
