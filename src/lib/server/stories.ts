/** Places articles into stories, after they were taken in: each is compared with those like it, in small transactions. */
import { comesBefore } from '../corpus/stories.ts';
import type { Shingles } from '../text/shingles.ts';
import { shinglesOf } from '../text/shingles.ts';
import { bandsOf } from '../text/shingles-signature.ts';
import { again } from './db/again.ts';
import type { Database, Queryable } from './db/database.ts';
import type { Place } from './db/reread.ts';
import {
  candidatesFor,
  keepBands,
  listUnplaced,
  lockStories,
  saveStandings,
  textsOf,
  waitingNow
} from './db/stories.ts';
import { RecentShingles } from './recent-shingles.ts';
import { type Draft, StoryBoard } from './story-board.ts';

export interface PlacingOptions {
  /** Stops after the articles under way; the next call goes on. */
  readonly signal?: AbortSignal | undefined;
  /** @param placed articles so far. */
  readonly onProgress?: (placed: number) => void;
}

/** Articles of one transaction: few enough that pages wait no longer than for a query. */
const BATCH = 50;
/** Articles listed at once: their order is asked for seldom, and their ids are few megabytes. */
const LISTED = 20_000;

/**
 * Places every article that waits for it and returns how many. Killed anywhere, what was done holds and the next call
 * goes on; two processes at once do nothing twice. Where articles stand depends on the articles alone, not on the order
 * in which they came.
 */
export async function placeStories(database: Database, options: PlacingOptions = {}): Promise<number> {
  const placing = new Placing(database);
  let placed = 0;
  for (;;) {
    const waiting = await again(() => listUnplaced(database, LISTED));
    if (waiting.length === 0) return placed;
    for (let at = 0; at < waiting.length; at += BATCH) {
      if (options.signal?.aborted) return placed;
      const batch = waiting.slice(at, at + BATCH);
      while (!(await again(() => placing.place(batch))));
      placed += batch.length;
      options.onProgress?.(placed);
    }
  }
}

class Placing {
  readonly #database: Database;
  readonly #recent = new RecentShingles();

  constructor(database: Database) {
    this.#database = database;
  }

  /** One transaction. False when an article ceased to count meanwhile: nothing was written, to be tried again. */
  async place(batch: readonly Place[]): Promise<boolean> {
    const ids = batch.map(({ id }) => id);
    const compared = await this.#shingles(this.#database.db, ids);
    const bands = new Map([...compared].map(([id, { phrases }]) => [id, bandsOf(phrases)]));
    return this.#database.db.transaction(async (tx) => {
      await lockStories(tx);
      const drafts = (await waitingNow(tx, ids)).flatMap((waiting): Draft[] => {
        const shingles = compared.get(waiting.id);
        return shingles ? [{ ...waiting, shingles, bands: bands.get(waiting.id) ?? [] }] : [];
      });
      if (drafts.length === 0) return true;
      const found = await candidatesFor(tx, drafts);
      const others = await this.#shingles(tx, [...new Set(found.map(({ id }) => id))]);
      const board = new StoryBoard(found, new Map([...compared, ...others]));
      for (const draft of drafts.toSorted((a, b) => (comesBefore(a, b) ? -1 : 1))) board.place(draft);
      const saved = await saveStandings(tx, board.moves());
      if (saved) await keepBands(tx, drafts);
      return saved;
    });
  }

  async #shingles(on: Queryable, ids: readonly string[]): Promise<Map<string, Shingles>> {
    const known = new Map(ids.map((id) => [id, this.#recent.get(id)]));
    const unknown = ids.filter((id) => known.get(id) === undefined);
    for (let at = 0; at < unknown.length; at += BATCH)
      for (const { id, text } of await textsOf(on, unknown.slice(at, at + BATCH)))
        known.set(id, this.#recent.keep(id, shinglesOf(text)));
    return new Map([...known].flatMap(([id, shingles]) => (shingles ? [[id, shingles] as const] : [])));
  }
}
