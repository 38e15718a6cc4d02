/** The published shapes of the lists of findings and offices, as JSON and as CSV. */
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { FindingList, OfficeList } from '../corpus/stored.ts';
import { findingsCsv, findingsJson } from './findings.ts';
import { officesCsv, officesJson } from './offices.ts';

const ID = '0b6f3c1e-0000-4000-8000-000000000001';
const source = { slug: 'bao-suoi', name: 'Báo Suối', home: 'son-la', sample: false };
const rowsOf = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

const findings: FindingList = {
  total: 9,
  codes: { 'role-conflict': 9 },
  items: [
    {
      ...{ article: ID, title: 'Tựa', source, day: '2025-11-03', province: 'son-la' },
      ...{ code: 'role-conflict', detail: '=Hai chức vụ', spans: [{ start: 3, end: 9 }] }
    },
    { article: ID, title: 'Tựa', source, day: null, province: null, code: 'text-glued', detail: 'Chữ dính.' }
  ]
};

test('findings', () => {
  const { items, ...rest } = findingsJson(findings, '/api/v1/findings?offset=50');
  expect(rest).toEqual({ total: 9, codes: { 'role-conflict': 9 }, next: '/api/v1/findings?offset=50' });
  expect(items).toEqual([
    { ...findings.items[0], spans: [[3, 9]] },
    { ...findings.items[1], spans: [] }
  ]);
  expect(rowsOf(findingsCsv(findings))).toMatchObject([
    { code: 'role-conflict', detail: "'=Hai chức vụ", source: 'Báo Suối', spans: '3-9' },
    { article: ID, day: '', province: '', spans: '' }
  ]);
});

const offices: OfficeList = {
  total: 1,
  items: [
    {
      ...{ name: 'Đỗ Văn Hoà', role: 'Bí thư Tỉnh ủy', level: 'province', former: false },
      ...{ province: 'son-la', place: null, first: '2025-01-02', last: '2025-11-03', articles: 12 },
      evidence: { article: ID, title: 'Tựa', span: { start: 3, end: 17 } }
    }
  ]
};

test('offices', () => {
  expect(officesJson(offices, null)).toEqual({
    total: 1,
    items: [{ ...offices.items[0], evidence: { article: ID, title: 'Tựa', span: [3, 17] } }],
    next: null
  });
  expect(rowsOf(officesCsv(offices))).toEqual([
    {
      ...{ name: 'Đỗ Văn Hoà', role: 'Bí thư Tỉnh ủy', level: 'province', former: 'false' },
      ...{ province: 'son-la', place: '', first: '2025-01-02', last: '2025-11-03' },
      ...{ articles: '12', evidence: ID }
    }
  ]);
});
