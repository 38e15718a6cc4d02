/** Finds the phrases of a Vietnamese text that name a day: "Sáng 3/11", "từ ngày 3 đến 5/11", "chiều qua". */
import { isCalendarDay } from '../corpus/civil-date.ts';
import { Ending } from '../text/ending.ts';
import type { Span } from '../text/span.ts';
import { PART, WEEKDAY } from './dates-words.ts';
import { type WeekdayOf, type WeekdayPhrase, findWeekdayPhrases } from './dates-weekday.ts';

/** What made a stretch of text a date phrase; the strongest cue that was present. */
export type DateCue =
  | 'relative-date'
  | 'range'
  | 'from'
  | 'part-of-day'
  | 'clock'
  | 'weekday'
  | 'day-word'
  | 'preposition'
  | 'relative';

/** A phrase that names a day, not yet judged. Of several days the first. */
export interface DatePhrase extends Span {
  readonly cue: DateCue;
  /** Null together with `month` where only `shift` tells the day. */
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** Days from publication, for "hôm nay" (0) and "hôm qua" (-1) without a date of their own. */
  readonly shift: number | null;
  /** For "thứ Hai vừa qua" without a date of its own: the day is counted from publication. */
  readonly weekday?: WeekdayOf;
  /** Whether "sáng", "chiều" … stands in it: such a phrase tells of an act, hardly of a decree. */
  readonly partOfDay: boolean;
}

const HOUR = '(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười(?: (?:một|hai))?)';
const CLOCK = `(?:\\d{1,2}\\s?(?:h|giờ|g)\\s?(?:\\d{1,2}\\s?(?:phút|ph|’|')?)?|${HOUR} giờ(?: rưỡi| (?:kém )?\\p{L}+(?: \\p{L}+)? phút)?)`;

/** Day and month as figures, perhaps with an earlier day before ("17-19/5") and a year after. */
const FIGURES =
  '(?:(?<from>\\d{1,2})\\s?[-–]\\s?)?(?<day>\\d{1,2})\\s?/\\s?(?<month>\\d{1,2})(?:\\s?/\\s?(?<year>\\d{4}|\\d{2}))?';
const DASHED =
  '(?<dayD>\\d{1,2})\\s?(?<sep>[-–.])\\s?(?<monthD>\\d{1,2})(?:\\s?(?:\\k<sep>|/)\\s?(?<yearD>\\d{4}|\\d{2}(?!\\d)))?';
const WORDS = '(?<dayW>\\d{1,2}),? tháng (?<monthW>\\d{1,2})(?:(?:,? năm |/|-)(?<yearW>\\d{4}))?';
const CORE = new RegExp(
  `(?=\\d)(?<![\\p{L}\\d]|\\d[.,/\\-–+])(?:${WORDS}|${FIGURES}|${DASHED})(?![\\p{L}\\d%]|[.,/\\-–+]\\d)`,
  'giu'
);

/** Earlier days named in front of the last one: "6 và ", "3 đến ngày ", "3, 4 và "; with the next part of the day: "3 rạng sáng ". */
const DAYS = '(?<![\\p{L}\\d./-])(\\d{1,2})(?:,\\s?\\d{1,2}){0,4}\\s?';
const EARLIER = new Ending(`${DAYS}(?:,|và|-|–|đến|tới|đến hết)\\s?(?:ngày\\s+)?`);
const EARLIER_PART = new Ending(`${DAYS}(?:(?:và|đến|tới|sang)\\s${PART}|,?\\s?rạng sáng)\\s(?:ngày\\s+)?`);
const RELATIVE_WORD = `(?:${PART} (?:nay|qua|hôm nay|hôm qua|mai|ngày mai)|(?:ngày )?hôm (?:nay|qua|kia)|ngày mai|${WEEKDAY} (?:vừa qua|vừa rồi|tuần (?:trước|qua|rồi|này|tới|sau)|tới))`;
const CUES: readonly (readonly [DateCue, Ending])[] = [
  [
    'relative-date',
    tail(`${RELATIVE_WORD},?\\s?(?:${WEEKDAY},?\\s?)?[(–-]?\\s?(?:tức )?(?:${WEEKDAY},?\\s?)?(?:ngày )?`)
  ],
  ['range', tail(`(?:từ |trong )?(?:${PART} )?(?:các |hai |ba |bốn |\\d )ngày,? \\(?`)],
  ['from', tail(`từ (?:${PART} )?(?:ngày )?`)],
  ['part-of-day', tail(`${PART},? (?:cùng )?(?:${WEEKDAY},?\\s)?\\(?(?:ngày )?`)],
  ['clock', tail(`${CLOCK},?\\s(?:${WEEKDAY},?\\s)?(?:ngày )?`)],
  ['weekday', tail(`${WEEKDAY},?\\s\\(?(?:ngày )?`)],
  ['day-word', tail('(?:ngày|hôm) (?:mùng |mồng )?')],
  ['preposition', tail('vào ')]
];
/** "vào 16/5 tại" is a day, "vào 2/3 diện tích" a fraction. */
const AFTER_BARE_DAY = /^(?:\s(?:tại|ở|do|với|và|vừa)(?!\p{L})|[.,;)]|$|\n)/u;
const PART_OF_DAY = new RegExp(PART, 'iu');
const REACH = 64;

function tail(pattern: string): Ending {
  return new Ending(`(?<![\\p{L}\\d])${pattern}`);
}

/** How every relative phrase ends; looked for first, because the whole pattern is slow. */
const RELATIVE_END =
  / (?:nay|qua|kia|mai)(?![\p{L}\d])(?<=(?:sáng|trưa|chiều|tối|muộn|đêm|khuya|hôm|ngày) \p{L}{3})/giu;
/** No relative phrase is longer. */
const RELATIVE_REACH = 32;
/** "vì ngày mai" is a manner of speaking: "ngày mai" must open a clause. */
const RELATIVE = tail(`(?<!ánh )(?<![^\\n.,:(“"–-] ?(?=ngày mai))${RELATIVE_WORD}`);

/** Every date phrase in order of appearance, none overlapping another. Linear in the length of the text. */
export function findDatePhrases(text: string): DatePhrase[] {
  const dated = joinRanges(text, absolutePhrases(text));
  const undated = [...relativePhrases(text), ...findWeekdayPhrases(text).map(ofWeekday)];
  const relative = undated.filter((phrase) => !dated.some((other) => overlaps(phrase, other)));
  return [...dated, ...relative].sort((a, b) => a.start - b.start);
}

const UNDATED = { cue: 'relative', day: null, month: null, year: null, shift: null } as const;

const ofWeekday = (phrase: WeekdayPhrase): DatePhrase => ({ ...UNDATED, ...phrase });

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function absolutePhrases(text: string): DatePhrase[] {
  const phrases: DatePhrase[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(CORE)) {
    const phrase = readPhrase(text, match, previousEnd);
    if (!phrase) continue;
    phrases.push(phrase);
    previousEnd = phrase.end;
  }
  return phrases;
}

function readPhrase(text: string, match: RegExpExecArray, floor: number): DatePhrase | null {
  const parts = match.groups ?? {};
  const month = Number(parts.month ?? parts.monthD ?? parts.monthW);
  const last = Number(parts.day ?? parts.dayD ?? parts.dayW);
  const year = fullYear(parts.year ?? parts.yearD ?? parts.yearW);
  if (!isCalendarDay(year ?? 2024, month, last)) return null;
  const before = text.slice(Math.max(floor, match.index - REACH), match.index);
  const read = earlierAndCue(before, parts.from, last);
  if (!read) return null;
  const { earlier, cue } = read;
  const start = match.index - earlier.length - cue.length;
  const end = match.index + match[0].length;
  if (cue.name === 'preposition' && year === null && !AFTER_BARE_DAY.test(text.slice(end, end + 10)))
    return null;
  return {
    start,
    end: end + closing(text, start, end),
    cue: earlier.day === null ? cue.name : 'range',
    day: earlier.day ?? last,
    month,
    year,
    shift: null,
    partOfDay: PART_OF_DAY.test(text.slice(start, match.index))
  };
}

/** A bracket opened inside the phrase belongs to it: "hôm nay (27/5)". */
function closing(text: string, start: number, end: number): number {
  return text.slice(start, end).includes('(') && text[end] === ')' ? 1 : 0;
}

function fullYear(year: string | undefined): number | null {
  if (!year) return null;
  if (year.length === 4) return Number(year);
  return Number(year) < 70 ? 2000 + Number(year) : 1900 + Number(year);
}

/** So far before the last day an earlier one with a part of the day between may stand: "3 đến đầu giờ chiều ngày ". */
const PART_REACH = 30;

interface EarlierDay {
  readonly day: number | null;
  readonly length: number;
}

type Cue = NonNullable<ReturnType<typeof cueOf>>;

/** The cue stands in front of an earlier day, if there is one: "đêm 3 rạng sáng 4/11". */
function earlierAndCue(
  before: string,
  from: string | undefined,
  last: number
): { earlier: EarlierDay; cue: Cue } | null {
  const none = { day: null, length: 0 };
  const mayBeParted = from === undefined && /\d/.test(before.slice(-PART_REACH));
  const parted = mayBeParted ? earlierDay(EARLIER_PART.exec(before), undefined, last) : none;
  for (const earlier of [parted, earlierDay(from ? null : EARLIER.exec(before), from, last)]) {
    if (earlier === parted && parted.day === null) continue;
    const cue = cueOf(before.slice(0, before.length - earlier.length));
    if (cue) return { earlier, cue };
  }
  return null;
}

/** "ngày 6 và 7/8", "17-19/5": the first of the days, which must lie before the last one; how far it reaches back. */
function earlierDay(match: RegExpExecArray | null, from: string | undefined, last: number): EarlierDay {
  const day = Number(from ?? match?.[1] ?? 0);
  return day > 0 && day < last ? { day, length: match?.[0].length ?? 0 } : { day: null, length: 0 };
}

function cueOf(before: string): { name: DateCue; length: number } | null {
  for (const [name, pattern] of CUES) {
    const match = pattern.exec(before);
    if (match) return { name, length: match[0].length };
  }
  return null;
}

const RANGE_LINK = /^\s?(?:đến|tới|và|-|–|đến hết)\s?(?:hết )?(?:ngày )?$/iu;
const BARE_END =
  /^\s?(?:đến|tới|và|-|–|đến hết)\s?(?:hết )?(?:ngày )?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?!\d)/iu;

/** "từ ngày 10/8 đến 11/8/2025" is one phrase: the first day, with the year that stands at its end. */
function joinRanges(text: string, phrases: readonly DatePhrase[]): DatePhrase[] {
  const joined: DatePhrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    if (before && phrase.start < before.end) continue;
    if (before && RANGE_LINK.test(text.slice(before.end, phrase.start))) {
      joined[joined.length - 1] = {
        ...before,
        cue: 'range',
        end: phrase.end,
        year: before.year ?? phrase.year
      };
    } else joined.push(withBareEnd(text, phrase));
  }
  return joined;
}

function withBareEnd(text: string, phrase: DatePhrase): DatePhrase {
  const match = BARE_END.exec(text.slice(phrase.end, phrase.end + 40));
  if (!match || !isCalendarDay(2024, Number(match[2]), Number(match[1]))) return phrase;
  const year = phrase.year ?? fullYear(match[3]);
  return { ...phrase, cue: 'range', end: phrase.end + match[0].length, year };
}

function relativePhrases(text: string): DatePhrase[] {
  const phrases: DatePhrase[] = [];
  for (const end of text.matchAll(RELATIVE_END)) {
    const phrase = relativePhrase(text, end.index + end[0].length);
    if (phrase) phrases.push(phrase);
  }
  return phrases;
}

/** The relative phrase that ends at `end`. Each holds one "nay", "qua", "kia" or "mai", so none overlaps another. */
function relativePhrase(text: string, end: number): DatePhrase | null {
  const from = Math.max(0, end - RELATIVE_REACH);
  const match = RELATIVE.exec(text.slice(from, end));
  if (!match) return null;
  return {
    start: from + match.index,
    end,
    ...UNDATED,
    shift: shiftOf(match[0].toLowerCase()),
    partOfDay: PART_OF_DAY.test(match[0])
  };
}

function shiftOf(words: string): number {
  if (words.endsWith('kia')) return -2;
  if (words.endsWith('qua')) return -1;
  return words.endsWith('mai') ? 1 : 0;
}
