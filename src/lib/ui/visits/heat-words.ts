/** The title and the source line of the heat table, and which leaders it shows. */
import { bucketDays } from '../../trends/buckets.ts';
import type { VisitAnswer, VisitorLine } from '../../trends/visit-query.ts';
import { formatDay } from '../format.ts';
import { countGaps } from './gaps.ts';
import type { VisitTongue } from './tongue.ts';

/** Leaders of one page of the table: more lines are a list, not a picture. */
export const LINES_SHOWN = 24;

/** Lines of one page as the table shows them: most visits first, equals by their names. */
export const inTableOrder = (lines: readonly VisitorLine[]): readonly VisitorLine[] =>
  lines.toSorted((a, b) => b.visits - a.visits || a.person.name.localeCompare(b.person.name, 'vi'));

/** The finding: how many leaders were not seen for three months and more. */
export function heatTitle({ lines, months }: VisitAnswer, { words }: VisitTongue): string {
  const { persons, open } = countGaps(lines);
  if (persons > 0) return words.heat.gaps(persons, open);
  return months.length < 3 ? words.heat.plain : words.heat.noGaps;
}

export function heatSource(
  { months, query, lines, persons }: VisitAnswer,
  { words, today }: VisitTongue
): string {
  const last = months.at(-1);
  const day = query.to < today ? query.to : today;
  const inside = last?.partial && day >= bucketDays(last.bucket).from && day <= bucketDays(last.bucket).to;
  const until = inside
    ? words.heat.partial(String(Number(last.bucket.slice(5))), formatDay(day).slice(0, 5))
    : '';
  const cut = lines.length < persons ? words.heat.ofMost(lines.length) : '';
  return cut + words.heat.source(until);
}
