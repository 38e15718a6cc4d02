/** Patterns of whole words, tried only where one of the words stands with which they can begin. */
import { FOLDED_UNIT, SPACE } from '../text/code-units.ts';
import { FIRST_HASH, SECOND_HASH, rollFirst, rollSecond } from '../text/fingerprint-table.ts';
import type { Span } from '../text/span.ts';
import { SYLLABARY } from '../text/syllabary.ts';
import { scanOf } from '../text/syllable-scan.ts';
import { FIGURE, openingWords } from './visits-openings.ts';

/** Latin letters, Vietnamese ones included. */
const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x1ef9);
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isWordUnit = (unit: number): boolean => (FOLDED_UNIT[unit] as number) > SPACE;

function lettersEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isLetter(text.charCodeAt(at))) at += 1;
  return at;
}

/** Number of a word in the syllabary; 0 where no phrase and no pattern holds it. */
function idOf(text: string, start: number, end: number): number {
  let first = FIRST_HASH;
  let second = SECOND_HASH;
  for (let i = start; i < end; i += 1) {
    const unit = FOLDED_UNIT[text.charCodeAt(i)] as number;
    first = rollFirst(first, unit);
    second = rollSecond(second, unit);
  }
  return SYLLABARY.idOf(first, second);
}

/** Each pattern has a bit of its own in one of so many numbers. */
const GROUPS = 2;
const BITS = 32;
const FIRST_ROOM = 256;

/** What a number of the syllabary is here: 0 while no text has held it. */
const NO_OPENING = 1;
const OPENING = 2;
/** Holds a figure: "12h". */
const MIXED = 3;
/** Instead of a number: the syllabary's begin with 1. */
const FIGURE_ID = 0;

/** The words with which patterns begin, and where they stand in the text that was looked at last. */
class Openings {
  count = 0;
  /** Where the words stand, in order, and which patterns each may begin. */
  starts = new Int32Array(FIRST_ROOM);
  patterns = new Int32Array(FIRST_ROOM * GROUPS);
  /** All patterns that may begin somewhere. */
  readonly some = new Int32Array(GROUPS);
  #text = '';
  /** `GROUPS` numbers for each of the syllabary. */
  #masks = new Int32Array(0);
  #kinds = new Uint8Array(0);
  /** How much of the syllabary the two have room for. */
  #known = -1;

  add(word: string, group: number, bit: number): void {
    const id = word === FIGURE ? FIGURE_ID : (SYLLABARY.numberAll(word)[0] as number);
    this.#grow();
    this.#masks[id * GROUPS + group] = (this.#masks[id * GROUPS + group] as number) | bit;
    this.#kinds.fill(0);
    // What was read without the new pattern is read again.
    this.#text = '';
  }

  #grow(): void {
    this.#known = SYLLABARY.size;
    const masks = new Int32Array((this.#known + 1) * GROUPS);
    masks.set(this.#masks);
    this.#masks = masks;
    this.#kinds = new Uint8Array(this.#known + 1);
  }

  /** Many patterns look at one text and its stretches: its words are looked up once. */
  read(text: string): void {
    if (text === this.#text) return;
    const { count, ids, starts, ends } = scanOf(text);
    if (this.#known !== SYLLABARY.size) this.#grow();
    this.#text = text;
    this.count = 0;
    this.some.fill(0);
    for (let i = 0; i < count; i += 1) {
      const id = ids[i] as number;
      const kind = id > 0 ? this.#kinds[id] : MIXED;
      if (kind === NO_OPENING) continue;
      if (kind === OPENING) this.#note(starts[i] as number, id);
      else this.#readSyllable(text, starts[i] as number, ends[i] as number, id);
    }
  }

  /** One that no text has held yet, or that may hold figures, which part words: "2024", "12h", "thôn3". */
  #readSyllable(text: string, start: number, end: number, id: number): void {
    if (lettersEnd(text, start, end) < end && isWordUnit(text.charCodeAt(start))) {
      this.#readParts(text, start, end);
      this.#kinds[id] = MIXED;
    } else if (id > 0) {
      this.#kinds[id] = this.#opens(id) ? OPENING : NO_OPENING;
      if (this.#opens(id)) this.#note(start, id);
    }
  }

  #readParts(text: string, start: number, end: number): void {
    for (let i = start; i < end;) {
      const first = i;
      if (isDigit(text.charCodeAt(i))) {
        while (i < end && isDigit(text.charCodeAt(i))) i += 1;
        this.#note(first, FIGURE_ID);
        continue;
      }
      i = Math.max(lettersEnd(text, i, end), i + 1);
      const id = idOf(text, first, i);
      if (id > 0) this.#note(first, id);
    }
  }

  #opens(id: number): boolean {
    for (let group = 0; group < GROUPS; group += 1) if (this.#masks[id * GROUPS + group] !== 0) return true;
    return false;
  }

  #note(start: number, id: number): void {
    const { count, patterns, some } = this;
    if (count === this.starts.length) this.#makeRoom();
    this.starts[count] = start;
    for (let group = 0; group < GROUPS; group += 1) {
      const mask = this.#masks[id * GROUPS + group] as number;
      patterns[count * GROUPS + group] = mask;
      some[group] = (some[group] as number) | mask;
    }
    this.count = count + 1;
  }

  #makeRoom(): void {
    const { starts, patterns } = this;
    this.starts = new Int32Array(starts.length * 2);
    this.starts.set(starts);
    this.patterns = new Int32Array(patterns.length * 2);
    this.patterns.set(patterns);
  }

  /** Number of the first word that begins at or behind `offset`. */
  firstFrom(offset: number): number {
    let low = 0;
    for (let high = this.count; low < high;) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const openings = new Openings();
let patterns = 0;

/** Whether a word or figure goes on across `at`: what a stretch cut there holds of it may look like another one. */
function isCut(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  return isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at));
}

/**
 * A regular expression whose matches begin with a whole word and hold no more of it than that. Finds what it finds
 * by itself, at a fraction of the cost: the words of a text are looked up once, for all patterns and stretches.
 */
export class WordPattern {
  readonly #pattern: RegExp;
  readonly #plain: RegExp;
  readonly #group: number;
  readonly #bit: number;

  /** What matches begin with is read off `pattern`, which may be a source with the flags `iu`. */
  constructor(pattern: RegExp | string) {
    const { source, flags } = typeof pattern === 'string' ? new RegExp(pattern, 'iu') : pattern;
    this.#plain = new RegExp(`(?<!\\p{L})(?:${source})`, flags);
    this.#pattern = new RegExp(this.#plain.source, `${flags}y`);
    if (patterns === GROUPS * BITS) throw new Error('More patterns of whole words than bits for them');
    this.#group = Math.floor(patterns / BITS);
    this.#bit = 1 << (patterns % BITS);
    patterns += 1;
    for (const word of openingWords(source)) openings.add(word, this.#group, this.#bit);
  }

  /** Whether words match that are no stretch of the article's text. */
  isIn(words: string): boolean {
    return this.#plain.test(words);
  }

  /** Whether the stretch holds a match. What stands around the stretch does not count. */
  test(text: string, from = 0, to = text.length): boolean {
    return this.search(text, from, to) >= 0;
  }

  /** The first match of the stretch; null where there is none. */
  find(text: string, from = 0, to = text.length): Span | null {
    const start = this.search(text, from, to);
    return start < 0 ? null : { start, end: from + this.#pattern.lastIndex };
  }

  /** Where the first match of the stretch begins; -1 where there is none. */
  search(text: string, from = 0, to = text.length): number {
    openings.read(text);
    const { some, count, starts, patterns: masks } = openings;
    const group = this.#group;
    const bit = this.#bit;
    if (isCut(text, from) && this.#isAt(text, from, from, to)) return from;
    if (((some[group] as number) & bit) !== 0) {
      for (let i = openings.firstFrom(from); i < count && (starts[i] as number) < to; i += 1) {
        if (((masks[i * GROUPS + group] as number) & bit) === 0) continue;
        const start = starts[i] as number;
        if (this.#isAt(text, start, from, to)) return start;
      }
    }
    return isCut(text, to) ? this.#lastAt(text, from, to) : -1;
  }

  /** A match that begins with what the stretch holds of its last word. */
  #lastAt(text: string, from: number, to: number): number {
    let start = to - 1;
    while (start > from && isLetter(text.charCodeAt(start - 1))) start -= 1;
    return this.#isAt(text, start, from, to) ? start : -1;
  }

  #isAt(text: string, start: number, from: number, to: number): boolean {
    const stretch = from === 0 && to >= text.length ? text : text.slice(from, to);
    this.#pattern.lastIndex = start - from;
    return this.#pattern.test(stretch);
  }
}
