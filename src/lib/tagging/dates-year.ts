/** Gives a day and month the year that the phrase, the publication date or the words before it tell. */
import type { PublishedDate } from '../corpus/article.ts';
import { addDays, isCalendarDay, isoDay, lastDayOf } from '../corpus/civil-date.ts';
import type { DatePhrase } from './dates-phrase.ts';
import { dayOfWeekday } from './dates-weekday.ts';

/** How far after publication a day without a year may lie: announced, not told. */
const AHEAD = 45;

/**
 * ISO day of the phrase, `XXXX-MM-DD` where nothing tells the year, null where nothing tells the day.
 * @param told the article up to the end of the phrase's sentence: the last resort for the year
 */
export function resolveDay(phrase: DatePhrase, told: string, published: PublishedDate | null): string | null {
  if (phrase.shift !== null)
    return published?.precision === 'day' ? addDays(published.value, phrase.shift) : null;
  if (phrase.weekday)
    return published?.precision === 'day' ? dayOfWeekday(phrase.weekday, published.value) : null;
  if (phrase.day === null || phrase.month === null) return null;
  const year = phrase.year ?? nearestYear(phrase.day, phrase.month, published) ?? yearTold(told);
  if (year === null) return `XXXX-${isoDay(0, phrase.month, phrase.day).slice(5)}`;
  return isCalendarDay(year, phrase.month, phrase.day) ? isoDay(year, phrase.month, phrase.day) : null;
}

/** At most, around the turn of most centuries. */
const LEAP_YEARS_APART = 8;

/** The year that puts the day last before publication, or shortly after it: "28/12" published on 3 January. */
function nearestYear(day: number, month: number, published: PublishedDate | null): number | null {
  if (!published) return null;
  const latest = addDays(lastDayOf(published), AHEAD);
  const last = Number(latest.slice(0, 4));
  let year = isoDay(last, month, day) <= latest ? last : last - 1;
  while (year >= last - LEAP_YEARS_APART && !isCalendarDay(year, month, day)) year -= 1;
  return year >= last - LEAP_YEARS_APART ? year : null;
}

const TOLD_YEAR =
  /(?<before>(?:(?:thường|định|đoàn)\s)?[\p{L}\d./–-]+\s)?(?<cue>năm|quý [IV1-4]+\/|tháng \d{1,2}[/-]|(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) \p{L}+ (?:năm )?|\d{1,2}[./-]\d{1,2}[./-])\s?(?<year>(?:19|20)\d{2})(?!\d|\s?[-–]\s?(?:19|20)\d{2})/giu;
/** "đến năm 2030", "so với năm 2016", "nhiệm vụ năm 2026" name other years than that of the act. */
const OTHER_YEAR = /^(?:đến|tới|trước|từ|với|cùng|sau|sinh|vụ|hướng|giai|hoạch|kết|kỳ)\s$/iu;

/** "Chỉ thị số 27-CT/TW ngày 9/5/2024", "Luật Đất đai năm 2024": the year of a decree, not of what is done by it. */
const DECREED =
  /\d{1,5}\p{L}{0,3}(?:[-–/]\d{4})?[-–/]\p{L}[\p{L}\d/–-]{0,20},?\s\(?ngày (?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2} tháng \d{1,2}(?: năm |\/)\d{4})|(?<!\p{L})(?:luật|hiến pháp|nghị quyết đại hội)(?: [\p{L}\d]+){0,9} năm \d{4}/giu;

/** The same words without the days and years of decrees. */
export const withoutDecrees = (text: string): string => text.replace(DECREED, ' ');

/** The one year told so far beside the date (an anniversary's first year apart); null for none or several. */
function yearTold(told: string): number | null {
  const years = new Set<number>();
  for (const stretch of aroundYears(withoutDecrees(told))) {
    for (const { groups } of stretch.matchAll(TOLD_YEAR)) {
      if (!OTHER_YEAR.test(groups?.before ?? '')) years.add(Number(groups?.year));
    }
  }
  const latest = Math.max(...years);
  return years.size > 0 && [...years].every((year) => year === latest || latest - year >= 10) ? latest : null;
}

const YEAR = /(?:19|20)\d{2}/g;
/** Spaces that {@link TOLD_YEAR} may hold before its year, and one that bounds it. */
const SPACES_BEFORE = 6;
/** What it looks at behind its year. */
const CHARACTERS_BEHIND = 8;

/** The only stretches of a text in which a year can be told: the slow pattern need not see the rest. */
function aroundYears(text: string): string[] {
  const stretches: [from: number, to: number][] = [];
  for (const { index } of text.matchAll(YEAR)) {
    const from = wordsBefore(text, index);
    const to = index + 4 + CHARACTERS_BEHIND;
    const last = stretches.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else stretches.push([from, to]);
  }
  return stretches.map(([from, to]) => text.slice(from, to));
}

function wordsBefore(text: string, at: number): number {
  let start = at;
  for (let spaces = 0; start > 0 && spaces < SPACES_BEFORE; start -= 1) {
    if (/\s/.test(text.charAt(start - 1))) spaces += 1;
  }
  return start;
}
