/** A long list is one file: one head, every row once, in order. */
import { expect, test } from 'vitest';
import { BOM, toCsv } from './csv.ts';
import { wholeCsv } from './whole-list.ts';

test.each([0, 1, 2000, 4001])('of %i rows', async (total) => {
  const rows = Array.from({ length: total }, (_, n) => n);
  const answer = wholeCsv(
    async ({ limit, offset }) => ({ total, items: rows.slice(offset, offset + limit) }),
    ({ items }) => toCsv([['n'], ...items.map((n) => [n])]),
    'rows.csv'
  );
  const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
  expect(csv).toBe(`${BOM}${['n', ...rows].join('\r\n')}\r\n`);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="rows.csv"');
});
