/** A process of its own that takes articles in: to be killed, or to run beside another. Arguments as JSON. */
import { readFileSync } from 'node:fs';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import { takeIn } from './reading-in.ts';
import type { Wish } from './small-reading.ts';

export interface ChildTask {
  readonly databaseUrl: string | null;
  readonly dir: string;
  /** A JSON file with wishes. */
  readonly wishes: string;
  readonly waitSeconds?: number;
}

const task = JSON.parse(process.argv[2] ?? '') as ChildTask;
try {
  const database = await openDatabase(task, { command: 'nhip ingest', waitSeconds: task.waitSeconds ?? 0 });
  const wishes = JSON.parse(readFileSync(task.wishes, 'utf8')) as Wish[];
  const report = await takeIn(database, wishes, {
    onProgress: ({ added }) => console.log(JSON.stringify({ added }))
  });
  await database.close();
  console.log(JSON.stringify({ report }));
} catch (error) {
  console.log(JSON.stringify({ error: (error as Error).message, code: (error as { code?: string }).code }));
  process.exitCode = 1;
}
