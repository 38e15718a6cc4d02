/**
 * The tables of the visit ledger: persons and visits across articles, settled from the reports of single articles after
 * these were taken in, and what people have corrected by hand.
 */
import { sql } from 'drizzle-orm';
import { date, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ofArticle } from './schema.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });

/** A leader across articles: one name in compatible offices and places. */
export const person = pgTable(
  'person',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    /** The name folded: lower case, one tone placement; and without diacritics. */
    bearer: text().notNull(),
    plain: text().notNull(),
    /** Newest office. */
    role: text().notNull(),
    level: text(),
    /** Present province and commune or district of the newest office; null where untold. */
    province: text(),
    place: text(),
    first: date({ mode: 'string' }),
    last: date({ mode: 'string' }),
    articles: integer().notNull()
  },
  (t) => [index('person_bearer').on(t.bearer), index('person_province').on(t.province, t.level)]
);

/** Which person a leader of an article is. `because` names the rule or the decision. */
export const personLeader = pgTable(
  'person_leader',
  {
    source: text().notNull(),
    article: uuid().notNull(),
    /** `n` of the leader. */
    leader: integer().notNull(),
    person: uuid().notNull(),
    because: text().notNull()
  },
  (t) => [
    primaryKey({ columns: [t.article, t.leader, t.source] }),
    index('person_leader_person').on(t.person),
    ofArticle('person_leader', t)
  ]
);

/** One visit, told by one or more reports. `day` and `grain` as in `article`. */
export const visit = pgTable(
  'visit',
  {
    id: uuid().primaryKey(),
    kind: text().notNull(),
    host: text(),
    commune: text(),
    district: text(),
    /** Present province, and the one before 2025-07-01 where known; '' unknown. */
    province: text().notNull(),
    was: text().notNull(),
    day: date({ mode: 'string' }).notNull(),
    grain: text().notNull(),
    gift: text(),
    reports: integer().notNull(),
    sources: integer().notNull(),
    themes: text().array().notNull(),
    /** Levels of the offices in which anybody took part, each once, in order. */
    levels: text().array().notNull().default([]),
    /** The visitor's office where no report names anybody; null role otherwise. */
    officeRole: text('office_role'),
    officeLevel: text('office_level'),
    officeProvince: text('office_province'),
    officePlace: text('office_place')
  },
  (t) => [
    index('visit_day').on(t.day),
    index('visit_province').on(t.province, t.day),
    index('visit_year')
      .on(t.day)
      .where(sql`grain = 'year'`),
    index('visit_unnamed')
      .on(t.officeLevel, t.officeProvince, t.day)
      .where(sql`office_role is not null`)
  ]
);

/**
 * Visits by month, those of other grains left out: by kind, by place (key: province) and by theme (key '': none), each
 * apart by the levels that took part. Rows that reach zero are removed.
 */
export const visitSum = pgTable(
  'visit_sum',
  {
    /** kind, place or theme: what `key` is. */
    by: text().notNull(),
    /** Its first day. */
    month: date({ mode: 'string' }).notNull(),
    levels: text().array().notNull(),
    key: text().notNull(),
    /** Of a place the former province; else ''. */
    was: text().notNull(),
    visits: integer().notNull(),
    /** Of a place: without a commune, and told by the office alone. */
    communeless: integer().notNull(),
    unnamed: integer().notNull()
  },
  (t) => [primaryKey({ columns: [t.by, t.month, t.levels, t.key, t.was] })]
);

/** Who took part, in the office held that day. */
export const visitPerson = pgTable(
  'visit_person',
  {
    visit: uuid()
      .notNull()
      .references(() => visit.id, { onDelete: 'cascade' }),
    person: uuid().notNull(),
    n: integer().notNull(),
    role: text().notNull(),
    level: text(),
    /** Present province of that office. */
    province: text(),
    place: text(),
    /** The visit's day again: the pages count a person's visits by day from this table alone. */
    day: date({ mode: 'string' }).notNull(),
    grain: text().notNull()
  },
  (t) => [
    primaryKey({ columns: [t.person, t.visit] }),
    index('visit_person_visit').on(t.visit),
    index('visit_person_day').on(t.day)
  ]
);

/** Which visit a report tells. */
export const visitTold = pgTable(
  'visit_told',
  {
    source: text().notNull(),
    article: uuid().notNull(),
    /** `n` of the report. */
    n: integer().notNull(),
    visit: uuid()
      .notNull()
      .references(() => visit.id, { onDelete: 'cascade' }),
    because: text().notNull(),
    /** The visit's day and levels again: articles and sources of a period are counted from this table. */
    day: date({ mode: 'string' }).notNull(),
    levels: text().array().notNull().default([])
  },
  (t) => [
    primaryKey({ columns: [t.article, t.n, t.source] }),
    index('visit_told_day').on(t.day),
    index('visit_told_visit').on(t.visit),
    ofArticle('visit_told', t)
  ]
);

/** What somebody decided by hand: kept when articles are read again, listed, and undone by a date, never deleted. */
export const correction = pgTable(
  'correction',
  {
    id: uuid().primaryKey(),
    kind: text().notNull(),
    /** What it speaks of, in terms that outlive a new reading: articles, names, evidence. */
    about: jsonb().notNull(),
    reason: text().notNull(),
    author: text().notNull(),
    madeAt: instant('made_at').notNull(),
    undoneAt: instant('undone_at')
  },
  (t) => [index('correction_made').on(t.madeAt)]
);

/** A name whose persons and visits must be settled anew; every article's transaction adds its own rows. */
export const ledgerDue = pgTable(
  'ledger_due',
  {
    source: text().notNull(),
    bearer: text().notNull(),
    id: uuid()
      .notNull()
      .default(sql`gen_random_uuid()`)
  },
  (t) => [primaryKey({ columns: [t.bearer, t.id, t.source] })]
);
