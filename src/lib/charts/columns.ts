/** The heads of a table with one column a bucket: short names, the year once, the merger between two columns. */
import { mergerPlace } from '../trends/merger.ts';
import type { Grain } from '../trends/query.ts';

export interface Column {
  readonly bucket: string;
  /** "10" of October or of a tenth day, "IV", "45" of a week, "2025". */
  readonly name: string;
  /** What several columns share: the year, for days month and year; null unless it begins here. */
  readonly under: string | null;
  /** The merger lies between the column before and this one. */
  readonly cut: boolean;
  /** The merger lies inside this column, so far from its left edge (0 … 1); null otherwise. */
  readonly within: number | null;
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
/** A week that began a day before the merger still counts as begun by it; half a year does not. */
const AT_EDGE = 0.25;

/** One head a bucket, in order. */
export function columnsOf(buckets: readonly string[], grain: Grain): Column[] {
  const merger = mergerPlace(buckets);
  const names = buckets.map((bucket) => nameOf(bucket, grain));
  return names.map(({ name, under }, at) => ({
    bucket: buckets[at] ?? '',
    name,
    under: begins(names, at, grain) ? under : null,
    cut: merger !== null && merger.index === at && at > 0 && merger.inside < AT_EDGE,
    within: merger?.index === at && merger.inside >= AT_EDGE ? merger.inside : null
  }));
}

interface Name {
  readonly name: string;
  readonly under: string | null;
}

function nameOf(bucket: string, grain: Grain): Name {
  const [year = '', part = '', day = ''] = bucket.split('-');
  if (grain === 'year') return { name: year, under: null };
  if (grain === 'quarter') return { name: ROMAN[Number(part[1]) - 1] ?? part, under: year };
  if (grain === 'week') return { name: String(Number(part.slice(1))), under: year };
  if (grain === 'month') return { name: String(Number(part)), under: year };
  return { name: String(Number(day)), under: `${Number(part)}/${year}` };
}

/** "12/2025" is wider than a column of days: the first one stays away when the next month begins beside it. */
function begins(names: readonly Name[], at: number, grain: Grain): boolean {
  const { under } = names[at] ?? { under: null };
  if (under === names[at - 1]?.under) return false;
  return !(grain === 'day' && at === 0 && names.length > 1 && names[1]?.under !== under);
}

/** The most cells a table draws at once: each is a link, and a page of many thousands no longer scrolls. */
const MOST_CELLS = 5000;
const LEAST_COLUMNS = 24;

/** A run of columns, `to` not included. */
export interface ColumnWindow {
  readonly from: number;
  readonly to: number;
  /** How many columns fit at once. */
  readonly size: number;
}

/** The columns to draw so that column `at` is among them; all of them where rows × columns is small. */
export function windowOf(columns: number, rows: number, at: number): ColumnWindow {
  const size = Math.max(LEAST_COLUMNS, Math.floor(MOST_CELLS / Math.max(1, rows)));
  if (columns <= size) return { from: 0, to: columns, size };
  // Windows are counted from the end: the newest one is always full.
  const back = Math.floor((columns - 1 - Math.max(0, Math.min(columns - 1, at))) / size);
  const to = columns - back * size;
  return { from: Math.max(0, to - size), to, size };
}

/** The last bucket that is over; the very last where none is. */
export function latestFull(points: readonly { readonly partial: boolean }[]): number {
  const full = points.findLastIndex(({ partial }) => !partial);
  return full < 0 ? Math.max(0, points.length - 1) : full;
}
