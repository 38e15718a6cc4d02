/** Takes items in: read → extract → fingerprint → analyse → store, each item in a transaction of its own. */
import { randomUUID } from 'node:crypto';
import type { RawItem, Rejection } from '../corpus/article.ts';
import { UNNAMED_SOURCE } from '../corpus/source.ts';
import type { RunReport } from '../corpus/stored.ts';
import { Account } from './account.ts';
import { again } from './db/again.ts';
import type { Database } from './db/database.ts';
import { faultCode, faultMessage, spokenDatabaseError } from './db/faults.ts';
import { saveRun } from './db/runs.ts';
import type { NamedSource } from './db/sources.ts';
import { Lanes } from './lanes.ts';
import type { Reading } from './reading.ts';
import { Filer } from './filer.ts';
import { settleAll } from './settle.ts';
import { placeStories } from './stories.ts';

/** An item that could not even be read, with the reason. */
export interface RefusedItem {
  readonly name: string;
  readonly rejection: Rejection;
}

export interface IngestOptions {
  /** Source of the items that name none themselves. `sample` marks every source of this run. */
  readonly source: NamedSource;
  readonly reader: Reading;
  /** What is read, for people: file name, folder, "văn bản dán vào". */
  readonly from: string;
  readonly now: () => Date;
  /** Called about ten times a second, and at the end. */
  readonly onProgress?: (report: RunReport) => void;
  /** Stops after the items under way; the run is then `stopped`. */
  readonly signal?: AbortSignal;
}

/** Name of the source of whatever was dropped in without one. */
export const FILES: NamedSource = { name: UNNAMED_SOURCE.name };

const SAVE_MS = 500;
const PROGRESS_MS = 100;
/** Items under way at once: while one is being stored the next is analysed. */
const LANES = { pglite: 3, postgres: 6 } as const;

/**
 * Reads and stores every item. Each ends as added, revised (a new text at a known address), known or rejected.
 * A fault of the database ends the run as `failed`, with what went wrong and what holds in `error`;
 * everything stored until then stays, and reading the same items again changes nothing twice.
 * @throws only what no fault of database or files explains: a mistake in Nhịp itself, after noting the run as failed.
 */
export async function ingest(
  database: Database,
  items: AsyncIterable<RawItem | RefusedItem>,
  options: IngestOptions
): Promise<RunReport> {
  const run = new Run(database, options);
  try {
    await run.save();
    const complete = await run.takeAll(items);
    run.account.end(complete ? 'done' : 'stopped', options.now());
    await run.save();
  } catch (error) {
    await run.fail(error);
    if (faultCode(error) === null) throw error;
  }
  const report = run.account.report();
  options.onProgress?.(report);
  if (report.status !== 'failed') await finishOff(database, options.signal);
  return report;
}

/** The run is over and holds: what cannot be placed or settled now waits for the next run or start. */
async function finishOff(database: Database, signal: AbortSignal | undefined): Promise<void> {
  try {
    await placeStories(database, { signal });
    await settleAll(database, { signal });
  } catch (error) {
    if (faultCode(error) === null) throw error;
  }
}

/** One ingest under way. */
class Run {
  readonly account: Account;
  readonly #database: Database;
  readonly #options: IngestOptions;
  readonly #filer: Filer;
  #savedAt = 0;
  #toldAt = 0;

  constructor(database: Database, options: IngestOptions) {
    this.#database = database;
    this.#options = options;
    this.account = new Account(randomUUID(), options.from, options.now());
    this.#filer = new Filer(database, this.account, options, new Lanes(LANES[database.kind]));
  }

  /** True when all were taken, false when stopped before the end. */
  async takeAll(items: AsyncIterable<RawItem | RefusedItem>): Promise<boolean> {
    const { signal } = this.#options;
    let started = performance.now();
    for await (const item of items) {
      const n = this.account.found();
      const refused = 'rejection' in item;
      this.account.step('read', performance.now() - started, !refused);
      if (refused) this.account.rejected(n, item.name, item.rejection);
      else await this.#filer.take(n, item);
      await this.#tell();
      if (signal?.aborted) break;
      started = performance.now();
    }
    await this.#filer.finish();
    return !signal?.aborted;
  }

  async save(): Promise<void> {
    this.#savedAt = performance.now();
    const items = this.account.takeUnsaved();
    await again(() => saveRun(this.#database, this.account.report(), items));
  }

  async fail(error: unknown): Promise<void> {
    await this.#filer.settle();
    const spoken = spokenDatabaseError(error, this.#database.where);
    const { added, revised } = this.account.report();
    const kept = `Đã lưu trọn ${added + revised} bài trước đó; chạy lại thì những bài ấy không bị thêm lần nữa.`;
    this.account.end('failed', this.#options.now(), `${spoken?.spoken.vi ?? faultMessage(error)} ${kept}`);
    // With the database gone the account cannot be written either; its caller still gets it.
    await this.save().catch(() => {});
  }

  async #tell(): Promise<void> {
    const at = performance.now();
    if (at - this.#toldAt > PROGRESS_MS) {
      this.#toldAt = at;
      this.#options.onProgress?.(this.account.report());
    }
    if (at - this.#savedAt > SAVE_MS) await this.save();
  }
}
