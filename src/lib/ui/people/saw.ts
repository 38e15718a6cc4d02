/** Days since the last visit as a sawtooth: where its lines stand, in per cent of the width and pixels of height. */
import type { PersonOffice } from '../../corpus/ledger.ts';
import { roundScale } from '../../charts/scale.ts';
import { bucketDays, spine } from '../../trends/buckets.ts';
import { dayNumber } from '../../trends/calendar.ts';
import { MERGER_DAY } from '../../trends/merger.ts';
import type { Rhythm, Stay } from './rhythm.ts';

/** Height of the plot, and what stands above and below it, in pixels. */
export const SAW = { top: 54, bottom: 264, height: 310 } as const;
const LABELS = 8;
/** Before the first visit, and at the least. */
const LEAST_DAYS = 30;

export interface SawLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Saw {
  readonly rises: readonly (SawLine & { readonly longest: boolean })[];
  readonly falls: readonly SawLine[];
  /** From the last visit to the end: not over. */
  readonly tail: SawLine | null;
  readonly marks: readonly { readonly x: number; readonly stay: Stay }[];
  readonly grid: readonly { readonly y: number; readonly days: number }[];
  readonly median: { readonly y: number; readonly days: number } | null;
  /** Months written under the axis; the year where it begins. */
  readonly months: readonly { readonly x: number; readonly month: string; readonly year: string | null }[];
  readonly offices: readonly { readonly x: number; readonly width: number; readonly role: string }[];
  /** Where the merger of provinces lies; null outside. */
  readonly merger: number | null;
}

/** @param to last day shown, ISO, in Việt Nam. Null without a visit known to the day. */
export function sawOf(rhythm: Rhythm, offices: readonly PersonOffice[], to: string): Saw | null {
  const { stays } = rhythm;
  const [first, last] = [stays[0], stays.at(-1)];
  if (!first || !last) return null;
  const end = Math.max(dayNumber(to), dayNumber(last.day));
  const start = Math.min(dayNumber(first.day) - 7, end - LEAST_DAYS);
  const x = (day: number) => (100 * (day - start)) / (end - start);
  const sinceLast = end - dayNumber(last.day);
  const scale = roundScale(Math.max(1, sinceLast, ...stays.map(({ since }) => since ?? 0)), true);
  const y = (days: number) => SAW.bottom - ((SAW.bottom - SAW.top) * days) / scale.max;
  const rises = stays.flatMap(({ day, since }) => {
    if (!since) return [];
    const at = dayNumber(day);
    const longest = since === rhythm.longest?.days && day === rhythm.longest.to;
    return [{ x1: x(at - since), y1: SAW.bottom, x2: x(at), y2: y(since), longest }];
  });
  const merger = dayNumber(MERGER_DAY);
  return {
    rises,
    falls: rises.map(({ x2, y2 }) => ({ x1: x2, y1: y2, x2, y2: SAW.bottom })),
    tail: sinceLast > 0 ? { x1: x(end - sinceLast), y1: SAW.bottom, x2: 100, y2: y(sinceLast) } : null,
    marks: stays.map((stay) => ({ x: x(dayNumber(stay.day)), stay })),
    grid: Array.from({ length: Math.round(scale.max / scale.step) + 1 }, (_, at) => ({
      y: y(at * scale.step),
      days: at * scale.step
    })),
    median: rhythm.median === null ? null : { y: y(rhythm.median), days: rhythm.median },
    months: monthLabels(start, end, x),
    offices: officeBands(offices, start, end, x),
    merger: merger > start && merger < end ? x(merger) : null
  };
}

function monthLabels(start: number, end: number, x: (day: number) => number): Saw['months'] {
  const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const months = spine(iso(start), iso(end), 'month')
    .map((bucket) => ({ bucket, at: dayNumber(bucketDays(bucket).from) }))
    .filter(({ at }) => at >= start);
  const every = [1, 2, 3, 6, 12, 24, 60].find((step) => months.length / step <= LABELS) ?? 120;
  let year = '';
  return months
    .filter(({ bucket }) => (Number(bucket.slice(0, 4)) * 12 + Number(bucket.slice(5)) - 1) % every === 0)
    .filter(({ at }) => x(at) < 94)
    .map(({ bucket, at }) => {
      const own = bucket.slice(0, 4);
      const label = { x: x(at), month: String(Number(bucket.slice(5))), year: own === year ? null : own };
      year = own;
      return label;
    });
}

/** Offices as strips from their first to their last day; one that overlaps the strip before begins after it. */
function officeBands(
  offices: readonly PersonOffice[],
  start: number,
  end: number,
  x: (day: number) => number
): Saw['offices'] {
  const held = offices
    .filter(({ former, first, last }) => !former && first !== null && last !== null)
    .toSorted((a, b) => ((a.first ?? '') < (b.first ?? '') ? -1 : 1));
  const bands: { from: number; to: number; role: string }[] = [];
  for (const { role, first, last } of held) {
    const before = bands.at(-1);
    const from = Math.max(start, dayNumber(first ?? ''), before ? before.to + 1 : start);
    const to = Math.min(end, dayNumber(last ?? ''));
    if (before && before.role === role) before.to = Math.max(before.to, to);
    else if (to > from) bands.push({ from, to, role });
  }
  return bands.map(({ from, to, role }) => ({ x: x(from), width: x(to) - x(from), role }));
}
