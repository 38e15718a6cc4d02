/** Marks the months whose rollups a transaction changes: their sums are behind from its end on. */

/**
 * Inserts a mark for every kind of day and month of these counts, rows with source, day_kind and day. In the transaction
 * that changes the rollups, under ids of its own: two that touch a month do not wait for each other.
 */
export const markCounts = (counts: string): string => `insert into rollup_mark (source, day_kind, month, id)
  select source, day_kind, month, gen_random_uuid()
  from (select distinct source, day_kind, date_trunc('month', day::timestamp)::date as month from (${counts}) c) m`;
