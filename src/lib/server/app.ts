/** What one server process shares: its settings, its database and its reader. */
import type { Config } from './config.ts';
import { readConfig } from './config.ts';
import type { Database } from './db/database.ts';
import { currentLexicon } from './db/lexicon.ts';
import { openDatabase } from './db/open.ts';
import type { Reading } from './reading.ts';
import { makeReading } from './reading.ts';

export interface App {
  readonly config: Config;
  readonly database: Database;
  readonly reader: Reading;
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
  return { config, database, reader: await makeReading(await currentLexicon(database)) };
}

/** Closes the database, if it was ever opened. */
export async function closeApp(): Promise<void> {
  const opened = shared[KEY];
  delete shared[KEY];
  await (await opened)?.database.close();
}
