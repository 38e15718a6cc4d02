/** A province's share stands beside the country's; only a sure difference is told, and small samples are not divided. */
import { expect, test } from 'vitest';
import type { SeriesAnswer } from '../../trends/query.ts';
import { profileOf } from './profile.ts';

/** Two months; counts of each theme and the articles they divide by. */
const answer = (n: number, counts: Record<string, readonly [number, number]>): SeriesAnswer =>
  ({
    series: Object.entries(counts).map(([key, [first, second]]) => ({
      ...{ key, label: key },
      points: [first, second].map((count, at) => ({ count, n: n / 2, partial: at === 1 }))
    }))
  }) as unknown as SeriesAnswer;

const COUNTRY = answer(2000, { land: [60, 80], cells: [200, 200], rare: [1, 0] });

test('what is higher for sure is told, what may be chance is not', () => {
  const found = profileOf(answer(200, { land: [20, 20], cells: [18, 22], rare: [0, 0] }), COUNTRY);
  expect(found).toMatchObject({ sample: 200, compared: 3, lastPartial: true });
  expect(found.themes.map(({ theme, count, differs }) => [theme, count, differs])).toEqual([
    ['land', 40, 'more'],
    ['cells', 40, null]
  ]);
  const [land] = found.themes;
  expect(land).toMatchObject({ share: 0.2, country: 0.07, counts: [20, 20] });
  expect((land?.low ?? 1) < 0.2 && (land?.high ?? 0) > 0.2).toBe(true);
});

test('under the least sample nothing is divided', () =>
  expect(profileOf(answer(20, { land: [4, 4] }), COUNTRY)).toMatchObject({ sample: 20, themes: [] }));
