/** Codes of exported figures: the same figure keeps its code, another one gets its own, what was said comes back. */
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/lib/server/db/database.ts';
import { FIGURE_CODE, keepFigure, keptFigure } from '../../src/lib/server/db/figure-codes.ts';
import { describeBoth } from './both.ts';

const FIGURE = {
  ...{ search: 'from=2025-01-01&to=2025-12-31', lexicon: 2, made: '2026-11-21' },
  found: { answer: { words: 'Đại hội “chi bộ” \u0000 \uD800 🎉' }, numbers: [1, null, 2.5] },
  numbers: [['all', [1, null, 2.5]]]
};

describeBoth('figure codes', ({ open }) => {
  let database: Database;
  beforeAll(async () => void (database = await open()));

  test('the same figure keeps its code and its first day', async () => {
    const code = await keepFigure(database, FIGURE);
    expect(code).toMatch(FIGURE_CODE);
    expect(await keepFigure(database, { ...FIGURE, made: '2026-12-01' })).toBe(code);
    const again = await keptFigure<{ numbers: unknown }>(database, ` ${code.toLowerCase()} `);
    expect(again).toMatchObject({ code, search: FIGURE.search, lexicon: 2, made: '2026-11-21' });
    expect(again?.found).toEqual({
      answer: { words: 'Đại hội “chi bộ”  \uFFFD 🎉' },
      numbers: [1, null, 2.5]
    });
  });

  test('other numbers, another question or other themes have another code', async () => {
    const codes = await Promise.all(
      [{}, { numbers: [['all', [1, null, 3]]] }, { search: 'split=none' }, { lexicon: 3 }].map((change) =>
        keepFigure(database, { ...FIGURE, ...change })
      )
    );
    expect(new Set(codes).size).toBe(4);
  });

  test('many at once, of which half are the same', async () => {
    const codes = await Promise.all(
      Array.from({ length: 20 }, (_, k) => keepFigure(database, { ...FIGURE, numbers: [k % 10] }))
    );
    expect(new Set(codes).size).toBe(10);
    expect(codes.slice(0, 10)).toEqual(codes.slice(10));
  });

  test.each(['', 'x', 'ZZZZZZ', "4K7T2'", '../../x', 'Ộ'.repeat(6), 'A'.repeat(400)])(
    '%j is none',
    async (typed) => {
      expect(await keptFigure(database, typed)).toBeNull();
    }
  );
});
