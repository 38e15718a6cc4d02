/** Where the evidence of a point comes from. */
import { coOccurrence } from '$lib/server/db/co-occurrence.ts';
import type { Database } from '$lib/server/db/database.ts';
import { countBehind, listProofs, termsBehind } from '$lib/server/db/evidence.ts';
import { answerSeries } from '$lib/server/db/series.ts';
import type { EvidenceSource } from '$lib/ui/explore/evidence.ts';

export const sourceOf = (database: Database, now: Date): EvidenceSource => ({
  answer: (query) => answerSeries(database, query, now),
  together: (query) => coOccurrence(database, query),
  proofs: (filter, limit) => listProofs(database, filter, limit),
  terms: (filter) => termsBehind(database, filter),
  count: (filter) => countBehind(database, filter)
});
