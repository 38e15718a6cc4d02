/** A leader over the months of a question: counts, gaps, the usual distance between visits; and the months of all. */
import type { VisitKind } from '../corpus/analysis.ts';
import type { Person } from '../corpus/ledger.ts';
import { bucketDays, spine } from './buckets.ts';
import { dayNumber, localDay } from './calendar.ts';
import { medianInPlace } from './statistics/median.ts';
import type { VisitMonth, VisitorLine, VisitQuery } from './visit-query.ts';

/** Fewer visits known to the day have no usual distance. */
const LEAST_FOR_GAP = 3;
/** Months without a visit that make a gap. */
const LEAST_MONTHS = 3;

/** What is counted of one person. */
export interface VisitorCounts {
  readonly person: Person;
  /** One for each visit known to the day, in any order. */
  readonly days: readonly string[];
  /** First day of the month of each visit known to the month only. */
  readonly months: readonly string[];
  readonly communes: number;
}

/** Median days between visits, in order of their days; several on one day are no days apart. Null under three. */
export function medianGap(days: readonly string[]): number | null {
  if (days.length < LEAST_FOR_GAP) return null;
  const sorted = days.map(dayNumber).toSorted((a, b) => a - b);
  return medianInPlace(Float64Array.from(sorted.slice(1), (day, at) => day - (sorted[at] ?? day)));
}

/** Stretches of at least three months without a visit; null stands for months in which nobody was seen in office. */
export function gapsOf(months: readonly (number | null)[]): VisitorLine['gaps'] {
  const gaps: { from: number; to: number; open: boolean }[] = [];
  const first = months.findIndex((count) => count !== null);
  for (let at = Math.max(0, first); first >= 0 && at < months.length; at += 1) {
    const from = at;
    while (at < months.length && !months[at]) at += 1;
    if (at - from >= LEAST_MONTHS) gaps.push({ from, to: at - 1, open: at === months.length });
  }
  return gaps;
}

/** @param now the present instant: a question that ends later is counted up to today. */
export function visitorLine(counts: VisitorCounts, { from, to }: VisitQuery, now: Date): VisitorLine {
  const { person, days, communes } = counts;
  const all = [...days, ...counts.months];
  const inMonth = Map.groupBy(all, (day) => day.slice(0, 7));
  const months = spine(from, to, 'month').map((month) => {
    const count = inMonth.get(month)?.length ?? 0;
    return count > 0 || wasSeen(person, month) ? count : null;
  });
  const last = days.toSorted().at(-1) ?? null;
  const today = localDay(now);
  const end = to < today ? to : today;
  return {
    ...{ person, months, visits: all.length, communes, last },
    medianGap: medianGap(days),
    sinceLast: last === null ? null : Math.max(0, dayNumber(end) - dayNumber(last)),
    gaps: gapsOf(months)
  };
}

/** Between the first and the last month in which an article names the person in an office. */
const wasSeen = ({ first, last }: Person, month: string): boolean =>
  first !== null && last !== null && first.slice(0, 7) <= month && month <= last.slice(0, 7);

export interface KindCount {
  /** `2025-11`. */
  readonly bucket: string;
  readonly kind: VisitKind;
  readonly visits: number;
}

/** Every month of the question, those without a visit too. */
export function visitMonths(counts: readonly KindCount[], { from, to }: VisitQuery, now: Date): VisitMonth[] {
  const byMonth = Map.groupBy(counts, ({ bucket }) => bucket);
  const today = localDay(now);
  return spine(from, to, 'month').map((bucket) => {
    const days = bucketDays(bucket);
    const own = byMonth.get(bucket) ?? [];
    return {
      bucket,
      partial: days.from < from || days.to > to || days.to >= today,
      total: own.reduce((sum, { visits }) => sum + visits, 0),
      kinds: Object.fromEntries(own.map(({ kind, visits }) => [kind, visits]))
    };
  });
}

/** The same number of days right before. */
export function periodBefore({ from, to }: Pick<VisitQuery, 'from' | 'to'>): { from: string; to: string } {
  const length = dayNumber(to) - dayNumber(from) + 1;
  return { from: shifted(from, -length), to: shifted(from, -1) };
}

const shifted = (day: string, days: number): string =>
  new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10);
