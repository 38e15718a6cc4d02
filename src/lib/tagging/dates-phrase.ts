/** Finds the phrases of a Vietnamese text that name a day: "Sáng 3/11", "từ ngày 3 đến 5/11", "chiều qua". */
import { isCalendarDay } from '../corpus/civil-date.ts';
import type { Span } from '../text/span.ts';
import { type Cue, type DateCue, readCue } from './dates-cue.ts';
import { type DayInFigures, findDaysInFigures, fullYear } from './dates-figures.ts';
import { type ShiftPhrase, findShiftPhrases } from './dates-shift.ts';
import { type WeekdayOf, type WeekdayPhrase, findWeekdayPhrases } from './dates-weekday.ts';
import { PART } from './dates-words.ts';

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

/** "vào 16/5 tại" is a day, "vào 2/3 diện tích" a fraction. */
const AFTER_BARE_DAY = /^(?:\s(?:tại|ở|do|với|và|vừa)(?!\p{L})|[.,;)]|$|\n)/u;
const PART_OF_DAY = new RegExp(PART, 'iu');
const REACH = 64;

/** Every date phrase in order of appearance, none overlapping another. Linear in the length of the text. */
export function findDatePhrases(text: string): DatePhrase[] {
  const dated = joinRanges(text, absolutePhrases(text));
  const shifts = findShiftPhrases(text);
  const weekdays = findWeekdayPhrases(text);
  if (shifts.length === 0 && weekdays.length === 0) return dated;
  const undated = [...shifts, ...weekdays].filter(
    (phrase) => !dated.some((other) => overlaps(phrase, other))
  );
  return [...dated, ...undated.map(ofUndated)].sort((a, b) => a.start - b.start);
}

const UNDATED = { cue: 'relative', day: null, month: null, year: null, shift: null } as const;

const ofUndated = (phrase: ShiftPhrase | WeekdayPhrase): DatePhrase => ({ ...UNDATED, ...phrase });

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function absolutePhrases(text: string): DatePhrase[] {
  const phrases: DatePhrase[] = [];
  let previousEnd = 0;
  for (const day of findDaysInFigures(text)) {
    const phrase = readPhrase(text, day, previousEnd);
    if (!phrase) continue;
    phrases.push(phrase);
    previousEnd = phrase.end;
  }
  return phrases;
}

function readPhrase(text: string, figures: DayInFigures, floor: number): DatePhrase | null {
  const { day, month, year, end } = figures;
  const cue = cueOf(text.slice(Math.max(floor, figures.start - REACH), figures.start), figures);
  if (!cue) return null;
  const { name, earlier } = cue;
  if (name === 'preposition' && year === null && !AFTER_BARE_DAY.test(text.slice(end, end + 10))) return null;
  const start = figures.start - cue.length;
  return {
    start,
    end: end + closing(text, start, end),
    cue: earlier === null ? name : 'range',
    day: earlier ?? day,
    month,
    year,
    shift: null,
    partOfDay: name === 'part-of-day' || PART_OF_DAY.test(text.slice(start, figures.start))
  };
}

const GLUED = /ngày$/iu;

/** The cue before the figures, also where a crawler lost the space behind it: "Chiều ngày20/1". */
function cueOf(before: string, figures: DayInFigures): Cue | null {
  if (before.endsWith(' ') || !GLUED.test(before)) return readCue(before, figures);
  const cue = readCue(`${before} `, figures);
  return cue && { ...cue, length: cue.length - 1 };
}

const CLOSING_BRACKET = 0x29;

/** A bracket opened inside the phrase belongs to it: "hôm nay (27/5)". */
function closing(text: string, start: number, end: number): number {
  return text.charCodeAt(end) === CLOSING_BRACKET && text.slice(start, end).includes('(') ? 1 : 0;
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

/** What a second day begins with. */
const LINK_STARTS = new Set(['-', '–', ...'đtvĐTV'].map((start) => start.charCodeAt(0)));

const isLinked = (text: string, at: number): boolean =>
  LINK_STARTS.has(text.charCodeAt(at)) || LINK_STARTS.has(text.charCodeAt(at + 1));

function withBareEnd(text: string, phrase: DatePhrase): DatePhrase {
  const match = isLinked(text, phrase.end) && BARE_END.exec(text.slice(phrase.end, phrase.end + 40));
  if (!match || !isCalendarDay(2024, Number(match[2]), Number(match[1]))) return phrase;
  const year = phrase.year ?? fullYear(match[3]);
  return { ...phrase, cue: 'range', end: phrase.end + match[0].length, year };
}
