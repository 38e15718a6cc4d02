/** Corrections of the ledger by hand: made, undone and listed; each settles at once what it is about. */
import { randomUUID } from 'node:crypto';
import { personKey } from '../corpus/ledger-decisions.ts';
import type { Correction, CorrectionAbout, CorrectionDraft } from '../corpus/ledger.ts';
import { keepCorrection, markUndone } from './db/corrections.ts';
import type { Database, Queryable } from './db/database.ts';
import { dueArticle, lockLedger, markDue } from './db/ledger-due.ts';
import { bearersIn, bearersOf, holdingsOf, standingCorrections } from './db/ledger-read.ts';
import { personId } from './db/ledger-rows.ts';
import { nameKey } from './db/name-key.ts';
import { isUuid } from './db/uuid.ts';
import { personsOf, settleLedger } from './ledger.ts';
import { renamed } from './ledger-corrections.ts';

export { listCorrections } from './db/corrections.ts';

/** Decisions belong to no source. */
const NO_SOURCE = '';

/**
 * Keeps the decision and settles what it is about.
 * @param draft.about.persons ids of persons, or names and units as corrections keep them.
 */
export async function correct(
  database: Database,
  draft: CorrectionDraft,
  now = new Date()
): Promise<Correction> {
  const made = await database.db.transaction(async (tx) => {
    await lockLedger(tx);
    const { kind, reason, author } = draft;
    const about = await lasting(tx, draft.about);
    const correction = {
      id: randomUUID(),
      kind,
      about,
      reason,
      author,
      madeAt: now.toISOString(),
      undoneAt: null
    };
    await keepCorrection(tx, correction);
    await markDue(tx, NO_SOURCE, await namesOf(tx, about));
    return correction;
  });
  await settleLedger(database);
  return made;
}

/** False when there is none of that id, or it is undone already. */
export async function undoCorrection(database: Database, id: string, now = new Date()): Promise<boolean> {
  if (!isUuid(id)) return false;
  const undone = await database.db.transaction(async (tx) => {
    await lockLedger(tx);
    const correction = await markUndone(tx, id, now);
    if (correction) await markDue(tx, NO_SOURCE, await namesOf(tx, correction.about));
    return correction !== null;
  });
  if (undone) await settleLedger(database);
  return undone;
}

/** Ids of persons follow from their units, and go when these are joined: names and units stay. */
async function lasting(tx: Queryable, about: CorrectionAbout): Promise<CorrectionAbout> {
  const { persons } = about;
  if (!persons) return about;
  const ids = persons.filter(isUuid);
  const decisions = await standingCorrections(tx);
  const holdings = renamed(await holdingsOf(tx, await bearersOf(tx, ids)), decisions);
  const keys = new Map(
    personsOf(holdings, decisions).map(({ name, key }) => [personId(name, key), personKey(name, key)])
  );
  return { ...about, persons: persons.map((one) => keys.get(one.toLowerCase()) ?? one) };
}

/** Whose persons and visits a decision may change, and the articles it is about. */
async function namesOf(tx: Queryable, about: CorrectionAbout): Promise<string[]> {
  const { reports = [], persons = [], name, rightName } = about;
  const articles = reports.map(({ article }) => article);
  const inArticles = await bearersIn(tx, articles);
  const named = [name, rightName].flatMap((one) => (one ? [nameKey(one)] : []));
  return [
    ...articles.map(dueArticle),
    ...inArticles,
    ...persons.flatMap((key) => key.split('|')[0] ?? []),
    ...named
  ];
}
