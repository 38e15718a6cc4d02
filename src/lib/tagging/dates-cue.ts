/** Reads the words before a day in figures that make a date of it: "sáng ", "từ ngày 3 đến ", "(thứ Hai, ngày ". */
import { Ending } from '../text/ending.ts';
import type { DayInFigures } from './dates-figures.ts';
import { PART, RELATIVE_WORD, WEEKDAY } from './dates-words.ts';

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

const HOUR = '(?:mười(?: (?:một|hai))?|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)';
const CLOCK = `(?:\\d{1,2}\\s?(?:h|giờ|g)\\s?(?:\\d{1,2}\\s?(?:phút|ph|’|')?)?|${HOUR} giờ(?: rưỡi| (?:kém )?\\p{L}+(?: \\p{L}+)? phút)?)`;
const CUES: readonly (readonly [name: DateCue, words: string])[] = [
  [
    'relative-date',
    `${RELATIVE_WORD},?\\s?(?:${WEEKDAY},?\\s?)?[(–-]?\\s?(?:tức )?(?:${WEEKDAY},?\\s?)?(?:ngày )?`
  ],
  [
    'range',
    `(?:từ |trong )?(?:${PART} )?(?:các |hai |ba |bốn |\\d )ngày(?:[,:]? \\(?|(?: (?:diễn ra|tổ chức))?(?: \\p{L}+){1,4} \\()`
  ],
  ['from', `từ (?:${PART} )?(?:ngày )?`],
  ['part-of-day', `${PART},? (?:cùng )?(?:${WEEKDAY},?\\s)?\\(?(?:ngày )?(?:(?:mùng|mồng) )?`],
  ['clock', `${CLOCK},?\\s(?:${WEEKDAY},?\\s)?(?:ngày )?`],
  ['weekday', `${WEEKDAY},?\\s\\(?(?:ngày )?`],
  ['day-word', '(?:ngày|hôm) (?:mùng |mồng )?'],
  [
    'day-word',
    `(?:tháng (?:giêng|chạp)|(?:mùng|mồng|\\d{1,2}) tết|âm lịch)(?: (?!${PART})\\p{L}+){0,2} \\((?:(?:tức|nhằm)(?: ngày)? )?`
  ],
  ['preposition', 'vào ']
];
/** All in one, a group each, tried backwards from the figures: of two cues that fit the first counts. */
const ANY_CUE = new RegExp(
  `(?<=(?<![\\p{L}\\d])(?:${CUES.map(([, words]) => `(${words})`).join('|')}))`,
  'iuy'
);

/** Earlier days named in front of the last one: "6 và ", "3 đến ngày ", "3, 4 và "; with the next part of the day: "3 rạng sáng ". */
const DAYS = '(?<![\\p{L}\\d./-])(\\d{1,2})(?:,\\s?\\d{1,2}){0,4}\\s?';
const EARLIER = new Ending(`${DAYS}(?:,|[-–]?\\s?và|-|–|đến|tới|đến hết)\\s?(?:ngày\\s+)?`);
const EARLIER_PART = new Ending(`${DAYS}(?:(?:và|đến|tới|sang)\\s${PART}|,?\\s?rạng sáng)\\s(?:ngày\\s+)?`);
/** So far before the last day an earlier one with a part of the day between may stand: "3 đến đầu giờ chiều ngày ". */
const PART_REACH = 30;

interface EarlierDay {
  readonly day: number | null;
  readonly length: number;
}

const NONE: EarlierDay = { day: null, length: 0 };

/** The words that make a date of a day in figures. */
export interface Cue {
  readonly name: DateCue;
  /** The cue stands in front of an earlier day, if there is one: "đêm 3 rạng sáng 4/11". */
  readonly earlier: number | null;
  /** How far it reaches back from the figures. */
  readonly length: number;
}

/** The cue of a day in figures, or null. @param before the text up to the figures */
export function readCue(before: string, { from, day }: DayInFigures): Cue | null {
  if (from !== null) return cueInFront(before, earlierThan(day, from, 0));
  const digit = lastDigit(before);
  const mayBeParted = digit >= 0 && before.length - digit <= PART_REACH;
  const plain = mayBeParted ? null : plainCue(before);
  if (plain || digit < 0) return plain ?? cueInFront(before, NONE);
  const parted = mayBeParted ? readEarlier(EARLIER_PART, before, day) : NONE;
  const cue = parted === NONE ? null : cueInFront(before, parted);
  const earlier = readEarlier(EARLIER, before, day);
  return cue ?? cueInFront(before, earlier) ?? (earlier === NONE ? null : cueInFront(before, NONE));
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function lastDigit(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !isDigit(text.charCodeAt(at))) at -= 1;
  return at;
}

function readEarlier(pattern: Ending, before: string, last: number): EarlierDay {
  const match = pattern.exec(before);
  return match ? earlierThan(last, Number(match[1]), match[0].length) : NONE;
}

const earlierThan = (last: number, day: number, length: number): EarlierDay =>
  day > 0 && day < last ? { day, length } : NONE;

/** The cues that nearly every day has; the pattern for all of them takes ten times as long. */
const PLAIN_CUES: readonly (readonly [words: string, name: DateCue])[] = [
  ...['sáng ', 'chiều ', 'tối ', 'sáng ngày ', 'chiều ngày ', 'tối ngày '].map(
    (words) => [words, 'part-of-day'] as const
  ),
  ...['Sáng ', 'Chiều ', 'Tối ', 'Sáng ngày ', 'Chiều ngày ', 'Tối ngày '].map(
    (words) => [words, 'part-of-day'] as const
  ),
  ['Ngày ', 'day-word']
];
const LONGEST_PLAIN = 'Chiều ngày '.length;
const NEWLINE = 0x0a;
const COMMA = 0x2c;
const STOP = 0x2e;

/** One that opens a line or stands behind a full stop or comma: no word before belongs to it, but in "thứ Hai, Ngày ". */
function plainCue(before: string): Cue | null {
  const start = afterMark(before);
  const line = before.slice(start);
  const found = PLAIN_CUES.find(([words]) => words === line);
  if (!found || (found[1] === 'day-word' && before.charCodeAt(start - 2) === COMMA)) return null;
  return { name: found[1], earlier: null, length: line.length };
}

/** Where the words behind the last line end, stop or comma begin; no further back than a plain cue reaches. */
function afterMark(text: string): number {
  const first = Math.max(0, text.length - LONGEST_PLAIN - 2);
  for (let at = text.length; at > first; at -= 1) {
    const unit = text.charCodeAt(at - 1);
    if (unit === NEWLINE) return at;
    if (unit === COMMA || unit === STOP) return at + 1;
  }
  return first;
}

function cueInFront(before: string, earlier: EarlierDay): Cue | null {
  ANY_CUE.lastIndex = before.length - earlier.length;
  const match = ANY_CUE.exec(before);
  if (!match) return null;
  let group = 1;
  while (match[group] === undefined) group += 1;
  const [name] = CUES[group - 1] as (typeof CUES)[number];
  return { name, earlier: earlier.day, length: earlier.length + (match[group]?.length ?? 0) };
}
