/** Where the figures of a question come from. */
import { coOccurrence } from '$lib/server/db/co-occurrence.ts';
import { coverageOf } from '$lib/server/db/coverage.ts';
import type { Database } from '$lib/server/db/database.ts';
import { listNotes } from '$lib/server/db/notes.ts';
import { answerSeries } from '$lib/server/db/series.ts';
import type { ExploreSource } from '$lib/ui/explore/load.ts';

export const figuresSource = (database: Database, now: Date): ExploreSource => ({
  now,
  answer: (query) => answerSeries(database, query, now),
  coverage: (query) => coverageOf(database, query, now),
  notes: (period) => listNotes(database, period),
  together: (query) => coOccurrence(database, query)
});
