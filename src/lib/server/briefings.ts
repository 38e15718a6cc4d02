/** Changes a stored briefing: one change over the state that its editor saw, or none. */
import type { BriefingContent } from '../trends/briefing.ts';
import { findBriefing, saveBriefing } from './db/briefings.ts';
import type { Database } from './db/database.ts';

export interface SeenBriefing {
  readonly id: string;
  /** The revision that its editor saw. */
  readonly over: number;
}

/** `stale`: somebody saved in between, and nothing was written. `gone`: there is none. */
export type Changed = { readonly revision: number } | 'stale' | 'gone';

/** @param change must not alter what it is given. What it throws passes through, and nothing is written. */
export async function changeBriefing(
  database: Database,
  { id, over }: SeenBriefing,
  change: (content: BriefingContent) => BriefingContent,
  now: Date
): Promise<Changed> {
  const found = await findBriefing(database, id);
  if (!found) return 'gone';
  if (found.revision !== over) return 'stale';
  const { id: _id, revision: _revision, savedAt: _savedAt, ...content } = found;
  const saved = await saveBriefing(database, { id, over, content: change(content) }, now);
  return saved === null ? 'stale' : { revision: saved };
}
