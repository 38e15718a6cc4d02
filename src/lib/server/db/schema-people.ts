/**
 * The tables of people and what they did: leaders with their offices, visits, head counts. Same rules as in
 * schema.ts: rows of one article, gone with it, replaced when it is read again.
 */
import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid
} from 'drizzle-orm/pg-core';
import { ofArticle } from './schema.ts';

/** `n` is the place in the order of the article, from 0. */
const rowOfArticle = {
  source: text().notNull(),
  article: uuid().notNull(),
  n: integer().notNull()
};
const span = { spanStart: integer('span_start').notNull(), spanEnd: integer('span_end').notNull() };

/** One person named as the holder of an office, in a digest one for each section. */
export const leader = pgTable(
  'leader',
  { ...rowOfArticle, name: text().notNull(), spans: jsonb().notNull(), section: integer() },
  (t) => [primaryKey({ columns: [t.article, t.n, t.source] }), ofArticle('leader', t)]
);

/**
 * The offices of a leader; the first is the one in which the person acts. Each repeats what the registry is keyed
 * and dated by: the bearer's name folded, the article's day, whether it counts.
 */
export const office = pgTable(
  'office',
  {
    ...rowOfArticle,
    /** `n` of its leader. */
    leader: integer().notNull(),
    /** The leader's name: lower case, one tone placement. */
    bearer: text().notNull(),
    /** The same without diacritics. */
    plain: text().notNull(),
    role: text().notNull(),
    /** The role folded like the bearer: written in two ways it is one. */
    duty: text().notNull(),
    level: text(),
    former: boolean().notNull(),
    province: text(),
    place: text(),
    ...span,
    /** Day of the event, else of publication; null where neither is known to the day. */
    day: date({ mode: 'string' }),
    /** False once a newer text stands at its article's address. */
    current: boolean().notNull()
  },
  (t) => [
    primaryKey({ columns: [t.article, t.leader, t.n, t.source] }),
    index('office_bearer')
      .on(t.bearer, t.day.desc().nullsLast())
      .where(sql`current`),
    foreignKey({
      name: 'office_of_leader',
      columns: [t.article, t.leader, t.source],
      foreignColumns: [leader.article, leader.n, leader.source]
    }).onDelete('cascade')
  ]
);

/**
 * One article's account of a visit. `day` and `grain` as in `article`: unknown days are 0001-01-01 with grain none. Where
 * only the visitor's office is told, it stands in the columns of `office`, and `leaders` is empty.
 */
export const visitReport = pgTable(
  'visit_report',
  {
    ...rowOfArticle,
    kind: text().notNull(),
    /** Names as in `leader`. */
    leaders: text().array().notNull(),
    host: text(),
    commune: text(),
    district: text(),
    province: text(),
    dateValue: text('date_value'),
    datePrecision: text('date_precision'),
    dateStart: integer('date_start'),
    dateEnd: integer('date_end'),
    day: date({ mode: 'string' }).notNull(),
    grain: text().notNull(),
    gift: text(),
    ...span,
    section: integer(),
    officeRole: text('office_role'),
    officeLevel: text('office_level'),
    officeProvince: text('office_province'),
    officePlace: text('office_place'),
    officeStart: integer('office_start'),
    officeEnd: integer('office_end')
  },
  (t) => [
    primaryKey({ columns: [t.article, t.n, t.source] }),
    index('visit_report_day').on(t.day),
    index('visit_report_unnamed')
      .on(t.officeLevel, t.officeProvince)
      .where(sql`office_role is not null`),
    ofArticle('visit_report', t)
  ]
);

/** Head counts of Party cells and committees. */
export const figure = pgTable(
  'figure',
  {
    ...rowOfArticle,
    kind: text().notNull(),
    /** As large as a text may claim: no article is refused for it. */
    value: doublePrecision().notNull(),
    ...span,
    section: integer()
  },
  (t) => [primaryKey({ columns: [t.article, t.n, t.source] }), ofArticle('figure', t)]
);

/**
 * The office registry: who was seen in which office, in how many current articles, from which day to which. Unknown
 * level, province and place are ''. Rows that reach zero are removed.
 */
export const rollupOffice = pgTable(
  'rollup_office',
  {
    bearer: text().notNull(),
    duty: text().notNull(),
    former: boolean().notNull(),
    level: text().notNull(),
    province: text().notNull(),
    place: text().notNull(),
    source: text().notNull(),
    plain: text().notNull(),
    /** As one of the articles writes it. */
    role: text().notNull(),
    articles: integer().notNull(),
    first: date({ mode: 'string' }),
    last: date({ mode: 'string' })
  },
  (t) => [primaryKey({ columns: [t.bearer, t.duty, t.former, t.level, t.province, t.place, t.source] })]
);
