/** Reads every stored text again with another lexicon or a newer reader: `nhip retag`. */
import type { Article } from '../corpus/article.ts';
import { again } from './db/again.ts';
import type { Database } from './db/database.ts';
import type { Place, ReadArticle, ReadingVersion } from './db/reread.ts';
import { articlesAt, confirmReadings, countOlder, nextArticles, sameReading } from './db/reread.ts';
import { replaceReading } from './db/replace-reading.ts';
import { indexWords } from './db/search-index.ts';
import { holdersFor, isOpen, narrowed } from './narrowing.ts';
import type { Reading } from './reading.ts';
import { settleAll } from './settle.ts';

export interface RetagReport {
  /** Articles read again so far. */
  readonly articles: number;
  /** Those of them in which something is now read differently. */
  readonly changed: number;
}

export interface RetagOptions {
  /** Only articles read with older themes or rules than the reader's. */
  readonly onlyOlder?: boolean;
  readonly onProgress?: (report: RetagReport) => void;
  /** Stops after the article under way. */
  readonly signal?: AbortSignal;
}

const BATCH = 100;

/** Older than any version: what is marked so is read again by whoever comes next. */
const UNFINISHED = 0;

/**
 * Walks all articles in batches, each article in a transaction of its own: stopped anywhere, what was done
 * holds, the rest still has its old reading, and starting again completes it. Articles that leave a place open
 * are read a second time at the end: only then does the office registry hold what all the others say.
 */
export async function retag(
  database: Database,
  reader: Reading,
  options: RetagOptions = {}
): Promise<RetagReport> {
  const walk = new Rereading(database, reader, options);
  const olderThan = options.onlyOlder ? walk.version : undefined;
  let after: Place | null = null;
  for (;;) {
    const batch: ReadArticle[] = await nextArticles(database, { after, limit: BATCH, olderThan });
    const last = batch.at(-1);
    if (!last || !(await walk.read(batch))) break;
    after = placeOf(last);
  }
  await walk.readOpen();
  await settleAll(database, { signal: options.signal });
  return walk.report;
}

/**
 * Reads again what was read with older themes or by older rules, as an update of Nhịp leaves behind; nothing on a
 * start without one. Pages answer meanwhile: an article at a time is read and stored.
 */
export async function readOlderAgain(
  database: Database,
  reader: Reading,
  signal: AbortSignal,
  onProgress: (done: number, all: number) => void
): Promise<void> {
  const all = await countOlder(database, { lexicon: reader.lexicon, reading: reader.version });
  if (all === 0) return;
  await retag(database, reader, {
    ...{ onlyOlder: true, signal },
    onProgress: ({ articles }) => onProgress(articles, all)
  });
}

class Rereading {
  readonly version: ReadingVersion;
  report: RetagReport = { articles: 0, changed: 0 };
  readonly #database: Database;
  readonly #reader: Reading;
  readonly #options: RetagOptions;
  /** Articles of the batch under way that read as before. */
  readonly #same: Place[] = [];
  readonly #open: { readonly place: Place; readonly changed: boolean }[] = [];

  constructor(database: Database, reader: Reading, options: RetagOptions) {
    this.#database = database;
    this.#reader = reader;
    this.#options = options;
    this.version = { lexicon: reader.lexicon, reading: reader.version };
  }

  /** False when stopped. */
  async read(batch: readonly ReadArticle[]): Promise<boolean> {
    const stopped = await this.#eachOf(batch, async (stored) => {
      const { changed, open } = await again(() => this.#readAgain(stored, false));
      if (open) this.#open.push({ place: placeOf(stored), changed });
      this.#count(1, changed);
    });
    this.#options.onProgress?.(this.report);
    return !stopped;
  }

  async readOpen(): Promise<void> {
    for (let at = 0; at < this.#open.length; at += BATCH) {
      const part = this.#open.slice(at, at + BATCH);
      const counted = new Set(part.flatMap(({ place, changed }) => (changed ? [place.id] : [])));
      const places = part.map(({ place }) => place);
      const stopped = await this.#eachOf(await articlesAt(this.#database, places), async (stored) => {
        const { changed } = await again(() => this.#readAgain(stored, true));
        this.#count(0, changed && !counted.has(stored.id));
      });
      if (stopped) return;
      this.#options.onProgress?.(this.report);
    }
  }

  /** Reads a batch; what reads as before is noted so at its end. True when stopped. */
  async #eachOf(
    batch: readonly ReadArticle[],
    readAgain: (stored: ReadArticle) => Promise<void>
  ): Promise<boolean> {
    for (const stored of batch) {
      if (this.#options.signal?.aborted) break;
      await readAgain(stored);
    }
    const same = this.#same.splice(0);
    await again(() => confirmReadings(this.#database, same, this.version));
    return this.#options.signal?.aborted ?? false;
  }

  #count(articles: number, changed: boolean): void {
    const { report } = this;
    this.report = { articles: report.articles + articles, changed: report.changed + (changed ? 1 : 0) };
  }

  /** @param last true once the registry is whole. Until then an open article stays one that is to be read again. */
  async #readAgain(stored: ReadArticle, last: boolean): Promise<{ changed: boolean; open: boolean }> {
    const read = this.#reader.analyse(asArticle(stored), { sourceHome: stored.source.home });
    const open = isOpen(read);
    const holders = await holdersFor(this.#database, read, [stored.id]);
    const analysis = narrowed(this.#reader, read, holders);
    const changed = !sameReading(analysis, stored);
    const version = open && !last ? { ...this.version, reading: UNFINISHED } : this.version;
    // Before the article is marked as read: were it stopped in between, nobody would come back to its words.
    if (stored.reading !== this.version.reading) await indexWords(this.#database, placeOf(stored), stored);
    if (changed) await replaceReading(this.#database, placeOf(stored), analysis, version);
    else if (version === this.version && !isOf(version, stored)) this.#same.push(placeOf(stored));
    return { changed, open };
  }
}

const isOf = ({ lexicon, reading }: ReadingVersion, stored: ReadArticle): boolean =>
  stored.lexicon === lexicon && stored.reading === reading;

const placeOf = ({ source, id }: ReadArticle): Place => ({ source: source.slug, id });

const asArticle = (stored: ReadArticle): Article => ({ ...stored, source: stored.source.name });
