/** Settled persons and visits as rows of their tables. */
import { createHash } from 'node:crypto';
import type { OfficeHeld } from '../../corpus/ledger.ts';
import type { SettledPerson } from '../../corpus/settle-persons.ts';
import type { SettledVisit } from '../../corpus/settle-visits.ts';
import { UNKNOWN_DAY } from './counted-day.ts';
import { nameKey, plainKey } from './name-key.ts';

export type PersonRows = Readonly<Record<'person' | 'person_leader', readonly object[]>>;
export type VisitRows = Readonly<Record<'visit' | 'visit_person' | 'visit_told', readonly object[]>>;
export type LedgerRows = PersonRows & VisitRows;

/** The same content always has the same id: first 16 bytes of SHA-256, as a uuid. */
function contentId(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Follows from name and unit: the same while articles come and go, and after reading again. */
export const personId = (name: string, key: string): string => contentId('person', nameKey(name), key);

export function personRows(persons: readonly SettledPerson[]): PersonRows {
  return {
    person: persons.map(({ key, name, role, level, province, place, first, last, articles }) => ({
      ...{ id: personId(name, key), name, bearer: nameKey(name), plain: plainKey(name), role, level },
      ...{ province, place, first, last, articles }
    })),
    person_leader: persons.flatMap(({ key, name, holdings }) =>
      holdings.map(({ holding: { source, article, leader }, because }) => ({
        ...{ source, article, leader, person: personId(name, key), because }
      }))
    )
  };
}

/** Unknown levels are none. */
const levelsOf = (visitors: readonly OfficeHeld[], office: OfficeHeld | null): string[] =>
  [...new Set([...visitors, ...(office ? [office] : [])].flatMap(({ level }) => level ?? []))].toSorted();

const officeColumns = ({ role, level, province, place }: OfficeHeld) => ({
  ...{ office_role: role, office_level: level, office_province: province, office_place: place }
});

export function visitRows(visits: readonly SettledVisit[]): VisitRows {
  const told = visits.map((visit) => ({ ...visit, id: contentId('visit', visit.key) }));
  return {
    visit: told.map(({ id, kind, host, commune, district, province, was, office, ...visit }) => ({
      ...{ id, kind, host, commune, district, province: province ?? '', was: was ?? '' },
      ...{ day: visit.day ?? UNKNOWN_DAY, grain: visit.grain, gift: visit.gift },
      ...{ reports: visit.told.length, sources: visit.sources, themes: visit.themes },
      levels: levelsOf(visit.visitors, office),
      ...(office && officeColumns(office))
    })),
    visit_person: told.flatMap(({ id, visitors, day, grain }) =>
      visitors.map((visitor, n) => ({ visit: id, n, ...visitor, day: day ?? UNKNOWN_DAY, grain }))
    ),
    visit_told: told.flatMap(({ id, told: reports, day, visitors, office }) =>
      reports.map(({ account: { source, article, n }, because }) => ({
        ...{ source, article, n, visit: id, because, day: day ?? UNKNOWN_DAY },
        levels: levelsOf(visitors, office)
      }))
    )
  };
}
