/** Cuts the few words beside an office out of a text, one at a time. */
import { BREAK, FOLDED_UNIT, SPACE, isCapital } from '../text/code-units.ts';
import { foldText } from '../text/fold.ts';
import { EMPTY_HASH, rollHash } from '../text/syllable-table.ts';
import { officeSyllables } from './offices-syllables.ts';

export type PieceKind = 'word' | 'number' | 'mark';

const ZERO = 0x30;
const NINE = 0x39;
const NEWLINE = 0x0a;
/** & - . / */
const JOINTS = new Set([0x26, 0x2d, 0x2e, 0x2f]);
const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc]);

const isDigit = (unit: number): boolean => unit >= ZERO && unit <= NINE;
const isLetter = (unit: number): boolean => (FOLDED_UNIT[unit] as number) > SPACE && !isDigit(unit);
const isSmall = (unit: number): boolean => isLetter(unit) && !isCapital(unit);

/** A word, an abbreviation with its inner marks ("NN&PTNT", "T.Ư"), a number, or a single mark. */
export class Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: PieceKind;
  /** Number of the syllable in the vocabulary; 0: none. Of a mark its code unit, below 0. */
  readonly id: number;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Several letters, all of them capitals. */
  readonly capitals: boolean;
  readonly #text: string;
  #next: Piece | null | undefined = undefined;

  constructor(text: string, start: number, end: number, kind: PieceKind) {
    this.#text = text;
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.capital = kind === 'word' && isCapital(text.charCodeAt(start));
    this.capitals = this.capital && end - start > 1 && !hasSmall(text, start, end);
    this.id = kind === 'word' ? idOf(text, start, end) : -text.charCodeAt(start);
  }

  get text(): string {
    return this.#text.slice(this.start, this.end);
  }

  /** The piece behind it on the same line. */
  get next(): Piece | null {
    if (this.#next === undefined) this.#next = cutPiece(this.#text, this.end);
    return this.#next;
  }

  /** Whether the word is one of the kind by itself: see offices-syllables. */
  is(trait: number): boolean {
    return this.id > 0 && ((officeSyllables().traits[this.id] as number) & trait) !== 0;
  }
}

function hasSmall(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (isSmall(text.charCodeAt(i))) return true;
  return false;
}

/** No syllable or abbreviation of the vocabulary is longer. */
const LONGEST_WORD = 24;

function idOf(text: string, start: number, end: number): number {
  if (end - start > LONGEST_WORD) return 0;
  let hash = EMPTY_HASH;
  for (let i = start; i < end; i += 1) {
    const unit = FOLDED_UNIT[text.charCodeAt(i)] as number;
    if (unit === BREAK) return officeSyllables().ids.get(foldText(text.slice(start, end))) ?? 0;
    hash = rollHash(hash, unit);
  }
  return officeSyllables().table.find(text, start, end, hash);
}

/** Pieces of the text that was read last, by the offset they were asked for at. */
const pieces = new Map<number, Piece | null>();
let textOfPieces = '';
const MOST_PIECES = 10_000;

/** The piece that begins at `at` or behind the spaces there; null at the end of the line. */
export function pieceAt(text: string, at: number): Piece | null {
  if (text !== textOfPieces || pieces.size >= MOST_PIECES) {
    pieces.clear();
    textOfPieces = text;
  }
  let found = pieces.get(at);
  if (found === undefined) {
    found = cutPiece(text, at);
    pieces.set(at, found);
  }
  return found;
}

function cutPiece(text: string, at: number): Piece | null {
  let start = at;
  while (FOLDED_UNIT[text.charCodeAt(start)] === SPACE) start += 1;
  const unit = text.charCodeAt(start);
  if (!(start < text.length) || unit === NEWLINE) return null;
  if (FOLDED_UNIT[unit] === BREAK) return new Piece(text, start, start + 1, 'mark');
  if (isDigit(unit)) return new Piece(text, start, numberEnd(text, start), 'number');
  return new Piece(text, start, wordEnd(text, start), 'word');
}

function numberEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** A capital behind a small letter begins the next word: crawlers glue. "K'Nich" and "T.Ư" stay whole. */
function wordEnd(text: string, start: number): number {
  let small = false;
  let i = start;
  for (; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (isLetter(unit)) {
      const capital = isCapital(unit);
      if (capital && small) return i;
      small = !capital;
    } else if (APOSTROPHES.has(unit) && isLetter(text.charCodeAt(i + 1)) && i > start) small = false;
    else if (small || !joins(text, i)) return i;
  }
  return i;
}

function joins(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return JOINTS.has(unit) && isCapital(text.charCodeAt(at + 1)) && !isSmall(text.charCodeAt(at + 2));
}

/** Words by themselves, each in any case and with either tone placement. */
export class WordSet {
  readonly #words: ReadonlySet<string>;

  constructor(words: string) {
    this.#words = new Set(words.split(' ').map(foldText));
  }

  /** Whether the word right before `at`, spaces skipped, is one of them. */
  endsBefore(text: string, at: number): boolean {
    let end = at;
    while (end > 0 && FOLDED_UNIT[text.charCodeAt(end - 1)] === SPACE) end -= 1;
    let start = end;
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1;
    return start < end && this.#words.has(foldWord(text.slice(start, end)));
  }
}

/** A text has few words, said many times: folding one costs more than finding it again. */
const folded = new Map<string, string>();
const MOST_FOLDED = 20_000;

/** The folded form of a word or name. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const key = foldText(word);
  folded.set(word, key);
  return key;
}
