/** Patterns of whole words, tried only where one of the words stands with which they can begin. */
import { FOLDED_UNIT } from '../text/code-units.ts';
import { EMPTY_HASH, SyllableTable, rollHash } from '../text/syllable-table.ts';
import { foldText, otherTonePlacement } from '../text/index.ts';
import { FIGURE, openingWords } from './visits-openings.ts';

/** Latin letters, Vietnamese ones included. */
const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x1ef9);
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Each pattern has a bit of its own in one of so many numbers. */
const GROUPS = 2;
const BITS = 32;
const FIRST_ROOM = 1024;

/** The words with which patterns begin, and where they stand in the text that was looked at last. */
class Openings {
  count = 0;
  /** Where the words stand, and which patterns each may begin. */
  starts = new Int32Array(FIRST_ROOM);
  patterns = new Int32Array(FIRST_ROOM * GROUPS);
  /** All patterns that may begin somewhere. */
  readonly some = new Int32Array(GROUPS);
  #text = '';
  readonly #ids = new Map<string, number>();
  readonly #table = new SyllableTable();
  /** The patterns, `GROUPS` numbers for each id from 0 on, which is of nothing. */
  readonly #masks: number[] = [0, 0];
  readonly #figure = this.#number(FIGURE);

  add(word: string, group: number, bit: number): void {
    const key = foldText(word);
    const id = this.#ids.get(key) ?? this.#number(key);
    const at = id * GROUPS + group;
    this.#masks[at] = (this.#masks[at] as number) | bit;
    // What was read without the new pattern is read again.
    this.read('');
  }

  #number(word: string): number {
    const id = this.#ids.size + 1;
    this.#ids.set(word, id);
    this.#masks.push(0, 0);
    this.#table.add(word, id);
    const other = otherTonePlacement(word);
    if (other !== null) this.#table.add(other, id);
    return id;
  }

  /** Several patterns look at the same stretch one after the other: its words are looked up once. */
  read(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.count = 0;
    this.some.fill(0);
    if (text.length > this.starts.length) {
      this.starts = new Int32Array(text.length);
      this.patterns = new Int32Array(text.length * GROUPS);
    }
    for (let i = 0; i < text.length;) {
      const unit = text.charCodeAt(i);
      if (isLetter(unit)) i = this.#readWord(text, i, unit);
      else if (isDigit(unit)) i = this.#readFigure(text, i);
      else i += 1;
    }
  }

  /** Where the word ends whose first letter is `first`. */
  #readWord(text: string, start: number, first: number): number {
    let hash = EMPTY_HASH;
    let end = start;
    for (let unit = first; isLetter(unit); unit = text.charCodeAt(end)) {
      hash = rollHash(hash, FOLDED_UNIT[unit] as number);
      end += 1;
    }
    const id = this.#table.find(text, start, end, hash);
    if (id > 0) this.#note(start, id);
    return end;
  }

  #readFigure(text: string, start: number): number {
    this.#note(start, this.#figure);
    let end = start;
    while (isDigit(text.charCodeAt(end))) end += 1;
    return end;
  }

  #note(start: number, id: number): void {
    const { count, patterns, some } = this;
    this.starts[count] = start;
    for (let group = 0; group < GROUPS; group += 1) {
      const mask = this.#masks[id * GROUPS + group] as number;
      patterns[count * GROUPS + group] = mask;
      some[group] = (some[group] as number) | mask;
    }
    this.count = count + 1;
  }
}

const openings = new Openings();
let patterns = 0;

/**
 * A regular expression whose matches begin with a whole word and hold no more of it than that. Finds what it finds
 * by itself, at a fraction of the cost: the words of a text are looked up once, for all patterns together.
 */
export class WordPattern {
  readonly #pattern: RegExp;
  readonly #group: number;
  readonly #bit: number;

  /** What matches begin with is read off `pattern`, which may be a source with the flags `iu`. */
  constructor(pattern: RegExp | string) {
    const { source, flags } = typeof pattern === 'string' ? new RegExp(pattern, 'iu') : pattern;
    this.#pattern = new RegExp(`(?<!\\p{L})(?:${source})`, `${flags}y`);
    if (patterns === GROUPS * BITS) throw new Error('More patterns of whole words than bits for them');
    this.#group = Math.floor(patterns / BITS);
    this.#bit = 1 << (patterns % BITS);
    patterns += 1;
    for (const word of openingWords(source)) openings.add(word, this.#group, this.#bit);
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** Where the first match at or behind `from` begins; -1 where there is none. */
  search(text: string, from = 0): number {
    return this.exec(text, from)?.index ?? -1;
  }

  /** The first match at or behind `from`. */
  exec(text: string, from = 0): RegExpExecArray | null {
    openings.read(text);
    const { some, count, starts, patterns: masks } = openings;
    const group = this.#group;
    const bit = this.#bit;
    if (((some[group] as number) & bit) === 0) return null;
    for (let i = 0; i < count; i += 1) {
      const start = starts[i] as number;
      if (((masks[i * GROUPS + group] as number) & bit) === 0 || start < from) continue;
      this.#pattern.lastIndex = start;
      const found = this.#pattern.exec(text);
      if (found) return found;
    }
    return null;
  }
}
