/** Visits and corrections for programs: the JSON of the API and the rows of the CSV file. */
import type {
  Correction,
  CorrectionList,
  LedgerVisit,
  OfficeHeld,
  ReportKey,
  VisitDetail
} from '../corpus/ledger.ts';
import type { VisitList } from '../trends/visit-query.ts';
import { toCsv } from './csv.ts';

const pair = ({ start, end }: ReportKey['span']): [number, number] => [start, end];

/** @param next address of the following items, null at the end. */
export const visitsJson = ({ total, items }: VisitList, next: string | null) => ({
  total,
  items: items.map(visitJson),
  next
});

export const visitJson = (visit: LedgerVisit) => ({
  ...{ id: visit.id, kind: visit.kind, day: visit.day, grain: visit.grain },
  visitors: visit.visitors.map(({ id, name, role, level, province, place }) => ({
    ...{ id, name, role, level, province, place }
  })),
  office: visit.office && officeJson(visit.office),
  ...{ host: visit.host, commune: visit.commune, district: visit.district },
  ...{ province: visit.province, was: visit.was, gift: visit.gift },
  ...{ reports: visit.reports, sources: visit.sources, themes: visit.themes }
});

const officeJson = ({ role, level, province, place }: OfficeHeld) => ({ role, level, province, place });

/** With its reports, spans as `[start, end)` pairs of UTF-16 units, and what was corrected about it. */
export const visitDetailJson = ({ told, corrections, ...visit }: VisitDetail) => ({
  ...visitJson(visit),
  told: told.map(({ article, n, title, source, published, sentence, span, because }) => ({
    ...{ article, n, title, source, published, sentence, span: pair(span), because }
  })),
  corrections: corrections.map(correctionJson)
});

export const correctionsJson = ({ total, standing, items }: CorrectionList, next: string | null) => ({
  ...{ total, standing },
  items: items.map(correctionJson),
  next
});

export const correctionJson = ({ id, kind, about, reason, author, madeAt, undoneAt }: Correction) => ({
  ...{ id, kind, reason, author },
  ...(about.reports
    ? { reports: about.reports.map(({ article, span }) => ({ article, span: pair(span) })) }
    : {}),
  ...(about.persons ? { persons: about.persons } : {}),
  ...(about.name === undefined ? {} : { name: about.name, right_name: about.rightName ?? null }),
  ...(about.place ? { place: about.place } : {}),
  ...(about.day === undefined ? {} : { day: about.day }),
  ...{ made_at: madeAt, undone_at: undoneAt }
});

/** Columns of the file. */
export const VISIT_COLUMNS = [
  ...['id', 'day', 'grain', 'kind', 'visitors', 'office', 'persons', 'levels', 'host', 'commune', 'district'],
  ...['province', 'was', 'gift', 'reports', 'sources', 'themes']
];

/** One row a visit; several visitors stand in one cell, in the same order in each. */
export function visitsCsv({ items }: VisitList): string {
  const rows = items.map((visit) => [
    ...[visit.id, visit.day, visit.grain, visit.kind],
    visit.visitors.map(({ name }) => name).join('; '),
    visit.office?.role ?? null,
    visit.visitors.map(({ id }) => id).join(' '),
    (visit.office ? [visit.office] : visit.visitors).map(({ level }) => level ?? '?').join(' '),
    ...[visit.host, visit.commune, visit.district, visit.province, visit.was, visit.gift],
    ...[visit.reports, visit.sources, visit.themes.join(' ')]
  ]);
  return toCsv([VISIT_COLUMNS, ...rows]);
}
