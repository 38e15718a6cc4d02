/** The table of exported figures: what a code on a slide stands for, with its numbers as they were. Local, like runs. */
import { date, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';

export const figureCode = pgTable('figure_code', {
  /** Short enough to be typed from paper. */
  code: text().primaryKey(),
  /** SHA-256 over question, themes and numbers: the same figure keeps its code. */
  digest: text().notNull().unique(),
  /** Query string of the question, and `view`. */
  search: text().notNull(),
  /** Version of the themes. */
  lexicon: integer().notNull(),
  /** Day of the first export. */
  made: date({ mode: 'string' }).notNull(),
  /** All that the figure said. */
  found: jsonb().notNull()
});
