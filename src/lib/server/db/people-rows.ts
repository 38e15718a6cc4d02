/** Leaders, offices, visits and head counts as rows of their tables. */
import type { Analysis, Figure, Leader, Office, UnnamedVisit, Visit } from '../../corpus/analysis.ts';
import type { Span } from '../../text/span.ts';
import { countedDay } from './counted-day.ts';
import { nameKey, plainKey } from './name-key.ts';
import type { ReadingRows } from './reading-tables.ts';

type PeopleTable = 'leader' | 'office' | 'visit_report' | 'figure';

/** `n` keeps the order of the analysis; visits of nobody named follow the others. */
export function peopleRows({ leaders, visits, unnamed, figures }: Analysis): Pick<ReadingRows, PeopleTable> {
  return {
    leader: leaders.map(({ name, spans, section }, n) => ({ n, name, spans, section: section ?? null })),
    office: leaders.flatMap(officeRows),
    visit_report: [
      ...visits.map((visit, n) => visitRow(visit, n, visit.leaders, null)),
      ...unnamed.map((visit, at) => visitRow(visit, visits.length + at, [], visit.office))
    ],
    figure: figures.map(figureRow)
  };
}

function officeRows({ name, offices }: Leader, leader: number): object[] {
  const keys = { leader, bearer: nameKey(name), plain: plainKey(name) };
  return offices.map(({ role, level, former, province, place, span }, n) => ({
    ...{ ...keys, n, role, duty: nameKey(role), level, former, province, place },
    ...columns(span)
  }));
}

function visitRow(
  visit: Omit<Visit, 'leaders'> | UnnamedVisit,
  n: number,
  leaders: readonly string[],
  office: Office | null
): object {
  const { kind, host, commune, district, province, date, gift, span } = visit;
  return {
    ...{ n, kind, leaders, host, commune, district, province, gift, section: visit.section ?? null },
    date_value: date?.value ?? null,
    date_precision: date?.precision ?? null,
    date_start: date?.span.start ?? null,
    date_end: date?.span.end ?? null,
    ...countedDay(date),
    ...columns(span),
    ...(office && officeColumns(office))
  };
}

const officeColumns = ({ role, level, province, place, span }: Office) => ({
  ...{ office_role: role, office_level: level, office_province: province, office_place: place },
  ...{ office_start: span.start, office_end: span.end }
});

function figureRow({ kind, value, span, section }: Figure, n: number): object {
  return { n, kind, value, section: section ?? null, ...columns(span) };
}

const columns = ({ start, end }: Span) => ({ span_start: start, span_end: end });
