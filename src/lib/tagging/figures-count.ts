/** Finds the places of a sentence where Party members are counted: "74 đảng viên", "số đảng viên … là 74". */
import { Ending } from '../text/ending.ts';
import type { Span } from '../text/span.ts';
import { NUMBER, readNumber } from './figures-number.ts';

/** Heads counted in a sentence, not yet judged: whose and which they are is left open. */
export interface HeadCount extends Span {
  readonly value: number;
  /** "51/74": of how many. */
  readonly outOf: number | null;
  /** `member`: "đảng viên" is the counted word; `comrade`: "đồng chí", or none beside "chính thức"; `delegate`: "đại biểu". */
  readonly noun: 'member' | 'comrade' | 'delegate';
  /** The sentence before the count, at most {@link REACH} of it, and what follows, likewise. */
  readonly before: string;
  readonly after: string;
  /** Of "số đảng viên được miễn sinh hoạt là 12" the words between; null where the number comes first. */
  readonly heading: string | null;
}

const REACH = 260;
const REACH_AFTER = 110;

/** Inside a range, behind a limit or as the number of something ("khối 7 đảng viên") nothing is counted. */
const UNFIT_BEFORE = new Ending(
  '(?:^|[^\\p{L}])(?:hàng|dưới|quá|tối thiểu|ít nhất|tối đa|từ|đến|tới|vài|mấy|ngày|sáng|chiều|tối|trưa|tháng|năm|quý|(?<!tổng )số|khóa|thứ|khu phố|khu|khối|tổ|thôn|ấp|chi bộ|giờ|[-–/+])\\s?'
);

/** "hơn 1.400 đảng viên" counts 1.400; the word belongs to the span, so that whoever looks sees it. */
const ABOUT = '(?:hơn|gần|trên|khoảng|chừng|ngót|xấp xỉ)';
/** "có mặt 20/22": what is counted needs no word. */
const PRESENT = '(?<=có mặt(?:\\s?:)?\\s\\d{1,6}(?:\\s?/\\s?\\d{1,6})?)(?=\\s?[,.;)]|\\s?$)';
/** What begins no count is told by its first word, before the rest is tried. */
const COUNTED = new RegExp(
  `(?=\\d|${ABOUT}\\s|${NUMBER}\\s)(?<![\\p{L}\\d.,/+–-])(?:${ABOUT}\\s)?(?:(?<part>\\d{1,6})(?:\\s?/\\s?|\\strên(?: tổng số)?\\s))?(?<number>${NUMBER})(?:(?:\\s\\([^()\\n]{1,40}\\))?\\s(?<noun>(?:(?:đồng chí|đ/c)\\s(?:là\\s)?)?đảng viên|đồng chí|đ/c|đại biểu|(?=(?:chính thức|miễn sinh hoạt)(?!\\p{L})))|${PRESENT})`,
  'giu'
);
const HEADED = new RegExp(
  `(?<head>(?:tổng )?số (?:lượng )?đảng viên|đảng viên)(?<heading>(?:\\s(?!(?:là|lên|đạt|hiện có|có|đến|với)(?!\\p{L}))[\\p{L}\\d]+){0,9})(?:(?<colon>\\s?:)|\\s(?:là|lên|lên tới|lên đến|hiện có|có|với)|(?<=chính thức))\\s(?:(?<part>\\d{1,6})\\s?/\\s?)?(?<number>${NUMBER})(?:\\s(?:đồng chí|đảng viên|đ/c|người)(?!\\p{L})|(?=\\s?[,.;)]|\\s?$))`,
  'giu'
);

/** The counts of one sentence in the order of the text. @param sentence its span in `text` */
export function findHeadCounts(text: string, { start, end }: Span): HeadCount[] {
  const sentence = text.slice(start, end);
  const headed = readAll(sentence, HEADED, headedCount);
  const counted = readAll(sentence, COUNTED, numberedCount);
  const free = counted.filter((count) => !headed.some((other) => overlap(count, other)));
  return [...headed, ...free]
    .map((count) => ({ ...count, start: count.start + start, end: count.end + start }))
    .sort((a, b) => a.start - b.start);
}

function readAll(
  sentence: string,
  pattern: RegExp,
  read: (sentence: string, match: RegExpExecArray) => HeadCount | null
): HeadCount[] {
  const found: HeadCount[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
    const count = read(sentence, match);
    if (count) found.push(count);
  }
  return found;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** "Đảng viên có 3 đồng chí" needs the word "số" or a colon to be a heading. */
function headedCount(sentence: string, match: RegExpExecArray): HeadCount | null {
  const { head = '', heading = '', colon, part, number = '' } = match.groups ?? {};
  const whole = readNumber(number);
  const value = part === undefined ? whole : Number(part);
  if (value === null || (!colon && !/số/iu.test(head) && !/^ chính thức$/iu.test(heading))) return null;
  const outOf = part === undefined ? null : whole;
  return { ...around(sentence, match), value, outOf, noun: 'member', heading };
}

function numberedCount(sentence: string, match: RegExpExecArray): HeadCount | null {
  const { part, number = '', noun = '' } = match.groups ?? {};
  const whole = readNumber(number);
  const span = around(sentence, match);
  if (whole === null || UNFIT_BEFORE.test(span.before.slice(-20))) return null;
  const value = part === undefined ? whole : Number(part);
  if (value < 2 || value > whole) return null;
  const outOf = part === undefined ? null : whole;
  return { ...span, value, outOf, noun: nounOf(noun), heading: null };
}

function nounOf(written: string): HeadCount['noun'] {
  if (/viên$/iu.test(written)) return 'member';
  return /biểu$/iu.test(written) ? 'delegate' : 'comrade';
}

function around(sentence: string, match: RegExpExecArray): Span & { before: string; after: string } {
  const start = match.index;
  const end = start + match[0].trimEnd().length;
  return {
    start,
    end,
    before: sentence.slice(Math.max(0, start - REACH), start),
    after: sentence.slice(end, end + REACH_AFTER)
  };
}
