/** The sentence over the tile map, said on the page and wherever it is exported; apart, because it brings the grids along. */
import { GRIDS } from '../../charts/tilegrid.ts';
import type { SeriesAnswer } from '../../trends/query.ts';
import { subjectOf } from '../export/line-figure.ts';
import { figureWords } from '../figures/words.ts';
import { bucketText, valueText, type ExploreTongue } from './tongue.ts';

/** The highest province of the bucket with the index `at`, where one stands out. */
export function mapFinding({ query, series }: SeriesAnswer, at: number, tongue: ExploreTongue): string {
  const { words, lang } = tongue;
  const bucket = bucketText(series[0]?.points[at]?.bucket ?? '', query, tongue);
  const known = series
    .filter(({ key }) => key in GRIDS[query.map].tiles)
    .map((one) => ({ one, value: one.points[at]?.value ?? 0 }));
  const [first, second] = known.toSorted((a, b) => b.value - a.value);
  if (!first || first.value <= 0 || first.value === second?.value)
    return words.onMap(subjectOf(query, tongue), bucket);
  const name = figureWords(query, tongue).name(first.one, true);
  return words.highestCell(subjectOf(query, tongue), name, bucket, valueText(first.value, query, lang));
}
