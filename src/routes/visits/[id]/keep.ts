/** Form actions of a visit: corrections made and undone; afterwards the visit that its first report now tells. */
import { error, fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { correct, undoCorrection } from '$lib/server/corrections.ts';
import type { Database } from '$lib/server/db/database.ts';
import { visitsOfArticle } from '$lib/server/db/visit-reports.ts';
import { listVisits, visitDetail } from '$lib/server/db/visits.ts';
import type { LedgerVisit, VisitDetail } from '$lib/corpus/ledger.ts';
import { addDays } from '$lib/corpus/civil-date.ts';
import { ANY_VISIT } from '$lib/trends/visit-query.ts';
import { corrections } from '$lib/ui/messages/corrections.ts';
import { readCorrection, readVisitId } from '$lib/ui/visits/correction-form.ts';
import type { VisitForm } from '$lib/ui/visits/correction-form.ts';

/** A visit told twice stands within so many days. */
const NEAR_DAYS = 10;
const MOST_NEAR = 20;

/**
 * Visits around the same day that it may be one with: of the same leader; where nobody is named, of leaders of that level
 * in the same province.
 */
export async function nearVisits(database: Database, visit: VisitDetail): Promise<readonly LedgerVisit[]> {
  const [first] = visit.visitors;
  const level = visit.office?.level;
  if ((!first && !level) || visit.day === null) return [];
  const query = {
    ...{ ...ANY_VISIT, person: first?.id ?? null, levels: first || !level ? [] : [level] },
    provinces: first || visit.province === null ? [] : [visit.province],
    ...{ from: addDays(visit.day, -NEAR_DAYS), to: addDays(visit.day, NEAR_DAYS) }
  };
  const { items } = await listVisits(database, query, { limit: MOST_NEAR, offset: 0 });
  return items.filter(({ id }) => id !== visit.id);
}

/** An action that keeps one kind of correction. */
export const keep = (kind: VisitForm) => async (event: RequestEvent) => {
  const { database } = await app();
  const form = await event.request.formData();
  const field = (name: string) => String(form.get(name) ?? '');
  const words = corrections[event.locals.lang];
  const visit = await visitDetail(database, event.params['id'] ?? '');
  if (!visit) error(404, words.gone);
  const otherId = readVisitId(field('address')) ?? readVisitId(field('other'));
  const other = otherId === null ? null : await visitDetail(database, otherId);
  const read = readCorrection(kind, field, visit, other, words);
  if (!read.ok) {
    const typed = Object.fromEntries([...form.keys()].map((name) => [name, field(name)]));
    return fail(400, { about: kind, said: read.said, typed });
  }
  await correct(database, read.draft);
  return follow(database, visit);
};

export async function undo(event: RequestEvent) {
  const { database } = await app();
  const visit = await visitDetail(database, event.params['id'] ?? '');
  await undoCorrection(database, String((await event.request.formData()).get('id') ?? ''));
  return visit ? follow(database, visit) : redirect(303, '/corrections');
}

/** Settling may give a visit another id, or leave none: its reports say which, else the list of corrections. */
async function follow(database: Database, visit: VisitDetail): Promise<never> {
  for (const { article, n } of visit.told) {
    const found = (await visitsOfArticle(database, article))[String(n)];
    if (found) redirect(303, `/visits/${found}`);
  }
  redirect(303, '/corrections');
}
