/** Words under the time axis: quarters of a year, the year once, the unfinished end with its day. */
import { bucketDays } from '../trends/buckets.ts';
import type { Grain } from '../trends/query.ts';

/** One entry a bucket: nothing, a word, or two lines. */
export type Tick = string | readonly [string, string];

export interface TickOptions {
  readonly narrow: boolean;
  /** Words for an unfinished last bucket ("đến 21/11"), null when it is over. */
  readonly until: string | null;
}

interface Mark {
  readonly at: number;
  readonly year: number;
  /** From 1. */
  readonly month: number;
  /** The first bucket of its month. */
  readonly opens: boolean;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;
/** Months from one label to the next, as few as the width allows. */
const STEPS = [1, 3, 6, 12, 24, 60, 120];
const ROOM = { wide: 14, narrow: 8 } as const;
/** About how wide plots are, and how near two labels and the words of the last one may come, in pixels. */
const WIDTH = { wide: 600, narrow: 180 } as const;
const APART = { wide: 38, narrow: 34 } as const;
const LAST_APART = { wide: 40, narrow: 27 } as const;

/** Labels for every bucket of a spine; most are empty. */
export function axisTicks(buckets: readonly string[], grain: Grain, { narrow, until }: TickOptions): Tick[] {
  const marks = buckets.map((bucket, at) => readMark(bucket, at, buckets[at - 1]));
  const size = narrow ? 'narrow' : 'wide';
  const every = labelEvery(marks, grain, ROOM[size]);
  const spacing = WIDTH[size] / Math.max(1, buckets.length - 1);
  const last = buckets.length - 1;
  const falls = ({ year, month, opens }: Mark) => opens && (year * 12 + month - 1) % every === 0;
  const regular = marks.filter(
    (mark) => falls(mark) && !(until && (last - mark.at) * spacing < LAST_APART[size])
  );
  const first = marks[0];
  const chosen =
    first && (regular[0]?.at ?? Infinity) * spacing >= APART[size] ? [first, ...regular] : regular;
  const ticks: Tick[] = buckets.map(() => '');
  chosen.forEach((mark, k) => (ticks[mark.at] = tickOf(mark, chosen[k - 1], grain, every)));
  // Two years written side by side would run into each other; the second one tells the first.
  const [start, next] = chosen;
  if (start && next && every < 12 && next.year !== start.year && (next.at - start.at) * spacing < APART[size])
    ticks[start.at] = nameOf(start.month, grain);
  if (until && last >= 0) ticks[last] = [nameOf(marks[last]?.month ?? 1, grain), until];
  return ticks;
}

/** The year stands under the first label and under the first one of each year, or alone when labels are sparse. */
function tickOf(mark: Mark, before: Mark | undefined, grain: Grain, every: number): Tick {
  if (every >= 12) return String(mark.year);
  const name = nameOf(mark.month, grain);
  return mark.year === before?.year ? name : [name, String(mark.year)];
}

function nameOf(month: number, grain: Grain): string {
  if (grain === 'year') return '';
  return grain === 'quarter' ? (ROMAN[Math.ceil(month / 3)] ?? '') : String(month);
}

/** A week is placed in the month its Sunday lies in, so that the one holding the 1st opens the month. */
function readMark(bucket: string, at: number, before: string | undefined): Mark {
  const placed = (one: string) => (one.includes('W') ? bucketDays(one).to : bucketDays(one).from);
  const day = placed(bucket);
  const opens = before === undefined ? true : placed(before).slice(0, 7) !== day.slice(0, 7);
  return { at, year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), opens };
}

function labelEvery(marks: readonly Mark[], grain: Grain, room: number): number {
  const [first, last] = [marks[0], marks.at(-1)];
  const months = first && last ? (last.year - first.year) * 12 + last.month - first.month + 1 : 1;
  const least = { day: 1, week: 1, month: 1, quarter: 3, year: 12 }[grain];
  return STEPS.find((step) => step >= least && months / step <= room) ?? 120;
}
