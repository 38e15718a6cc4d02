/** A statement written with $1, $2 … as drizzle's SQL, for use inside a transaction. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Parameter } from './database.ts';

/** Every `$n` must stand with a cast: a value used twice is sent twice. */
export function bound(statement: string, parameters: readonly Parameter[]): SQL {
  const parts = statement.split(/\$(\d+)/).map((part, at) => {
    if (at % 2 === 0) return sql.raw(part);
    return sql`${parameters[Number(part) - 1] ?? null}`;
  });
  return sql.join(parts);
}
