/** The rhythm of a leader's visits that are known to the day: gaps between them, their median, days since the last. */
import type { LedgerVisit } from '../../corpus/ledger.ts';
import { dayNumber } from '../../trends/calendar.ts';
import { medianInPlace } from '../../trends/statistics/median.ts';

export interface Stay {
  /** The visit that ends it. */
  readonly visit: LedgerVisit;
  readonly day: string;
  /** Days since the visit before; null for the first one. */
  readonly since: number | null;
}

export interface Rhythm {
  /** Oldest first; two visits on one day are 0 days apart. */
  readonly stays: readonly Stay[];
  /** Days; null with fewer than three visits. */
  readonly median: number | null;
  readonly longest: { readonly days: number; readonly from: string; readonly to: string } | null;
  readonly last: string | null;
  /** From the last visit to `today`. */
  readonly sinceLast: number | null;
  /** Visits a month between the first one and today; null with none. */
  readonly perMonth: number | null;
  readonly communes: number;
}

const LEAST_FOR_MEDIAN = 3;
const MONTH_DAYS = 30.4375;

/** @param today ISO day in Việt Nam. */
export function rhythmOf(visits: readonly LedgerVisit[], today: string): Rhythm {
  const known = visits
    .filter((visit): visit is LedgerVisit & { day: string } => visit.grain === 'day' && visit.day !== null)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const stays = known.map((visit, at): Stay => {
    const before = known[at - 1];
    return { visit, day: visit.day, since: before ? dayNumber(visit.day) - dayNumber(before.day) : null };
  });
  const gaps = stays.flatMap(({ since }) => (since === null ? [] : [since]));
  const last = stays.at(-1)?.day ?? null;
  return {
    stays,
    median: known.length < LEAST_FOR_MEDIAN ? null : medianInPlace(Float64Array.from(gaps)),
    longest: longestOf(stays),
    last,
    sinceLast: last === null ? null : Math.max(0, dayNumber(today) - dayNumber(last)),
    perMonth: perMonth(stays, today),
    communes: new Set(visits.flatMap(({ commune, province }) => (commune ? [`${commune} ${province}`] : [])))
      .size
  };
}

function longestOf(stays: readonly Stay[]): Rhythm['longest'] {
  let longest: Rhythm['longest'] = null;
  stays.forEach(({ since, day }, at) => {
    if (since !== null && since > (longest?.days ?? 0))
      longest = { days: since, from: stays[at - 1]?.day ?? day, to: day };
  });
  return longest;
}

function perMonth(stays: readonly Stay[], today: string): number | null {
  const first = stays[0];
  if (!first) return null;
  return stays.length / Math.max(1, (dayNumber(today) - dayNumber(first.day) + 1) / MONTH_DAYS);
}
