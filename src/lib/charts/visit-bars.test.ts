/** Bars of visits add up to their totals, mark the unfinished month, and never start above zero. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VISIT_KINDS } from '../corpus/analysis.ts';
import { groupOf, groupsIn, KIND_GROUPS } from '../trends/visit-kinds.ts';
import type { VisitMonth } from '../trends/visit-query.ts';
import { readPalette } from './palette.ts';
import { writtenTotals } from './plugin-bar-ends.ts';
import type { BarLook } from './stacked-bars.ts';
import { visitBars, visitParts } from './visit-bars.ts';

const month = (bucket: string, kinds: VisitMonth['kinds'], partial = false): VisitMonth => ({
  ...{ bucket, partial, kinds },
  total: Object.values(kinds).reduce((sum, count) => sum + count, 0)
});
const MONTHS = [
  month('2026-09', { 'cell-meeting': 6, inspection: 2, 'working-visit': 4 }),
  month('2026-10', {}),
  month('2026-11', { 'residents-festival': 14, 'site-visit': 1 }, true)
];
const look: BarLook = {
  palette: readPalette((token) => (token === 'font' ? 'Nhip' : '#112233')),
  narrow: false,
  words: {
    lang: 'vi',
    figure: String,
    top: (count) => `${count} lượt`,
    until: () => 'đến 21/11',
    day: (iso) => iso
  }
};

test('every kind belongs to one group', () =>
  expect(new Set(VISIT_KINDS.map(groupOf))).toEqual(new Set(KIND_GROUPS)));

test('kinds nobody was seen in leave no colour, but the four named ones stay', () => {
  expect(groupsIn(MONTHS.slice(0, 2))).toEqual(['cell', 'work', 'gift', 'festival']);
  expect(groupsIn(MONTHS)).toEqual(KIND_GROUPS);
});

test('the parts of a month add up to its total', () =>
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.constantFrom(...VISIT_KINDS), fc.nat(50)), { maxLength: 8 }),
      (kinds) => {
        const months = kinds.map((one, at) => month(`2026-0${at + 1}`, one));
        const parts = visitParts(months, String);
        months.forEach(({ total }, at) =>
          expect(parts.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)).toBe(total)
        );
      }
    )
  ));

describe('the chart', () => {
  const config = visitBars(MONTHS, String, look);
  const scales = config.options.scales;

  test('starts at zero, is stacked and does not move', () => {
    expect(scales?.y).toMatchObject({ min: 0, max: 15, stacked: true });
    expect(scales?.x).toMatchObject({ stacked: true, type: 'category' });
    expect(config.options.animation).toBe(false);
  });

  test('the unfinished month is pale, the others are not', () => {
    const [cell] = config.data.datasets;
    expect(cell?.backgroundColor).toEqual(['#112233', '#112233', '#11223373']);
  });

  test('the unit stands once, at the top', () => {
    const callback = scales?.y?.ticks?.callback as unknown as (value: number) => string;
    expect([5, 15].map((value) => callback(value))).toEqual(['5', '15 lượt']);
  });
});

test.each([
  [true, [0, 2, 3]],
  [false, [2, 3]]
])('totals written: every %s', (every, written) =>
  expect(writtenTotals({ totals: [2, 0, 9, 4], every })).toEqual(written)
);
