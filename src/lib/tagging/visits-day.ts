/** The day of a visit: told in its own sentence, else the article's event. */
import type { EventDate } from '../corpus/analysis.ts';
import type { PublishedDate } from '../corpus/article.ts';
import { addDays, firstDayOf } from '../corpus/civil-date.ts';
import { passedBy } from './dates-context.ts';
import { type DatePhrase, findDatePhrases } from './dates-phrase.ts';
import { resolveDay } from './dates-year.ts';
import type { Act } from './visits-anchors.ts';
import { WordPattern } from '../lexicon/visits-pattern.ts';

/** Cheap sign that a sentence may name a day. */
const MAY_NAME_DAY = /\d[/.–-]\d|\d tháng \d|hôm (?:nay|qua|kia)|(?:sáng|trưa|chiều|tối|đêm) (?:nay|qua)/iu;
/** An article tells the year of an act not further back than this. */
const TOLD_REACH = 2500;
/** A visit so long before the article's own event, or its publication, is recalled. */
const RECALLED_AFTER = 31;
const OUTDATED_AFTER = 120;
/** Before the archive of any paper on the web: history. */
const HISTORY = '1990';

/** "Năm 2019, …": a year alone, long past. */
const YEAR_ALONE = /(?:^|[,(]\s?)(?:vào |từ |hồi |trong )?năm ((?:19|20)\d\d)(?![-–\d])/iu;

/** "Ngày Quốc khánh vừa qua, …", "Tết năm ngoái …": another time than the article's. */
const LATELY = new WordPattern(
  /(?:ngày|dịp|tết|lễ|năm|tháng|quý|đợt|kỳ|hè|mùa)(?: [\p{L}\d]+){0,5} (?:vừa qua|vừa rồi|trước|ngoái)(?!\p{L})/iu
);

/**
 * The day told in an act's sentence, the article's event where it tells none, null where nothing does; `recalled`
 * where the sentence tells a day long before.
 */
export function dayOfVisit(
  text: string,
  act: Act,
  event: EventDate | null,
  published: PublishedDate | null
): EventDate | 'recalled' | null {
  const { sentence, anchor } = act;
  const told = dayBefore(text, act, event) ?? toldIn(text, act, event, published);
  const before = text.slice(sentence.start, anchor.start);
  if (!told && isLongPast(before, event, published)) return 'recalled';
  if (!told && event && LATELY.test(text, sentence.start, anchor.start)) return 'recalled';
  const day = told ?? event;
  return day && isPast(day.value, event, published) ? 'recalled' : day;
}

/** The event itself, where it stands before the verb and no other day in between. */
function dayBefore(text: string, { sentence, anchor }: Act, event: EventDate | null): EventDate | null {
  if (!event || event.span.start < sentence.start || event.span.end > anchor.start) return null;
  return MAY_NAME_DAY.test(text.slice(event.span.end, anchor.start)) ? null : event;
}

/** The last day named before the verb, else the first behind it. */
function toldIn(
  text: string,
  { sentence: { start, end }, anchor }: Act,
  event: EventDate | null,
  published: PublishedDate | null
): EventDate | null {
  const sentence = text.slice(start, end);
  if (!MAY_NAME_DAY.test(sentence)) return null;
  const phrases = findDatePhrases(sentence);
  const isTold = (phrase: DatePhrase): boolean => passedBy(sentence, phrase) === null;
  const phrase =
    phrases.findLast((one) => start + one.end <= anchor.start && isTold(one)) ?? phrases.find(isTold);
  if (!phrase) return null;
  const year = event && !event.value.startsWith('X') ? ` năm ${event.value.slice(0, 4)}` : '';
  const value = resolveDay(phrase, year || text.slice(Math.max(0, start - TOLD_REACH), end), published);
  const span = { start: start + phrase.start, end: start + phrase.end };
  return value ? { value, precision: 'day', span } : null;
}

function isLongPast(sentence: string, event: EventDate | null, published: PublishedDate | null): boolean {
  const year = YEAR_ALONE.exec(sentence)?.[1];
  if (!year) return false;
  const now = [event?.value, published?.value].find((value) => value && !value.startsWith('X'));
  return now ? Number(year) < Number(now.slice(0, 4)) - 1 : year < HISTORY;
}

function isPast(day: string, event: EventDate | null, published: PublishedDate | null): boolean {
  if (day.startsWith('X')) return false;
  if (day < HISTORY) return true;
  if (day === event?.value) return false;
  if (event && !event.value.startsWith('X') && day < addDays(event.value, -RECALLED_AFTER)) return true;
  return published !== null && day < addDays(firstDayOf(published), -OUTDATED_AFTER);
}
