/** Known dates on a time axis: where they fall inside their bucket, and their words. */
import { bucketDays } from '../trends/buckets.ts';
import { dayNumber } from '../trends/calendar.ts';

export interface KnownDate {
  /** ISO day. */
  readonly day: string;
  readonly vi: string;
  readonly en: string;
}

/** Drawn on every chart whose period holds them. Sources: 202/2025/QH15; the congress opened on that day. */
export const KNOWN_DATES: readonly KnownDate[] = [
  { day: '2025-07-01', vi: '63 còn 34 tỉnh, thành', en: '63 become 34 provinces' },
  { day: '2026-01-20', vi: 'Đại hội XIV', en: '14th Congress' }
];

export interface Note {
  /** Position on the category axis: 5.5 is the border between the sixth and the seventh bucket. */
  readonly at: number;
  readonly day: string;
  readonly text: string;
}

/** The known dates that lie in these buckets, in order. */
export function notesWithin(
  buckets: readonly string[],
  lang: 'vi' | 'en',
  dates: readonly KnownDate[] = KNOWN_DATES
): Note[] {
  return dates.flatMap((date) => {
    const index = buckets.findIndex((bucket) => bucketDays(bucket).to >= date.day);
    const bucket = buckets[index];
    if (bucket === undefined || bucketDays(bucket).from > date.day) return [];
    const { from, to } = bucketDays(bucket);
    const inside = (dayNumber(date.day) - dayNumber(from)) / (dayNumber(to) - dayNumber(from) + 1);
    return [{ at: index - 0.5 + inside, day: date.day, text: date[lang] }];
  });
}
