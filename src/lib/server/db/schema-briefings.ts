/** The tables of briefings: the newest state of each, and every state that was saved. Local, like runs. */
import { integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });

export const briefing = pgTable('briefing', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  /** Goes up with every saving: whoever saves over a revision that is not the latest is told. */
  revision: integer().notNull(),
  /** Everything but id, revision and instant. */
  content: jsonb().notNull(),
  savedAt: instant('saved_at').notNull()
});

export const briefingRevision = pgTable(
  'briefing_revision',
  {
    briefing: uuid()
      .notNull()
      .references(() => briefing.id, { onDelete: 'cascade' }),
    revision: integer().notNull(),
    content: jsonb().notNull(),
    savedAt: instant('saved_at').notNull()
  },
  (t) => [primaryKey({ columns: [t.briefing, t.revision] })]
);

/** Logos as they are drawn, by their digest: briefings and their earlier states share them. */
export const briefingLogo = pgTable('briefing_logo', {
  digest: text().primaryKey(),
  /** A PNG in base64. */
  png: text().notNull(),
  width: integer().notNull(),
  height: integer().notNull()
});
