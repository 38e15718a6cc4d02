/** What is written as CSV reads back the same, whatever the cells hold. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BOM, guardFormula, toCsv } from './csv.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[=+@\-\t"',;\r\n Đệ]{0,6}$/),
  fc.constantFrom('"', '""', '\r\n', 'Hà Nội, "Thủ đô"', '=HYPERLINK("x")', '-1', '')
);
const cell = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null)
);

test('every cell comes back, texts with their guard', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 5 }),
      fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1 }),
      (width, all) => {
        const rows = all.map((row) => row.slice(0, width));
        const expected = rows.map((row) =>
          row.map((one) => (typeof one === 'string' ? guardFormula(one) : one === null ? '' : String(one)))
        );
        expect(parse(toCsv(rows), { bom: true, record_delimiter: '\r\n' })).toEqual(expected);
      }
    )
  );
});

test('no text starts like a formula once written', () => {
  fc.assert(
    fc.property(text, (one) => {
      const [[written = ''] = []] = parse(toCsv([[one, 'x']]), {
        bom: true,
        record_delimiter: '\r\n'
      }) as string[][];
      expect(written).not.toMatch(/^[=+\-@\t\r]/);
    })
  );
});

test('a file starts with the byte order mark and ends its lines with CR LF', () => {
  expect(
    toCsv([
      ['tỉnh', 'bài'],
      ['Huế', 3.5],
      ['Cà Mau', null]
    ])
  ).toBe(`${BOM}tỉnh,bài\r\nHuế,3.5\r\nCà Mau,\r\n`);
});

test('negative numbers stay numbers, texts that look like them do not', () => {
  expect(toCsv([[-1, '-1']])).toBe(`${BOM}-1,'-1\r\n`);
});
