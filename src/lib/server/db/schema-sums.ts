/** The tables of sums over the rollups: what charts read, however many articles, days and sources stand behind. */
import { date, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

const counts = {
  articles: integer().notNull(),
  mentions: integer().notNull(),
  followers: integer().notNull()
};

/**
 * Rollup rows summed: over the whole, by province or by source, in steps of a month; over the whole, and by source for
 * all articles, in steps of a day as well. Theme '' counts all articles, and no mentions. Rows of months with a `rollup_mark` may be behind.
 */
export const rollupSum = pgTable(
  'rollup_sum',
  {
    /** all, province or source. */
    scope: text().notNull(),
    /** day or month: what `day` is cut to. */
    step: text().notNull(),
    dayKind: text('day_kind').notNull(),
    theme: text().notNull(),
    day: date({ mode: 'string' }).notNull(),
    /** As of the article: rows known only to the month or year stay apart. */
    grain: text().notNull(),
    /** Province or source; '' for the whole and the unknown. */
    key: text().notNull(),
    was: text().notNull(),
    ...counts
  },
  (t) => [primaryKey({ columns: [t.scope, t.step, t.dayKind, t.theme, t.day, t.grain, t.key, t.was] })]
);

/** Articles by the exact set of their themes, by month: any of several themes, and themes together. */
export const rollupSet = pgTable(
  'rollup_set',
  {
    dayKind: text('day_kind').notNull(),
    month: date({ mode: 'string' }).notNull(),
    grain: text().notNull(),
    themes: text().array().notNull(),
    articles: integer().notNull(),
    followers: integer().notNull(),
    /** Articles among them without a province. */
    placeless: integer().notNull()
  },
  (t) => [primaryKey({ columns: [t.dayKind, t.month, t.grain, t.themes] })]
);

/** A month whose rollups changed since it was summed; every article's transaction adds its own row. */
export const rollupMark = pgTable(
  'rollup_mark',
  {
    source: text().notNull(),
    dayKind: text('day_kind').notNull(),
    month: date({ mode: 'string' }).notNull(),
    /** The transaction's own: two that touch a month do not wait for each other. */
    id: uuid().notNull()
  },
  (t) => [primaryKey({ columns: [t.dayKind, t.month, t.id, t.source] })]
);
