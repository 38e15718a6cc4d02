/** Days named by how far they lie from publication: "chiều nay", "hôm qua", "sáng mai". */
import { Ending } from '../text/ending.ts';
import type { Span } from '../text/span.ts';
import { SyllablePairs } from '../text/syllable-pairs.ts';
import { PART, RELATIVE_WORD } from './dates-words.ts';

/** A phrase that names a day so many days from publication. */
export interface ShiftPhrase extends Span {
  readonly shift: number;
  /** Whether "sáng", "chiều" … stands in it. */
  readonly partOfDay: boolean;
}

/** No such phrase is longer. */
const REACH = 32;
const PART_OF_DAY = new RegExp(PART, 'iu');
/** Without two such words side by side no such phrase is there, as in most texts. */
const SIGNS = new SyllablePairs(
  ['sáng', 'trưa', 'chiều', 'tối', 'muộn', 'đêm', 'khuya', 'hôm', 'ngày'],
  ['nay', 'qua', 'kia', 'mai']
);
/** How every such phrase ends; looked for first, because the whole pattern is slow. */
const END =
  / (?:nay|qua|kia|mai)(?![\p{L}\d])(?<=(?:sáng|trưa|chiều|tối|muộn|đêm|khuya|hôm|ngày) \p{L}{3})/giu;
/** "vì ngày mai" is a manner of speaking: "ngày mai" must open a clause. */
const PHRASE = new Ending(`(?<![\\p{L}\\d])(?<!ánh )(?<![^\\n.,:(“"–-] ?(?=ngày mai))${RELATIVE_WORD}`);

/** In order of appearance. Linear in the length of the text. */
export function findShiftPhrases(text: string): ShiftPhrase[] {
  const found: ShiftPhrase[] = [];
  if (!SIGNS.standIn(text)) return found;
  END.lastIndex = 0;
  while (END.test(text)) {
    const phrase = readPhrase(text, END.lastIndex);
    if (phrase) found.push(phrase);
  }
  return found;
}

/** The phrase that ends at `end`. Each holds one "nay", "qua", "kia" or "mai", so none overlaps another. */
function readPhrase(text: string, end: number): ShiftPhrase | null {
  const from = Math.max(0, end - REACH);
  const match = PHRASE.exec(text.slice(from, end));
  if (!match) return null;
  const [words] = match;
  return {
    start: from + match.index,
    end,
    shift: shiftOf(words.toLowerCase()),
    partOfDay: PART_OF_DAY.test(words)
  };
}

function shiftOf(words: string): number {
  if (words.endsWith('kia')) return -2;
  if (words.endsWith('qua')) return -1;
  return words.endsWith('mai') ? 1 : 0;
}
