/** Themes that go together: of the articles with one theme, how many also carry another. */
import { MIN_SAMPLE } from './complete.ts';
import { wilson } from './wilson.ts';

/** Square: `both[row][column]` articles carry both themes; on the diagonal all that carry the one. */
export interface CoOccurrence {
  readonly themes: readonly string[];
  /** Articles with each theme, or stories where those are measured. */
  readonly totals: readonly number[];
  readonly both: readonly (readonly number[])[];
}

/** How many articles carry both themes; the order of the two does not matter. */
export interface PairCount {
  readonly one: string;
  readonly other: string;
  readonly articles: number;
}

/** The square table of pair counts; a pair of a theme with itself is its total. Other themes' pairs are left away. */
export function squareOf(themes: readonly string[], pairs: readonly PairCount[]): CoOccurrence {
  const index = new Map(themes.map((theme, at) => [theme, at]));
  const both = themes.map(() => themes.map(() => 0));
  for (const { one, other, articles } of pairs) {
    const [a, b] = [index.get(one), index.get(other)];
    const [upper, lower] = [both[a ?? -1], both[b ?? -1]];
    if (a === undefined || b === undefined || !upper || !lower) continue;
    upper[b] = articles;
    lower[a] = articles;
  }
  return { themes, both, totals: both.map((row, at) => row[at] ?? 0) };
}

/** Of the row's articles, the part that also carries the column's theme. */
export interface Together {
  readonly count: number;
  readonly n: number;
  /** A fraction; null below the minimum sample, as for every share. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** One cell; null on the diagonal. */
export function togetherAt({ both, totals }: CoOccurrence, row: number, column: number): Together | null {
  if (row === column) return null;
  const [count, n] = [both[row]?.[column] ?? 0, totals[row] ?? 0];
  const interval = n < MIN_SAMPLE ? null : wilson(count, n);
  if (!interval) return { count, n, share: null, low: null, high: null };
  return { count, n, share: count / n, ...interval };
}

/**
 * The table of at most `most` themes: the first one when it is given, then those that go with it most often,
 * without it those with the most articles; in the order they had.
 */
export function mostTogether(table: CoOccurrence, most: number, first?: string): CoOccurrence {
  const { themes, both, totals } = table;
  const lead = first === undefined ? -1 : themes.indexOf(first);
  const weight = (at: number) => (at === lead ? Infinity : ((lead < 0 ? totals : both[lead])?.[at] ?? 0));
  const kept = themes
    .map((_, at) => at)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, most)
    .toSorted((a, b) => a - b);
  const pick = <T>(values: readonly T[]): T[] => kept.flatMap((at) => values.slice(at, at + 1));
  return { themes: pick(themes), totals: pick(totals), both: pick(both).map(pick) };
}
