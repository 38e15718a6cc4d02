/** Reads persons' names: runs of capitalised syllables that begin with a family name or follow an honorific. */
import {
  DOUBTFUL_SURNAME,
  NEVER_IN_NAME,
  OPENS_SENTENCE,
  type Piece,
  SURNAME,
  WordSet,
  officeVocabulary,
  pieceAt,
  wordBetween
} from '../lexicon/offices.ts';
import { FOLDED_UNIT, SPACE } from '../text/code-units.ts';
import type { Span } from '../text/span.ts';
import { isSyllable } from '../text/vietnamese.ts';
import type { LeaderReading } from './leaders-reading.ts';

/** A person's name as it stands in the text. */
export interface NameSpan extends Span {
  readonly syllables: number;
  /** More than a given name: two syllables, or one of those that the highland peoples write in one word (K'Nich). */
  readonly whole: boolean;
  /** Stands in a heading in capitals: where the name ends is a guess. */
  readonly capitals: boolean;
}

type NameReading = Pick<LeaderReading, 'text' | 'places' | 'isOffice' | 'isGlued'>;

const MOST_SYLLABLES = 5;
const FEWEST_SYLLABLES = 2;
/** In a heading names of three syllables are by far the most common. */
const GUESSED_SYLLABLES = 3;
/** Runs are read no further than this. */
const LONGEST_RUN = 8;

/** Whether a word can begin a name without an honorific; `doubtfulToo`: even one that is a common word as well. */
export function isSurname(word: Piece, doubtfulToo = true): boolean {
  if (word.is(DOUBTFUL_SURNAME)) return doubtfulToo;
  return word.is(SURNAME) || isHighland(word);
}

/** "H'Lan", "K’Nich": names of the highland peoples. */
const HIGHLAND = /^\p{Lu}['’ʼ]\p{L}/u;
const isHighland = (word: Piece): boolean => word.apostrophe && HIGHLAND.test(word.text);

/** Whether a name may be Vietnamese: "Mikko", "Khamphone" are not. */
const looksVietnamese = (first: Piece): boolean => isSurname(first) || isSyllable(first.text.toLowerCase());

/** A name does not mix words in capitals with others; a single letter goes with both ("Hoàng A Dọ"). */
function fits(word: Piece, first: Piece): boolean {
  if (!word.capital) return false;
  return word.capitals === first.capitals || word.end - word.start === 1 || first.end - first.start === 1;
}

/** Capitalised words from a piece on, parted by single spaces. */
function runFrom(reading: NameReading, first: Piece): Piece[] {
  const words: Piece[] = [];
  for (let next: Piece | null = first; next; next = next.next) {
    if (words.length >= LONGEST_RUN || !fits(next, first) || endsRun(reading, words, next)) break;
    words.push(next);
  }
  return words;
}

function endsRun({ isOffice, isGlued, places }: NameReading, words: readonly Piece[], next: Piece): boolean {
  const previous = words.at(-1);
  if (previous && next.start !== previous.end + 1) return true;
  if (isOffice(next.start) || (next.capitals && next.is(NEVER_IN_NAME))) return true;
  if (!previous) return false;
  const opens = next.is(OPENS_SENTENCE);
  const glued = isGlued(previous.end);
  if (words.length < GUESSED_SYLLABLES) return glued && opens;
  return glued || opens || places.startingAt(next.start) !== null;
}

function spanOf(words: readonly Piece[]): NameSpan {
  const first = words[0] as Piece;
  const last = words.at(-1) as Piece;
  const whole = words.length > 1 || isHighland(first);
  return {
    start: first.start,
    end: last.end,
    syllables: words.length,
    whole,
    capitals: words.some(({ capitals }) => capitals)
  };
}

/** A heading goes on after the name: of a run in capitals only the likely length is taken. */
function cutHeading(words: readonly Piece[]): readonly Piece[] {
  const long = words.length > MOST_SYLLABLES - 1 && words.at(-1)?.capitals;
  return long ? words.slice(0, GUESSED_SYLLABLES) : words;
}

/**
 * The name that begins with a piece, or null. Without an honorific before it, it must begin with a family name,
 * have two syllables and be no place.
 */
export function nameFrom(reading: NameReading, first: Piece | null, addressed = false): NameSpan | null {
  if (!first?.capital || (!addressed && !isSurname(first))) return null;
  if (officeVocabulary().namesakes.longestFrom(first)) return null;
  const words = cutHeading(runFrom(reading, first));
  if (words.length > MOST_SYLLABLES || words.length < (addressed ? 1 : FEWEST_SYLLABLES)) return null;
  const name = spanOf(words);
  if (addressed) return looksVietnamese(first) ? name : null;
  return isSurname(first, mayBeDoubtful(words)) && !isPlaceName(reading, first, name) ? name : null;
}

/** "Kim Sorl": a given name of the Khmer is no Vietnamese word, so two syllables are enough. */
const mayBeDoubtful = (words: readonly Piece[]): boolean =>
  words.length > FEWEST_SYLLABLES || !isSyllable((words[1] as Piece).text.toLowerCase());

/** The name that begins at `at` or behind the spaces there. */
export const nameAt = (reading: NameReading, at: number, addressed = false): NameSpan | null =>
  nameFrom(reading, pieceAt(reading.text, at), addressed);

/** Whether a place covers the whole of a name: "Lâm Đồng", "xã Nguyễn Huệ", "Thái Lan". */
function isPlaceName({ places }: NameReading, first: Piece, { start, end }: Span): boolean {
  const place = places.covering(start);
  if (place !== null && place.end >= end) return true;
  return officeVocabulary().countries.longestFrom(first)?.end === end;
}

/** How many capitalised words stand one after the other from a piece on. */
export const capitalsFrom = (reading: NameReading, first: Piece): number => runFrom(reading, first).length;

const isInWord = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (FOLDED_UNIT[unit] as number) > SPACE || unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
};

/** The word that ends at `end`. */
function wordBefore(text: string, end: number): Piece | null {
  let start = end;
  while (start > 0 && isInWord(text, start - 1)) start -= 1;
  return start < end ? wordBetween(text, start, end) : null;
}

/** Capitalised words that end at `end`, in order. */
function runBefore({ text, isOffice, isGlued }: NameReading, end: number): Piece[] {
  const words: Piece[] = [];
  for (let at = end; words.length < LONGEST_RUN;) {
    const word = wordBefore(text, at);
    if (!word || !fits(word, words[0] ?? word)) break;
    if (isOffice(word.start)) return words.slice(1);
    words.unshift(word);
    if (text.charAt(word.start - 1) !== ' ' || isGlued(word.start - 1)) break;
    at = word.start - 1;
  }
  return words;
}

/** The last word of an honorific, a rank or a degree, right before a name. */
const ADDRESS = new WordSet('chí đc ông bà anh chị cô chú bác cụ thầy tướng tá úy ts ths bs gs pgs sĩ sỹ');

/** Whether an honorific, rank or degree stands right before `at`. */
export function isAddressed(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && ' .:'.includes(text.charAt(end - 1))) end -= 1;
  if (text.charAt(end - 2) === '/') return text.slice(Math.max(0, end - 3), end).toLowerCase() === 'đ/c';
  return ADDRESS.endsBefore(text, end);
}

/** The name that ends at `end`, or null: the longest run that begins with a family name or behind an honorific. */
export function nameBefore(reading: NameReading, end: number): NameSpan | null {
  const words = withoutHonorific(reading.text, runBefore(reading, end));
  for (let i = Math.max(0, words.length - MOST_SYLLABLES); i < words.length; i += 1) {
    const rest = words.slice(i);
    const first = words[i] as Piece;
    if (officeVocabulary().namesakes.longestFrom(first)) return null;
    if (isAddressed(reading.text, first.start)) return looksVietnamese(first) ? spanOf(rest) : null;
    if (rest.length < FEWEST_SYLLABLES || !isSurname(first, rest.length > FEWEST_SYLLABLES)) continue;
    // "Đường Nguyễn Trãi": a doubtful family name before a sure one is the other word.
    if (first.is(DOUBTFUL_SURNAME) && rest.length > GUESSED_SYLLABLES && isSurname(rest[1] as Piece, false))
      continue;
    const name = spanOf(rest);
    if (rest.length > GUESSED_SYLLABLES && reading.places.covering(first.start)) continue;
    return isPlaceName(reading, first, name) ? null : name;
  }
  return null;
}

/** "Ông Trần Văn A" at the beginning of a sentence: the honorific has a capital too; "ông Chú Seo A" is a name. */
function withoutHonorific(text: string, words: readonly Piece[]): readonly Piece[] {
  const first = words[0];
  if (words.length < 2 || !first || ADDRESS.endsBefore(text, first.start)) return words;
  return officeVocabulary().titles.longestFrom(first)?.end === first.end ? words.slice(1) : words;
}
