/** The list of findings for programs: the JSON of the API and the rows of its CSV file. */
import type { FindingList } from '../corpus/stored.ts';
import { toCsv } from './csv.ts';

/** @param next address of the following items, null at the end. Spans as `[start, end)` pairs of UTF-16 units. */
export function findingsJson({ total, codes, items }: FindingList, next: string | null) {
  return {
    total,
    codes,
    items: items.map(({ article, title, source, day, province, code, detail, spans = [] }) => ({
      ...{ article, title, source, day, province, code, detail },
      spans: spans.map(({ start, end }): [number, number] => [start, end])
    })),
    next
  };
}

/** Columns of the file. */
export const FINDING_COLUMNS = ['code', 'detail', 'article', 'title', 'source', 'day', 'province', 'spans'];

/** One row a finding; spans as "10-20 35-40". */
export function findingsCsv({ items }: FindingList): string {
  const rows = items.map(({ code, detail, article, title, source, day, province, spans = [] }) => [
    ...[code, detail, article, title, source.name, day, province],
    spans.map(({ start, end }) => `${start}-${end}`).join(' ')
  ]);
  return toCsv([FINDING_COLUMNS, ...rows]);
}
