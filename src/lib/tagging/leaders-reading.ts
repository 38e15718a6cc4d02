/** An article's text as leaders are read in it: words that a crawler glued are parted, with the way back. */
import type { PlaceMention } from '../corpus/analysis.ts';
import { type Head, WordSet, officeVocabulary } from '../lexicon/offices.ts';
import { FOLDED_UNIT, SPACE, isCapital } from '../text/code-units.ts';
import type { Span } from '../text/span.ts';
import { PlacesByOffset } from './leaders-places.ts';
import { partedButNames } from './leaders-glue.ts';
import { joinedLines } from './leaders-lines.ts';

/** A word at which leaders are looked for: the first words of an office, or (`head` null) an honorific. */
export interface Anchor extends Span {
  readonly head: Head | null;
}

export interface LeaderReading {
  readonly text: string;
  readonly places: PlacesByOffset;
  /** In order, none within another. */
  readonly anchors: readonly Anchor[];
  /** Whether an office begins at the offset. */
  readonly isOffice: (offset: number) => boolean;
  /** Whether the space at the offset was put in: the article has none there. */
  readonly isGlued: (offset: number) => boolean;
  /** The stretch of the article's own text: start and end alone, whatever else the span given carries. */
  readonly toSource: (span: Span) => Span;
}

/** Prepares a text; null where it names no office at all. */
export function openReading(source: string, places: readonly PlaceMention[]): LeaderReading | null {
  const lines = joinedLines(source);
  const { text, toSource } = partedButNames(lines);
  const { anchors, offices } = findAnchors(text);
  if (offices.length === 0) return null;
  const whole = text === lines;
  const moved = whole ? null : backwards(toSource, text.length);
  return {
    text,
    places: new PlacesByOffset(places, moved),
    anchors,
    isOffice: (offset) => holds(offices, offset),
    isGlued: whole ? () => false : (offset) => toSource(offset) === toSource(offset + 1),
    toSource: whole
      ? ({ start, end }) => ({ start, end })
      : ({ start, end }) => ({ start: toSource(start), end: toSource(end) })
  };
}

/** Whether a rising list holds a number. */
function holds(list: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted;
}

/** The other way round of a mapping that never falls: the last offset that leads to the one asked for. */
function backwards(toSource: (offset: number) => number, length: number): (offset: number) => number {
  return (offset) => {
    let low = offset;
    let high = length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (toSource(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

interface Anchors {
  readonly anchors: Anchor[];
  /** Where offices begin. */
  readonly offices: number[];
}

/** The longest at each place; of overlapping ones the first. */
function findAnchors(text: string): Anchors {
  const { anchors: matcher, heads } = officeVocabulary();
  const anchors: Anchor[] = [];
  const offices: number[] = [];
  /** The longest phrase so far where the last one was found. */
  let start = -1;
  let end = 0;
  let phrase = 0;
  const keep = (): void => {
    const head = heads[phrase] ?? null;
    if (start < 0 || head?.base === HIDES || (head === null && isInName(text, start))) return;
    anchors.push({ start, end, head });
    if (head) offices.push(start);
  };
  matcher.findAll(text, (found, from, to) => {
    if (from > start && from < end) return;
    if (from !== start) keep();
    phrase = found;
    start = from;
    end = to;
  });
  keep();
  return { anchors, offices };
}

/** "Lê Anh Tuấn" is no "anh Tuấn", "ông Chú Seo" no "chú Seo". */
function isInName(text: string, start: number): boolean {
  if (!isCapital(text.charCodeAt(start)) || text.charAt(start - 1) !== ' ') return false;
  if (ADDRESSES.endsBefore(text, start)) return true;
  let first = start - 1;
  while (first > 0 && (FOLDED_UNIT[text.charCodeAt(first - 1)] as number) > SPACE) first -= 1;
  return first < start - 1 && isCapital(text.charCodeAt(first)) && !isCapital(text.charCodeAt(first + 1));
}

/** The last word of an honorific; "đồng chí" may stand before another. */
const ADDRESSES = new WordSet('ông bà anh chị cô chú bác cụ');

/** Base of the phrases that only hide an office: "chức vụ Trưởng ban" holds no "vụ trưởng". */
const HIDES = '';
