/** Which rollup counts the articles that carry any of some themes, each of them once. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';

export interface Counted {
  readonly rollup: SQL;
  /** Condition on `r`, a row of that rollup; false when there is none. */
  readonly themed: SQL | false;
}

/**
 * Empty means every article. One theme is its own rows, which stand together in the index: at a million articles a
 * twentieth of the time that looking into every set of themes takes.
 */
export function withAnyOf(themes: readonly string[]): Counted {
  const [only] = themes;
  if (only === undefined) return { rollup: sql`rollup_article`, themed: false };
  if (themes.length === 1) return { rollup: sql`rollup_tag`, themed: sql`r.theme = ${only}` };
  const asked = themes.map((theme) => sql`${theme}`);
  return { rollup: sql`rollup_article`, themed: sql`r.themes && array[${sql.join(asked, sql`, `)}]` };
}
