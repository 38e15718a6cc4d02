/** The title and the source line of the heat table, and which leaders it shows. */
import { bucketDays } from '../../trends/buckets.ts';
import type { VisitAnswer, VisitorLine } from '../../trends/visit-query.ts';
import { formatDay } from '../format.ts';
import { countGaps } from './gaps.ts';
import type { VisitTongue } from './tongue.ts';

/** More lines are a list, not a picture. */
const MOST_LINES = 24;

/** The leaders with most visits where there are too many, in the order of the answer. */
export function shownLines(lines: readonly VisitorLine[]): readonly VisitorLine[] {
  if (lines.length <= MOST_LINES) return lines;
  const kept = new Set(lines.toSorted((a, b) => b.visits - a.visits).slice(0, MOST_LINES));
  return lines.filter((line) => kept.has(line));
}

/** The finding: how many leaders were not seen for three months and more. */
export function heatTitle({ lines, months }: VisitAnswer, { words }: VisitTongue): string {
  const { persons, open } = countGaps(lines);
  if (persons > 0) return words.heat.gaps(persons, open);
  return months.length < 3 ? words.heat.plain : words.heat.noGaps;
}

export function heatSource({ months, query }: VisitAnswer, { words, today }: VisitTongue): string {
  const last = months.at(-1);
  const day = query.to < today ? query.to : today;
  const inside = last?.partial && day >= bucketDays(last.bucket).from && day <= bucketDays(last.bucket).to;
  const until = inside
    ? words.heat.partial(String(Number(last.bucket.slice(5))), formatDay(day).slice(0, 5))
    : '';
  return words.heat.source(until);
}
