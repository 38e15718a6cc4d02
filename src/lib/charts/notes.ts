/** Known dates on a time axis: where they fall inside their bucket, and their words. */
import { bucketDays } from '../trends/buckets.ts';
import { dayNumber } from '../trends/calendar.ts';

export interface KnownDate {
  /** ISO day. */
  readonly day: string;
  readonly vi: string;
  readonly en: string;
  /** For a phone, where the words above would not fit between two dates. */
  readonly short?: { readonly vi: string; readonly en: string };
}

/** Drawn on every chart whose period holds them. Sources: 202/2025/QH15; the congress opened on that day. */
export const KNOWN_DATES: readonly KnownDate[] = [
  {
    ...{ day: '2025-07-01', vi: '63 còn 34 tỉnh, thành', en: '63 become 34 provinces' },
    short: { vi: '63 còn 34 tỉnh', en: '63 become 34' }
  },
  { day: '2026-01-20', vi: 'Đại hội XIV', en: '14th Congress' }
];

export interface Note {
  /** Position on the category axis: 5.5 is the border between the sixth and the seventh bucket. */
  readonly at: number;
  readonly day: string;
  readonly text: string;
  readonly short: string;
}

/** Where the words of a note go: beside its line, or only its day where there is no room for more. */
export type Side = 'right' | 'left' | 'day' | 'none';

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
    return [{ at: index - 0.5 + inside, day: date.day, text: date[lang], short: (date.short ?? date)[lang] }];
  });
}

/** Clear space between words and their own line, and between them and the next line. */
const LINE_PX = 6;
const CLEAR_PX = 10;
/** Words are cut for a room from here on; in a smaller one the day says more than their beginning. */
const CUT_PX = 90;

export interface PlacedNote {
  readonly side: Side;
  /** Width that the words may take, in pixels. */
  readonly room: number;
}

/**
 * Chooses a side for each note: right of its line if the words end before the next one, else left if they
 * start after the words before, else right and cut where that leaves enough of them, else only the day, and nothing
 * where even that would run into others.
 * @param notes in order: the line's place and the widths of its words and of its day without the year, in pixels.
 * @param width of the chart.
 */
export function placeNotes(
  notes: readonly { readonly px: number; readonly words: number; readonly day: number }[],
  width: number
): PlacedNote[] {
  let taken = 0;
  return notes.map(({ px, words, day }, k) => {
    const room = (notes[k + 1]?.px ?? width) - px - CLEAR_PX;
    const before = px - LINE_PX - taken;
    const side = sideOf(words, day, room, before);
    if (side === 'right') taken = px + Math.min(words, room) + CLEAR_PX;
    else taken = side === 'day' ? px + day + CLEAR_PX : px;
    return { side, room };
  });
}

function sideOf(words: number, day: number, room: number, before: number): Side {
  if (words <= room) return 'right';
  if (words <= before) return 'left';
  if (room >= CUT_PX) return 'right';
  return day <= room ? 'day' : 'none';
}
