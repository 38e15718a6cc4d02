/** The tables of what people add while they explore: notes on the axis, saved views, drafts of themes. Local, like runs. */
import { date, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ofArticle } from './schema.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });

/**
 * Bands of an article's shingle signature: two articles that share one may be near-duplicates. Without the source
 * in front of the look-up: one story runs through many sources.
 */
export const storyBand = pgTable(
  'story_band',
  {
    source: text().notNull(),
    article: uuid().notNull(),
    /** Which band of the signature, from 0. */
    band: integer().notNull(),
    /** Hash of the band's values. */
    hash: integer().notNull()
  },
  (t) => [
    primaryKey({ columns: [t.article, t.band, t.source] }),
    index('story_band_hash').on(t.band, t.hash),
    ofArticle('story_band', t)
  ]
);

/** A word of the users on a day of the axis. */
export const note = pgTable(
  'note',
  {
    id: uuid().primaryKey(),
    day: date({ mode: 'string' }).notNull(),
    words: text().notNull(),
    /** Initials of who wrote it; '' when not given. */
    author: text().notNull(),
    /** Shown beside these themes only; empty for all. */
    themes: text().array().notNull(),
    /** Present provinces; empty for all. */
    provinces: text().array().notNull(),
    createdAt: instant('created_at').notNull()
  },
  (t) => [index('note_day').on(t.day)]
);

/** A page's address under a name. */
export const savedView = pgTable('saved_view', {
  id: uuid().primaryKey(),
  name: text().notNull().unique(),
  /** Path and query string, as in the address. */
  href: text().notNull(),
  createdAt: instant('created_at').notNull()
});

/** A theme as somebody is editing it, one row a theme. */
export const themeDraft = pgTable('theme_draft', {
  slug: text().primaryKey(),
  /** Version of the lexicon it was begun from. */
  base: integer().notNull(),
  /** Goes up with every saving: whoever saves over a revision that is not the latest is told. */
  revision: integer().notNull(),
  author: text().notNull(),
  /** The theme with its terms as typed; null to retire it. */
  theme: jsonb(),
  savedAt: instant('saved_at').notNull()
});

/**
 * The themes of each seed that has come here, just as it shipped: what tells a user's change of a theme from an older
 * seed's. In lexicon_version stand users' publications too.
 */
export const lexiconSeed = pgTable('lexicon_seed', {
  version: integer().primaryKey(),
  themes: jsonb().notNull()
});
