/** Persons of the ledger for programs: the JSON of the API and the rows of the CSV file. */
import type { Person, PersonDetail, PersonList } from '../corpus/ledger.ts';
import { toCsv } from './csv.ts';
import { visitJson } from './visits.ts';

export const personJson = ({ id, name, role, level, province, place, first, last, articles }: Person) => ({
  ...{ id, name, role, level, province, place, first, last, articles }
});

/** @param next address of the following items, null at the end. */
export const peopleJson = ({ total, items }: PersonList, next: string | null) => ({
  total,
  items: items.map(personJson),
  next
});

export const personDetailJson = (detail: PersonDetail) => ({
  ...personJson(detail.person),
  offices: detail.offices.map(({ role, level, province, place, former, first, last, articles }) => ({
    ...{ role, level, province, place, former, first, last, articles }
  })),
  visits: detail.visits.map(visitJson),
  co_visitors: detail.coVisitors.map(({ visitor, visits }) => ({
    ...{ id: visitor.id, name: visitor.name, role: visitor.role, visits }
  })),
  sources: detail.sources.map(({ source, visits }) => ({ source, visits })),
  themes: detail.themes.map(({ theme, visits }) => ({ theme, visits })),
  because: detail.because
});

/** Columns of the file. */
export const PERSON_COLUMNS = [
  'id',
  'name',
  'role',
  'level',
  'province',
  'place',
  'first',
  'last',
  'articles'
];

export function peopleCsv({ items }: PersonList): string {
  const rows = items.map(({ id, name, role, level, province, place, first, last, articles }) => [
    ...[id, name, role, level, province, place, first, last, articles]
  ]);
  return toCsv([PERSON_COLUMNS, ...rows]);
}
