/** The steps of one item between reading and the database; items are looked up in batches, stored one by one. */
import { createHash } from 'node:crypto';
import type { Analysis } from '../corpus/analysis.ts';
import type { Article, RawItem, Rejection } from '../corpus/article.ts';
import { articleId } from '../corpus/fingerprint.ts';
import type { Source } from '../corpus/stored.ts';
import type { Account } from './account.ts';
import { again } from './db/again.ts';
import type { Database } from './db/database.ts';
import { faultMessage, isOfTheItem } from './db/faults.ts';
import type { Filing } from './db/new-article.ts';
import { addressKey, newArticle } from './db/new-article.ts';
import type { NamedSource } from './db/sources.ts';
import { ensureSource } from './db/sources.ts';
import type { Found, Print, StoreOutcome } from './db/store.ts';
import { lookUp, storeArticle } from './db/store.ts';
import type { Lanes } from './lanes.ts';
import { holdersFor, narrowed } from './narrowing.ts';
import type { Reading } from './reading.ts';
import { localDay } from '../trends/calendar.ts';

export interface FilerOptions {
  readonly source: NamedSource;
  readonly reader: Reading;
  readonly now: () => Date;
}

/** An item on its way, extracted and identified. */
interface Draft {
  readonly n: number;
  readonly item: RawItem;
  readonly article: Article;
  readonly source: Source;
  readonly print: Print;
}

/** Drafts looked up and read together: fewer questions to the database, few enough bytes to hold. */
export const BATCH = 64;
const BATCH_BYTES = 4_000_000;

export class Filer {
  readonly #database: Database;
  readonly #account: Account;
  readonly #options: FilerOptions;
  readonly #lanes: Lanes;
  readonly #sources = new Map<string, Promise<Source>>();
  #batch: Draft[] = [];
  #bytes = 0;

  constructor(database: Database, account: Account, options: FilerOptions, lanes: Lanes) {
    this.#database = database;
    this.#account = account;
    this.#options = options;
    this.#lanes = lanes;
  }

  /** Takes item number `n` of the run in; its outcome reaches the account before `finish` returns. */
  async take(n: number, item: RawItem): Promise<void> {
    const started = performance.now();
    const { reader, now } = this.#options;
    const extraction = extractSafely(reader, item, localDay(now()));
    this.#account.step('extract', performance.now() - started, extraction.ok);
    if (!extraction.ok) return this.#account.rejected(n, item.name, extraction.rejection);
    const { article } = extraction;
    const source = await this.#sourceOf(article);
    const print = {
      source: source.slug,
      id: articleId(source.slug, article.text, sha256),
      address: addressKey(article.url)
    };
    this.#batch.push({ n, item, article, source, print });
    this.#bytes += item.bytes.length;
    if (this.#batch.length >= BATCH || this.#bytes >= BATCH_BYTES) await this.#fileBatch();
  }

  /** Files what is left and waits for everything under way. @throws the first fault of the database. */
  async finish(): Promise<void> {
    await this.#fileBatch();
    await this.#lanes.empty();
  }

  /** Waits for everything under way after a fault; what was not begun stays undone. */
  settle(): Promise<void> {
    return this.#lanes.settle();
  }

  async #fileBatch(): Promise<void> {
    const drafts = this.#batch;
    this.#batch = [];
    this.#bytes = 0;
    if (drafts.length === 0) return;
    const started = performance.now();
    const prints = drafts.map(({ print }) => print);
    const found = await again(() => lookUp(this.#database, prints));
    const each = (performance.now() - started) / drafts.length;
    const fresh = drafts.filter((_, at) => found[at]?.known === false);
    const readings = this.#readAll(fresh);
    for (const [at, draft] of drafts.entries()) {
      this.#account.step('fingerprint', each);
      await this.#file(draft, found[at] as Found, readings.get(draft));
    }
  }

  /** What the articles say, read together; one that a reader trips over is refused alone. */
  #readAll(drafts: readonly Draft[]): Map<Draft, Analysis | Refusal> {
    const { reader } = this.#options;
    const started = performance.now();
    const unread = drafts.map(({ article, source }) => ({ article, options: { sourceHome: source.home } }));
    const oneByOne = () =>
      unread.map(({ article, options }) => analysing(() => reader.analyse(article, options)));
    let readings: (Analysis | Refusal)[];
    try {
      readings = reader.analyseAll?.(unread) ?? oneByOne();
    } catch {
      readings = oneByOne();
    }
    const each = (performance.now() - started) / drafts.length;
    readings.forEach((read) => this.#account.step('analyse', each, !('rejection' in read)));
    return new Map(drafts.map((draft, at) => [draft, readings[at] as Analysis | Refusal]));
  }

  /** Two versions of one page are stored in the order they came, whatever else goes on beside them. */
  async #file(draft: Draft, found: Found, read: Analysis | Refusal | undefined): Promise<void> {
    const { n, item, print } = draft;
    if (read === undefined) return this.#account.stored(n, item.name, 'known', print.id);
    if ('rejection' in read) return this.#account.rejected(n, item.name, read.rejection);
    const lane = print.address ?? print.id;
    await this.#lanes.enter(`${print.source} ${lane}`, () => this.#narrowAndStore(draft, found, read));
  }

  async #narrowAndStore(draft: Draft, found: Found, read: Analysis): Promise<void> {
    const { n, item, article } = draft;
    const analysis = await this.#narrow(draft, found, read);
    if ('rejection' in analysis) return this.#account.rejected(n, item.name, analysis.rejection);
    const made = newArticle(item, article, analysis, this.#filing(draft));
    await this.#store(draft, (older) => storeArticle(this.#database, made, older), found);
  }

  /** Neither the article itself nor its own earlier text is evidence of who its leaders are. */
  async #narrow({ print: { id } }: Draft, { older }: Found, read: Analysis): Promise<Analysis | Refusal> {
    const { reader } = this.#options;
    const except = older === null ? [id] : [id, older];
    const holders = await again(() => holdersFor(this.#database, read, except));
    return analysing(() => narrowed(reader, read, holders));
  }

  #filing({ item, print }: Draft): Filing {
    const { lexicon, version } = this.#options.reader;
    return { ...print, name: item.name, lexicon, reading: version, ingestedAt: this.#options.now() };
  }

  async #store(
    draft: Draft,
    store: (older: string | null) => Promise<StoreOutcome>,
    found: Found
  ): Promise<void> {
    const { n, item, print } = draft;
    const started = performance.now();
    let seen: Found | undefined = found;
    try {
      const outcome = await again(async () => {
        // Another process, or an earlier item of the batch, may have come to the same address since.
        seen ??= (await lookUp(this.#database, [print]))[0];
        const { known, older } = seen as Found;
        seen = undefined;
        return known ? 'known' : store(older);
      });
      this.#account.step('store', performance.now() - started);
      this.#account.stored(n, item.name, outcome, print.id);
    } catch (error) {
      if (!isOfTheItem(error)) throw error;
      this.#account.step('store', performance.now() - started, false);
      this.#account.rejected(n, item.name, unreadable('Không lưu được bài này', error));
    }
  }

  #sourceOf(article: Article): Promise<Source> {
    const { source } = this.#options;
    const named: NamedSource =
      article.source === null ? source : { name: article.source, sample: source.sample ?? false };
    const found = this.#sources.get(named.name) ?? again(() => ensureSource(this.#database, named));
    this.#sources.set(named.name, found);
    return found;
  }
}

const sha256 = (content: string): Uint8Array => createHash('sha256').update(content).digest();

/** One strange page must not end a run of thousands: what a reader trips over is refused with its name. */
function extractSafely(reader: Reading, item: RawItem, today: string) {
  try {
    return reader.extract(item, { today });
  } catch (error) {
    return { ok: false, rejection: unreadable('Không tách được bài này', error) } as const;
  }
}

interface Refusal {
  readonly rejection: Rejection;
}

function analysing(work: () => Analysis): Analysis | Refusal {
  try {
    return work();
  } catch (error) {
    return { rejection: unreadable('Không phân tích được bài này', error) };
  }
}

function unreadable(what: string, error: unknown): Rejection {
  return {
    reason: 'unreadable',
    detail: `${what} (${faultMessage(error)}). Gửi tệp này cho người phát triển Nhịp.`
  };
}
