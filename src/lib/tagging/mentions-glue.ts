/** Parts words that a crawler glued together ("mở hộiXuân", "bànvề sốnhà") before matching. */
import type { Span } from '../text/index.ts';
import { SYLLABARY } from '../text/syllabary.ts';
import { scanOf } from '../text/syllable-scan.ts';

/** A text to match in, and the way back to the offsets of the text it was made from. */
export interface Unglued {
  readonly text: string;
  readonly toSource: (offset: number) => number;
}

const VOWELS = 'aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ';
const CONSONANTS = 'bcdđghklmnpqrstvx';
/**
 * A pattern's letters in either case. Spelt out, because the engine's interpreter of regular expressions, which
 * runs before they are compiled, forgets the modifier `(?i:…)` in front of two letters or more.
 */
const eitherCase = (...spellings: string[]): string =>
  spellings.map((spelling) => spelling.replace(/\p{L}/gu, (letter) => `[${both(letter)}]`)).join('|');
const both = (letters: string): string => letters + letters.toUpperCase();

const VOWEL = `[${both(VOWELS)}]`;
const DIGRAPH_ONSETS = eitherCase('ngh', 'ch', 'gh', 'gi', 'kh', 'ng', 'nh', 'ph', 'qu', 'th', 'tr');
const ONSET = `(?:${DIGRAPH_ONSETS}|[${both(CONSONANTS)}])`;
const CODA = `(?:${eitherCase('ch', 'ng', 'nh')}|[${both('cmnpt')}])`;
/** Vowels that no Vietnamese syllable ends in: tiên|hoa, not tiê|nhoa. */
const NEEDS_CODA = [
  `[${both('ăâắằẳẵặấầẩẫậ')}]`,
  `[${both('iy')}][${both('êếềểễệ')}]`,
  `[${both('u')}][${both('ôồốổỗộ')}]`,
  `[${both('ư')}][${both('ơờớởỡợ')}]`
].join('|');

/** Kinds of letters; 0 = no letter of Vietnamese. */
const SMALL_VOWEL = 1;
const SMALL_CONSONANT = 2;
const LARGE_VOWEL = 3;
const LARGE_CONSONANT = 4;
/** Kind of every code unit: a table, because every character of every text is asked. */
const KIND = new Uint8Array(0x10000);
for (const [letters, kind] of [
  [VOWELS, SMALL_VOWEL],
  [CONSONANTS, SMALL_CONSONANT],
  [VOWELS.toUpperCase(), LARGE_VOWEL],
  [CONSONANTS.toUpperCase(), LARGE_CONSONANT]
] as const) {
  for (const letter of letters) KIND[letter.charCodeAt(0)] = kind;
}
const isVowel = (kind: number): boolean => kind === SMALL_VOWEL || kind === LARGE_VOWEL;
const isLarge = (kind: number): boolean => kind >= LARGE_VOWEL;

/**
 * States of reading a run of letters: the kind of the last letter (0 before the first), plus 5 once a consonant
 * followed a vowel, or this one when the run holds what no single syllable has: vowel, consonant, vowel, or a
 * capital behind a small letter.
 */
const SUSPECT = 10;
const KINDS = 5;
/** The state after one more letter, by state and its kind. */
const NEXT = Uint8Array.from({ length: SUSPECT * KINDS }, (_, i) => after(Math.floor(i / KINDS), i % KINDS));

function after(state: number, kind: number): number {
  if (kind === 0) return 0;
  const before = state % KINDS;
  const closed = state >= KINDS;
  if (isLarge(kind) && before !== 0 && !isLarge(before)) return SUSPECT;
  if (isVowel(kind)) return closed ? SUSPECT : kind;
  return closed || isVowel(before) ? kind + KINDS : kind;
}

/** Only runs with a mark are parted: loan words such as Internet or YouTube stay whole. */
const MARKED = /[\u00c0-\u1ef9]/;
/** What ends right before a cut. The consonants between go to the second syllable as far as they can open one. */
const BEFORE_CUT = new RegExp(
  `\\p{Ll}(?=\\p{Lu})|(?:${VOWEL}(?<!${NEEDS_CODA})|${VOWEL}${CODA})(?=${ONSET}${VOWEL})`,
  'gu'
);

/** A longer text is let go: it would take megabytes for as long as it is kept. */
const LONGEST_KEPT = 20_000;
/** As many as are read in one batch. */
const MOST_KEPT = 64;
/** The texts that were parted last, the oldest first: whoever else reads the same article finds it done. */
const kept = new Map<string, Unglued>();

/** Puts a space into every glued run; texts without any come back as they are, at the cost of one scan. */
export function unglue(text: string): Unglued {
  const known = kept.get(text);
  if (known) return known;
  const unglued = part(text);
  if (text.length > LONGEST_KEPT) return unglued;
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value as string);
  kept.set(text, unglued);
  return unglued;
}

function part(text: string): Unglued {
  const cuts: number[] = [];
  for (const { start, end } of suspects(text)) {
    const run = text.slice(start, end);
    if (!MARKED.test(run)) continue;
    for (const before of run.matchAll(BEFORE_CUT)) cuts.push(start + before.index + before[0].length);
  }
  return cuts.length === 0 ? { text, toSource: (offset) => offset } : parted(text, cuts);
}

/** Runs of letters that no single syllable can be. */
function suspects(text: string): Span[] {
  const { count, ids, starts, ends } = scanOf(text);
  if (looks.length <= SYLLABARY.size) looks = enlarged(looks, SYLLABARY.size * 2);
  const found: Span[] = [];
  for (let i = 0; i < count; i += 1) {
    if (!isWhole(text, starts[i]!, ends[i]!, ids[i]!)) addSuspects(found, text, starts[i]!, ends[i]!);
  }
  return found;
}

/** By id of the syllabary: 0 = not looked at yet. Words that phrases hold are looked at once. */
let looks = new Uint8Array(0);
const WHOLE = 1;
const GLUED = 2;

/** Whether a word is one of the syllabary that may stand as it is: nearly every word of a text. */
function isWhole(text: string, start: number, end: number, id: number): boolean {
  if (id === 0) return end - start === 1;
  if (looks[id] === 0)
    looks[id] = suspectAt(text.slice(start, end).toLowerCase(), 0, end - start) < 0 ? WHOLE : GLUED;
  return looks[id] === WHOLE;
}

function enlarged(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}

function addSuspects(found: Span[], text: string, start: number, end: number): void {
  for (let at = suspectAt(text, start, end); at >= 0; at = suspectAt(text, found.at(-1)!.end, end))
    found.push(runAround(text, at));
}

/** The letter by which a run is known for no single syllable; -1 where there is none. */
function suspectAt(text: string, start: number, end: number): number {
  for (let at = start, state = 0; at < end; at += 1) {
    state = NEXT[state * KINDS + KIND[text.charCodeAt(at)]!]!;
    if (state === SUSPECT) return at;
  }
  return -1;
}

const isLetter = (text: string, at: number): boolean => KIND[text.charCodeAt(at)] !== 0;

function runAround(text: string, at: number): Span {
  let start = at;
  let end = at;
  while (start > 0 && isLetter(text, start - 1)) start -= 1;
  while (end < text.length && isLetter(text, end)) end += 1;
  return { start, end };
}

function parted(text: string, cuts: readonly number[]): Unglued {
  const pieces = cuts.map((cut, index) => text.slice(cuts[index - 1] ?? 0, cut));
  return {
    text: [...pieces, text.slice(cuts.at(-1))].join(' '),
    toSource: (offset) => offset - spacesBefore(cuts, offset)
  };
}

/** How many of the added spaces stand before `offset` of the parted text; the nth stands at `cuts[n] + n`. */
function spacesBefore(cuts: readonly number[], offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]! + middle < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
