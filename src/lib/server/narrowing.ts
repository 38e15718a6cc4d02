/** Asks the office registry where an article's leaders belong, where the article itself leaves a place open. */
import type { Analysis } from '../corpus/analysis.ts';
import type { KnownHolder } from '../corpus/known-holder.ts';
import type { Database } from './db/database.ts';
import { knownHolders } from './db/known-holders.ts';
import type { Reading } from './reading.ts';

/** Whether other articles could tell more than this one: a place is open, and somebody with an office is named. */
export const isOpen = ({ leaders, places }: Analysis): boolean =>
  leaders.length > 0 && places.some(({ candidates }) => candidates.length > 1);

/**
 * What the corpus knows of the leaders of an open article; nothing is asked about others.
 * @param except ids of articles that are no evidence: the article itself, and the text it replaces.
 */
export async function holdersFor(
  database: Database,
  analysis: Analysis,
  except: readonly string[]
): Promise<KnownHolder[]> {
  if (!isOpen(analysis)) return [];
  return knownHolders(
    database,
    analysis.leaders.map(({ name }) => name),
    except
  );
}

/**
 * The analysis, its open places narrowed. Leaders and their offices stay as the text tells them, whatever the reader
 * does: what the registry told of one article must never become evidence for the next, and reading again must end.
 */
export function narrowed(reader: Reading, analysis: Analysis, holders: readonly KnownHolder[]): Analysis {
  if (holders.length === 0) return analysis;
  return { ...reader.narrow(analysis, holders), leaders: analysis.leaders };
}
