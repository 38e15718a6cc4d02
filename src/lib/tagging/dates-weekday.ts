/** Days named by their weekday and week: "thứ Hai vừa qua", "sáng Chủ nhật tuần trước". */
import { addDays } from '../corpus/civil-date.ts';
import { Ending } from '../text/ending.ts';
import type { Span } from '../text/span.ts';
import { SyllablePairs } from '../text/syllable-pairs.ts';
import { PART, WEEKDAY } from './dates-words.ts';

/** A weekday (1 = Monday … 7 = Sunday) of the week so many weeks from publication, or the last one before it. */
export interface WeekdayOf {
  readonly day: number;
  readonly week: number | 'last';
}

/** A phrase that names a weekday of a week counted from publication. */
export interface WeekdayPhrase extends Span {
  readonly weekday: WeekdayOf;
  /** Whether "sáng", "chiều" … stands in it. */
  readonly partOfDay: boolean;
}

/** Without two such words side by side no such phrase is there, as in most texts. */
const LAST_AND_NEXT = new SyllablePairs(
  ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'bẩy', '2', '3', '4', '5', '6', '7', 'nhật', 'cn'],
  ['vừa', 'tuần']
);
/** Every such phrase holds one of these. */
const SIGNS = ['vừa ', 'tuần '] as const;
const WEEK = /^(?:vừa (?:qua|rồi)|tuần (?<which>trước|qua|rồi|này|tới|sau))(?!\p{L})/u;
const WEEKS: Readonly<Record<string, WeekdayOf['week']>> = { trước: -1, này: 0, tới: 1, sau: 1 };
const WEEKDAY_BEFORE = new Ending(`(?<![\\p{L}\\d])(?:${PART} )?(?:ngày )?(${WEEKDAY}) `);
const DAY_NUMBERS: Readonly<Record<string, number>> = {
  ...{ hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6, bẩy: 6 },
  ...{ 2: 1, 3: 2, 4: 3, 5: 4, 6: 5, 7: 6 }
};
const REACH = 32;

/** In order of appearance. Linear in the length of the text. */
export function findWeekdayPhrases(text: string): WeekdayPhrase[] {
  const found: WeekdayPhrase[] = [];
  if (!LAST_AND_NEXT.standIn(text)) return found;
  for (const sign of SIGNS) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
      const phrase = readPhrase(text, at);
      if (phrase) found.push(phrase);
    }
  }
  return found;
}

/** @param at where "vừa qua" or "tuần trước" stands */
function readPhrase(text: string, at: number): WeekdayPhrase | null {
  const from = Math.max(0, at - REACH);
  const before = WEEKDAY_BEFORE.exec(text.slice(from, at));
  const week = before && WEEK.exec(text.slice(at, at + 12));
  if (!week) return null;
  const day = dayNumber(before[1] ?? '');
  return {
    start: from + before.index,
    end: at + week[0].length,
    weekday: { day, week: WEEKS[week.groups?.which ?? ''] ?? 'last' },
    partOfDay: new RegExp(`^${PART}`, 'iu').test(before[0])
  };
}

const dayNumber = (weekday: string): number => DAY_NUMBERS[weekday.toLowerCase().replace('thứ ', '')] ?? 7;

const NAMED = new RegExp(`(?<![\\p{L}\\d])${WEEKDAY}(?![\\p{L}\\d])`, 'giu');
const NAMES = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;

/** Letters of "thứ", "nhật" and "CN" that hardly any other word of a date has. */
const LETTERS = new Set([...'ứỨậẬcC'].map((letter) => letter.charCodeAt(0)));

function mayNameWeekday(words: string): boolean {
  let at = 0;
  while (at < words.length && !LETTERS.has(words.charCodeAt(at))) at += 1;
  return at < words.length;
}

/** The weekday of an ISO day in words, where `words` give it one other weekday; null when nothing contradicts. */
export function contradictedWeekday(words: string, day: string): string | null {
  if (!mayNameWeekday(words)) return null;
  NAMED.lastIndex = 0;
  const named = NAMED.exec(words);
  if (!named || NAMED.test(words)) return null;
  const own = isoWeekday(day);
  return dayNumber(named[0]) === own ? null : (NAMES[own - 1] ?? null);
}

/** 1 = Monday … 7 = Sunday. */
const isoWeekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The ISO day meant by whoever published on `published`. Weeks start on Monday. */
export function dayOfWeekday({ day, week }: WeekdayOf, published: string): string {
  const today = isoWeekday(published);
  if (week !== 'last') return addDays(published, day - today + week * 7);
  return addDays(published, day < today ? day - today : day - today - 7);
}
