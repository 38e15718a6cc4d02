/** What one server process shares: its settings, its database and how it reads. */
import type { Config } from './config.ts';
import { readConfig } from './config.ts';
import type { Database } from './db/database.ts';
import { openDatabase } from './db/open.ts';
import { CatchUp } from './catch-up.ts';
import { CurrentReading } from './current-reading.ts';

export interface App {
  readonly config: Config;
  readonly database: Database;
  readonly reading: CurrentReading;
  readonly catchUp: CatchUp;
}

/** Kept on the process, not in the module: the development server loads modules anew, the lock stays held. */
const KEY = Symbol.for('nhip.app');
const shared = globalThis as { [KEY]?: Promise<App> };

/** A short command may hold the embedded database while the server starts. */
const WAIT_SECONDS = 60;

/** The app of this process, opened on first use. A failed opening is tried anew by the next caller. */
export function app(): Promise<App> {
  shared[KEY] ??= openApp().catch((error: unknown) => {
    delete shared[KEY];
    throw error;
  });
  return shared[KEY];
}

async function openApp(): Promise<App> {
  const config = readConfig(process.env);
  const database = await openDatabase(config, {
    command: 'npm start',
    serves: true,
    waitSeconds: WAIT_SECONDS
  });
  // adapter-node's own signal, after the last request has been answered.
  process.once('sveltekit:shutdown' as 'exit', () => void closeApp());
  const reading = new CurrentReading(database);
  await reading.now();
  return { config, database, reading, catchUp: new CatchUp(database, reading) };
}

/** Ends what goes on behind the pages and closes the database, if it was ever opened. */
export async function closeApp(): Promise<void> {
  const opened = shared[KEY];
  delete shared[KEY];
  if (!opened) return;
  const { catchUp, database } = await opened;
  await catchUp.stop();
  await database.close();
}
