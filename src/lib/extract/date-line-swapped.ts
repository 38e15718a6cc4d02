/** Rights a publication day whose day and month a site or crawler exchanged, where the article gives it away. */
import type { PublishedDate } from '../corpus/article.ts';
import { addDays, isCalendarDay, isoDay } from '../corpus/civil-date.ts';
import type { Page } from './page.ts';
import { dayInUrl } from './url-date.ts';

/** An article is printed on the day of what it tells, or so many days later. */
const NEWS_DAYS = 4;
/** A day that lies so near the day as printed makes that one believable. */
const NEAR_DAYS = 20;
/** So much of an article tells its main act. */
const LEAD_LENGTH = 1500;

/** A day with its cue. The cue may have one more word: "Sáng qua 3/11", "chiều muộn 3/11". */
const ACT =
  /(?<!\p{L})(?<part>sáng|trưa|chiều|tối|đêm|hôm nay|hôm qua|ngày)(?: (?:sớm|muộn|nay|qua|hôm nay|hôm qua))?,? ?\(?(?:ngày )?(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})(?:\s?[/.-]\s?(?<year>\d{4}))?(?![\d/])/giu;

interface ToldDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** A part of the day or the year stands with it, as with acts and hardly with decrees and feasts. */
  readonly ofAct: boolean;
}

/**
 * Exchanges day and month of the published day when that alone makes sense: the article tells an act of the
 * exchanged day or of at most {@link NEWS_DAYS} days before ("Sáng 3/11" under 11/03/2025), or its address
 * carries exactly that day, while no day in the article lies near the day as printed. The result counts as
 * uncertain. A day given by whoever brought the article is left alone.
 */
export function rightSwappedDate(page: Page): Page {
  const { published } = page;
  if (!published || published.method === 'given' || published.precision !== 'day') return page;
  const swapped = swapDayAndMonth(published.value);
  if (swapped === null) return page;
  const inUrl = dayInUrl(page.url);
  if (inUrl === published.value) return page;
  const told = toldDays(page);
  if (told.some((day) => isWithin(day, published.value, NEAR_DAYS, NEAR_DAYS))) return page;
  const fits = inUrl === swapped || told.some((day) => day.ofAct && isWithin(day, swapped, NEWS_DAYS, 0));
  return fits ? { ...page, published: righted(published, swapped) } : page;
}

const righted = (published: PublishedDate, value: string): PublishedDate => ({
  ...published,
  value,
  confidence: 'low'
});

/** `2025-11-03` → `2025-03-11`; null where that is no other day. */
function swapDayAndMonth(value: string): string | null {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return day !== month && isCalendarDay(year, day, month) ? isoDay(year, day, month) : null;
}

function toldDays(page: Page): ToldDay[] {
  const text = [page.title ?? '', ...page.lines.map((line) => line.text)].join('\n').slice(0, LEAD_LENGTH);
  return [...text.matchAll(ACT)].map(({ groups = {} }) => ({
    day: Number(groups.day),
    month: Number(groups.month),
    year: groups.year ? Number(groups.year) : null,
    ofAct: groups.year !== undefined || groups.part?.toLowerCase() !== 'ngày'
  }));
}

/** Whether the told day lies from `before` days before `published` to `after` days after it, in any year it leaves open. */
function isWithin({ day, month, year }: ToldDay, published: string, before: number, after: number): boolean {
  const own = Number(published.slice(0, 4));
  return (year === null ? [own - 1, own, own + 1] : [year])
    .filter((one) => isCalendarDay(one, month, day))
    .map((one) => isoDay(one, month, day))
    .some((told) => told >= addDays(published, -before) && told <= addDays(published, after));
}
