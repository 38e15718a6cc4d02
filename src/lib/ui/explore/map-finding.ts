/** The sentence over the tile map, said on the page and wherever it is exported; apart, because it brings the grids along. */
import { GRIDS } from '../../charts/tilegrid.ts';
import type { SeriesAnswer } from '../../trends/query.ts';
import { subjectOf } from '../export/line-figure.ts';
import { figureWords } from '../figures/words.ts';
import { bucketText, listed, valueText, type ExploreTongue } from './tongue.ts';

/** Provinces that share the first place and are named together. */
const MOST_NAMED = 2;

/** The highest province of the bucket with the index `at`, or the two that share that height. */
export function mapFinding({ query, series }: SeriesAnswer, at: number, tongue: ExploreTongue): string {
  const { words, lang } = tongue;
  const bucket = bucketText(series[0]?.points[at]?.bucket ?? '', query, tongue);
  const known = series
    .filter(({ key }) => key in GRIDS[query.map].tiles)
    .map((one) => ({ one, value: one.points[at]?.value ?? 0 }));
  const most = Math.max(0, ...known.map(({ value }) => value));
  const highest = known.filter(({ value }) => value === most);
  const subject = subjectOf(query, tongue);
  if (most === 0 || highest.length > MOST_NAMED) return words.onMap(subject, bucket);
  const { name } = figureWords(query, tongue);
  const names = listed(
    highest.map(({ one }) => name(one, true)),
    words
  );
  return words.highestCell(subject, names, bucket, valueText(most, query, lang));
}
