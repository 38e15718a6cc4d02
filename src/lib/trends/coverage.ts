/**
 * Which sources fell silent when. A source usually speaks in a bucket when it had articles in at least two thirds
 * of the eight buckets that end with the last one before in which it did (at least four since its first article),
 * and that last one is no more than eight back. Then a bucket without any is a silence; after eight it is gone.
 * In days the same weekday is looked at, else every weekend of a paper that rests then would be a silence.
 */
import { addDays } from '../corpus/civil-date.ts';
import { bucketDays, bucketOf, spine } from './buckets.ts';
import type { Grain, Query } from './query.ts';

export interface BucketCoverage {
  readonly bucket: string;
  /** Names of sources that usually speak and were silent; none while the bucket is not over. */
  readonly silent: readonly string[];
  /** How many usually speak. */
  readonly usual: number;
}

/** A source with a day of each bucket in which it had an article. */
export interface SpokenSource {
  readonly name: string;
  readonly days: readonly string[];
}

type Period = Pick<Query, 'from' | 'to' | 'grain'>;

/** Buckets that make a habit, and how long it outlives the last of them. */
const HABIT = 8;
const LEAST = 4;
const SHARE = 2 / 3;
/** Days between two buckets that are compared, at most. */
const STRIDE_DAYS: Readonly<Record<Grain, number>> = { day: 7, week: 7, month: 31, quarter: 92, year: 366 };

/** The first day that decides about the coverage of a period: a habit is read from what was before. */
export function coverageFrom({ from, grain }: Pick<Period, 'from' | 'grain'>): string {
  return addDays(bucketDays(bucketOf(from, grain)).from, -2 * HABIT * STRIDE_DAYS[grain]);
}

/**
 * One entry for every bucket of the period, in order.
 * @param sources with their days from `coverageFrom` on.
 * @param today ISO day in Asia/Ho_Chi_Minh; the bucket that holds it is not over yet.
 */
export function completeCoverage(
  period: Period,
  sources: readonly SpokenSource[],
  today: string
): BucketCoverage[] {
  const { from, to, grain } = period;
  const buckets = spine(coverageFrom(period), to, grain);
  const places = new Map(buckets.map((bucket, place) => [bucket, place]));
  const spoken = sources.map(({ name, days }) =>
    speaker(name, days, (day) => places.get(bucketOf(day, grain)))
  );
  const stride = grain === 'day' ? STRIDE_DAYS.day : 1;
  const first = places.get(bucketOf(from, grain)) ?? 0;
  return buckets.slice(first).map((bucket, k) => {
    const usual = spoken.filter((source) => isUsual(source, first + k, stride));
    const over = bucketDays(bucket).to < today;
    const silent = over ? usual.filter(({ in: spokenIn }) => !spokenIn.has(first + k)) : [];
    return { bucket, silent: silent.map(({ name }) => name), usual: usual.length };
  });
}

interface Speaker {
  readonly name: string;
  /** Places of the buckets in which it spoke. */
  readonly in: ReadonlySet<number>;
  readonly first: number;
}

function speaker(
  name: string,
  days: readonly string[],
  placeOf: (day: string) => number | undefined
): Speaker {
  const places = days.map(placeOf).filter((place) => place !== undefined);
  return { name, in: new Set(places), first: places.reduce((a, b) => Math.min(a, b), Infinity) };
}

function isUsual({ in: spokenIn, first }: Speaker, place: number, stride: number): boolean {
  const last = stepsBack(place - stride, stride).find((one) => spokenIn.has(one));
  if (last === undefined) return false;
  const habit = stepsBack(last, stride).filter((one) => one >= first);
  return habit.length >= LEAST && habit.filter((one) => spokenIn.has(one)).length >= habit.length * SHARE;
}

const stepsBack = (from: number, stride: number): number[] =>
  Array.from({ length: HABIT }, (_, k) => from - k * stride);
