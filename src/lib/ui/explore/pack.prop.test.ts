/** What is packed comes back whole. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeSeries } from '../../trends/complete.ts';
import { MEASURES } from '../../trends/query.ts';
import type { SeriesAnswer } from '../../trends/query.ts';
import { packAnswer, unpackAnswer } from './pack.ts';

const KEYS = ['a', 'b', 'c'];
const aRow = fc.record({
  key: fc.constantFrom(...KEYS),
  day: fc.integer({ min: 1, max: 28 }).map((day) => `2025-0${(day % 5) + 1}-${String(day).padStart(2, '0')}`),
  articles: fc.integer({ min: 0, max: 60 }),
  stories: fc.integer({ min: 0, max: 60 }),
  followers: fc.integer({ min: 0, max: 60 }),
  mentions: fc.integer({ min: 0, max: 99 })
});

test('unpackAnswer gives back what packAnswer took', () => {
  fc.assert(
    fc.property(
      fc.array(aRow),
      fc.array(aRow),
      fc.constantFrom(...MEASURES),
      fc.constantFrom('theme' as const, 'source' as const),
      (counts, others, measure, split) => {
        const samples = [...counts, ...others];
        const query = {
          ...{
            themes: [],
            provinces: [],
            sources: [],
            from: '2025-01-10',
            to: '2025-05-31',
            grain: 'month' as const
          },
          ...{ measure, split, day: 'event' as const, map: '34' as const }
        };
        const own = samples.map((row) => ({ ...row, key: split === 'theme' ? 'all' : row.key }));
        const keys = KEYS.map((key) => ({ key, label: key.toUpperCase() }));
        const answer: SeriesAnswer = {
          ...{ query, lexicon: 3, generatedAt: '2025-05-20T00:00:00.000Z' },
          series: completeSeries(query, { keys, counts, samples: own }, '2025-05-20'),
          leftOut: { unknownProvince: 1, unknownDate: 2, coarseDate: 3 }
        };
        const hrefs = new Map(
          answer.series.flatMap(({ key, points }) =>
            points.map(({ bucket, articles }) => [key + bucket, articles])
          )
        );
        const back = unpackAnswer(
          JSON.parse(JSON.stringify(packAnswer(answer))),
          (key, bucket) => hrefs.get(key + bucket) ?? ''
        );
        expect(back).toEqual(answer);
      }
    )
  );
});
