/** Conditions about stories on `article a`. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';

/** Only articles that no other one of their story came before. */
export const firstOfStory: SQL = sql`not a.follows`;
