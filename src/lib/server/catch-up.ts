/** Reads stored articles again behind the pages, after newer themes or rules, one walk at a time in a process. */
import type { Database } from './db/database.ts';
import { countArticles } from './db/term-counts.ts';
import { countOlder } from './db/reread.ts';
import type { CurrentReading } from './current-reading.ts';
import { readOlderAgain } from './retag.ts';
import { settleAll } from './settle.ts';

/** How much of the store still waits to be read with the newest themes and rules. */
export interface Waiting {
  readonly left: number;
  readonly all: number;
  /** False where this process does not read: another may, or the next start will. */
  readonly running: boolean;
}

type Told = (done: number, all: number) => void;

export class CatchUp {
  readonly #database: Database;
  readonly #reading: CurrentReading;
  #walk = new AbortController();
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;

  constructor(database: Database, reading: CurrentReading) {
    this.#database = database;
    this.#reading = reading;
  }

  /** Reads until nothing older is left; a walk under way is followed by another. @returns at the end of it all. */
  start(onProgress: Told = () => {}): Promise<void> {
    if (this.#stopped) return Promise.resolve();
    this.#again = true;
    this.#running ??= this.#read(onProgress);
    return this.#running;
  }

  /** After a publication: a walk with older themes is broken off. What it has read is read once more. */
  restart(): Promise<void> {
    this.#walk.abort();
    return this.start();
  }

  /** Breaks off after the article under way; the next start of the server goes on. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#walk.abort();
    await this.#running?.catch(() => {});
  }

  async waiting(): Promise<Waiting> {
    const { lexicon, version } = await this.#reading.now();
    const left = await countOlder(this.#database, { lexicon, reading: version });
    const all = left === 0 ? 0 : await countArticles(this.#database);
    return { left, all, running: this.#running !== null };
  }

  async #read(onProgress: Told): Promise<void> {
    try {
      while (this.#again && !this.#stopped) {
        this.#again = false;
        this.#walk = new AbortController();
        let read = 0;
        await readOlderAgain(this.#database, await this.#reading.now(), this.#walk.signal, (done, all) => {
          read = done;
          onProgress(done, all);
        });
        // What came in with older themes behind the walk's back is found by another.
        this.#again ||= read > 0;
        // What a killed run or an update left behind as well, with nothing to be read again.
        await settleAll(this.#database, { signal: this.#walk.signal });
      }
    } finally {
      this.#running = null;
    }
  }
}
