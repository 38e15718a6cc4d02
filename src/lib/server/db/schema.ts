/**
 * The tables. Every table that grows with the corpus has `source` in its primary key: it is the distribution
 * column, so on Citus an article, its spans, its tags and its rollup rows live on one node and one
 * transaction stays there. `source` and `lexicon_version` are small and would be reference tables; runs stay local.
 *
 * Days in Asia/Ho_Chi_Minh. `*_day` is the first day of what is known ("10/2025" → 2025-10-01) and `*_grain`
 * the finest grain in which the article counts: day, month, year or none. Unknown days are 0001-01-01 with
 * grain none: a value, because a primary key takes no null. An unknown province is '' for the same reason.
 */
import { sql } from 'drizzle-orm';
import {
  boolean,
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uuid
} from 'drizzle-orm/pg-core';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });

export const source = pgTable('source', {
  slug: text().primaryKey(),
  name: text().notNull(),
  home: text(),
  sample: boolean().notNull().default(false)
});

export const lexiconVersion = pgTable('lexicon_version', {
  version: integer().primaryKey(),
  published: text().notNull(),
  themes: jsonb().notNull()
});

export const article = pgTable(
  'article',
  {
    source: text().notNull(),
    id: uuid().notNull(),
    name: text().notNull(),
    url: text(),
    /** First 16 bytes of SHA-256 over the canonical address: addresses outgrow what an index row may hold. */
    address: uuid(),
    title: text().notNull(),
    byline: text(),
    text: text().notNull(),
    encoding: text().notNull(),
    publishedValue: text('published_value'),
    publishedPrecision: text('published_precision'),
    publishedMethod: text('published_method'),
    publishedConfidence: text('published_confidence'),
    publishedDay: date('published_day', { mode: 'string' }).notNull(),
    publishedGrain: text('published_grain').notNull(),
    eventValue: text('event_value'),
    eventPrecision: text('event_precision'),
    eventStart: integer('event_start'),
    eventEnd: integer('event_end'),
    eventDay: date('event_day', { mode: 'string' }).notNull(),
    eventGrain: text('event_grain').notNull(),
    province: text().notNull(),
    provinceWas: text('province_was').notNull(),
    provinceRule: text('province_rule'),
    provinceStart: integer('province_start'),
    provinceEnd: integer('province_end'),
    /** Slugs of its tags in order: the key under which `rollup_article` counts it. */
    themes: text().array().notNull(),
    sections: jsonb().notNull(),
    removals: jsonb().notNull(),
    lexicon: integer().notNull(),
    /** Version of the rules it was read by; 0 for what was read before versions were noted. */
    reading: integer().notNull().default(0),
    ingestedAt: instant('ingested_at').notNull(),
    supersededBy: uuid('superseded_by'),
    /** Id of the first article of its story; null until it was compared with the others. */
    story: uuid(),
    /** Whether another article of its story came first: then it counts as an article and not as a story. */
    follows: boolean().notNull().default(false),
    /** How much of its text it shares with the story's first article, 0 … 1; null unless it follows. */
    likeness: real(),
    /** Syllables of title and text with their places, as written and without diacritics; null until indexed. */
    words: tsvector(),
    plain: tsvector()
  },
  (t) => [
    // The id stands first, so that it alone finds its article.
    primaryKey({ columns: [t.id, t.source] }),
    index('article_event_day').on(t.eventDay),
    index('article_published_day').on(t.publishedDay),
    // Whether any is older than lexicon and rules of today is asked at every start.
    index('article_reading').on(t.lexicon, t.reading),
    index('article_story').on(t.story),
    index('article_words').using('gin', t.words),
    index('article_plain').using('gin', t.plain)
  ]
);

/** The article that an address shows now. Its row is what two processes with two versions wait on. */
export const address = pgTable(
  'address',
  { source: text().notNull(), address: uuid().notNull(), article: uuid().notNull() },
  (t) => [primaryKey({ columns: [t.source, t.address] }), ofArticle('address', t)]
);

/** The bytes as they came, compressed with zstd, so that everything can be read again. */
export const rawItem = pgTable(
  'raw_item',
  {
    source: text().notNull(),
    article: uuid().notNull(),
    kind: text().notNull(),
    /** What row or command line knew about the item. */
    known: jsonb(),
    bytes: bytea().notNull()
  },
  (t) => [primaryKey({ columns: [t.article, t.source] }), ofArticle('raw_item', t)]
);

/** Terms found. `why` is null for those that count; else the reason, with the excluding phrase. */
export const mention = pgTable(
  'mention',
  {
    source: text().notNull(),
    article: uuid().notNull(),
    n: integer().notNull(),
    theme: text().notNull(),
    term: text().notNull(),
    spanStart: integer('span_start').notNull(),
    spanEnd: integer('span_end').notNull(),
    why: text(),
    phrase: text()
  },
  (t) => [primaryKey({ columns: [t.article, t.n, t.source] }), ofArticle('mention', t)]
);

export const placeMention = pgTable(
  'place_mention',
  {
    source: text().notNull(),
    article: uuid().notNull(),
    n: integer().notNull(),
    name: text().notNull(),
    kind: text().notNull(),
    province: text(),
    era: text().notNull(),
    spans: jsonb().notNull(),
    candidates: jsonb().notNull(),
    was: text(),
    /** What narrowed several candidates down to one; null where the name alone did. */
    narrowed: text(),
    inName: boolean('in_name'),
    /** What an open name would mean in each candidate; null where decided. */
    meanings: jsonb(),
    section: integer()
  },
  (t) => [primaryKey({ columns: [t.article, t.n, t.source] }), ofArticle('place_mention', t)]
);

/**
 * What a reader should look at. The list of findings is read from this table alone, so each repeats its article's
 * day, province and whether it counts.
 */
export const finding = pgTable(
  'finding',
  {
    source: text().notNull(),
    article: uuid().notNull(),
    n: integer().notNull(),
    code: text().notNull(),
    detail: text().notNull(),
    spans: jsonb(),
    /** Day of the event, else of publication; null where neither is known to the day. */
    day: date({ mode: 'string' }),
    province: text().notNull(),
    /** False once a newer text stands at its article's address. */
    current: boolean().notNull()
  },
  (t) => [primaryKey({ columns: [t.article, t.n, t.source] }), ofArticle('finding', t)]
);

/** Article × theme, with how many mentions make it. */
export const tag = pgTable(
  'tag',
  {
    source: text().notNull(),
    article: uuid().notNull(),
    theme: text().notNull(),
    mentions: integer().notNull()
  },
  (t) => [
    primaryKey({ columns: [t.article, t.theme, t.source] }),
    index('tag_theme').on(t.theme, t.article),
    ofArticle('tag', t)
  ]
);

const rollupKey = {
  dayKind: text('day_kind').notNull(),
  day: date({ mode: 'string' }).notNull(),
  grain: text().notNull(),
  province: text().notNull(),
  was: text().notNull(),
  source: text().notNull()
};

/** What current articles add up to, per theme. Rows that reach zero are removed. */
export const rollupTag = pgTable(
  'rollup_tag',
  {
    ...rollupKey,
    theme: text().notNull(),
    articles: integer().notNull(),
    mentions: integer().notNull(),
    /** How many of the articles follow another of their story. */
    followers: integer().notNull().default(0)
  },
  (t) => [primaryKey({ columns: [t.dayKind, t.theme, t.day, t.grain, t.province, t.was, t.source] })]
);

/**
 * All current articles, by the exact set of their themes: summed over sets the denominators of shares, and
 * over the sets that touch chosen themes the number of articles with any of them, each counted once.
 */
export const rollupArticle = pgTable(
  'rollup_article',
  {
    ...rollupKey,
    themes: text().array().notNull(),
    articles: integer().notNull(),
    followers: integer().notNull().default(0)
  },
  (t) => [primaryKey({ columns: [t.dayKind, t.day, t.grain, t.province, t.was, t.source, t.themes] })]
);

export const run = pgTable(
  'run',
  {
    id: uuid().primaryKey(),
    reads: text().notNull(),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at'),
    /** Last sign of life; with host and pid it tells a killed run from a busy one. */
    seenAt: instant('seen_at')
      .notNull()
      .default(sql`now()`),
    host: text().notNull(),
    pid: integer().notNull(),
    status: text().notNull(),
    /** Counts, reasons and steps of the RunReport. */
    counts: jsonb().notNull(),
    error: text()
  },
  (t) => [index('run_started_at').on(t.startedAt)]
);

export const runItem = pgTable(
  'run_item',
  {
    run: uuid()
      .notNull()
      .references(() => run.id, { onDelete: 'cascade' }),
    n: integer().notNull(),
    name: text().notNull(),
    outcome: text().notNull(),
    reason: text(),
    detail: text(),
    article: uuid()
  },
  (t) => [primaryKey({ columns: [t.run, t.n] })]
);

/** Ties a row to its article and goes with it; on Citus both stand on the node of their source. */
export function ofArticle(name: string, t: { source: AnyPgColumn; article: AnyPgColumn }) {
  return foreignKey({
    name: `${name}_of_article`,
    columns: [t.source, t.article],
    foreignColumns: [article.source, article.id]
  }).onDelete('cascade');
}
