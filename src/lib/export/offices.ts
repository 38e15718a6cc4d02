/** The office registry for programs: the JSON of the API and the rows of its CSV file. */
import type { OfficeList } from '../corpus/stored.ts';
import { toCsv } from './csv.ts';

/** @param next address of the following items, null at the end. Spans as `[start, end)` pairs of UTF-16 units. */
export function officesJson({ total, items }: OfficeList, next: string | null) {
  return {
    total,
    items: items.map(({ evidence: { article, title, span }, ...held }) => ({
      ...held,
      evidence: { article, title, span: [span.start, span.end] as [number, number] }
    })),
    next
  };
}

/** Columns of the file. */
export const OFFICE_COLUMNS = [
  ...['name', 'role', 'level', 'former', 'province', 'place'],
  ...['first', 'last', 'articles', 'evidence']
];

/** One row a person and office; the evidence is the id of the newest article that says so. */
export function officesCsv({ items }: OfficeList): string {
  const rows = items.map(
    ({ name, role, level, former, province, place, first, last, articles, evidence }) => [
      ...[name, role, level, former, province, place, first, last, articles, evidence.article]
    ]
  );
  return toCsv([OFFICE_COLUMNS, ...rows]);
}
