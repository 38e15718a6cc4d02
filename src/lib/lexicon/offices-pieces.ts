/** Cuts the few words beside an office out of a text, one at a time. */
import { BREAK, FOLDED_UNIT, SPACE, isCapital } from '../text/code-units.ts';
import { foldText } from '../text/fold.ts';
import { EMPTY_HASH, SyllableTable, rollHash } from '../text/syllable-table.ts';
import { otherTonePlacement } from '../text/tone.ts';
import { officeSyllables } from './offices-syllables.ts';

export type PieceKind = 'word' | 'number' | 'mark';

const ZERO = 0x30;
const NINE = 0x39;
const NEWLINE = 0x0a;

const isDigit = (unit: number): boolean => unit >= ZERO && unit <= NINE;
const isLetter = (unit: number): boolean => (FOLDED_UNIT[unit] as number) > SPACE && !isDigit(unit);
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
/** & - . / */
const isJoint = (unit: number): boolean => unit === 0x26 || (unit >= 0x2d && unit <= 0x2f);
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
  readonly #traits: number;

  /** `small`: whether a word holds a small letter. */
  constructor(text: string, start: number, end: number, kind: PieceKind, id: number, small: boolean) {
    this.#text = text;
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.capital = kind === 'word' && isCapital(text.charCodeAt(start));
    this.capitals = this.capital && !small && end - start > 1;
    this.id = id;
    this.#traits = id > 0 ? (officeSyllables().traits[id] as number) : 0;
  }

  get text(): string {
    return this.#text.slice(this.start, this.end);
  }

  /** Whether an apostrophe stands behind the first letter, as in "K'Nich". */
  get apostrophe(): boolean {
    return this.end - this.start > 2 && isApostrophe(this.#text.charCodeAt(this.start + 1));
  }

  /** The piece behind it on the same line. */
  get next(): Piece | null {
    return pieceAt(this.#text, this.end);
  }

  /** Whether the word is one of the kind by itself: see offices-syllables. */
  is(trait: number): boolean {
    return (this.#traits & trait) !== 0;
  }
}

/** Room for the pieces of all but the longest texts. */
const ROOM = 32_768;
const MOST_PIECES = 10_000;
const roomKept = new Int32Array(ROOM);
/** Pieces of the text that was read last: the same few words are asked for again and again. */
let pieces: Piece[] = [];
let textOfPieces = '';
/** By offset: the number of the piece that begins there, from 1 on; 0: not cut yet. */
let numbers = roomKept;

function forgetPieces(text: string): void {
  textOfPieces = text;
  pieces = [];
  numbers = text.length < ROOM ? roomKept.fill(0, 0, text.length) : new Int32Array(text.length);
}

/** The piece that begins at `at` or behind the spaces there; null at the end of the line. */
export function pieceAt(text: string, at: number): Piece | null {
  if (text !== textOfPieces || pieces.length >= MOST_PIECES) forgetPieces(text);
  let start = at;
  while (FOLDED_UNIT[text.charCodeAt(start)] === SPACE) start += 1;
  if (!(start < text.length)) return null;
  const known = numbers[start] as number;
  if (known > 0) return pieces[known - 1] as Piece;
  const piece = cutPiece(text, start);
  if (piece !== null) numbers[start] = pieces.push(piece);
  return piece;
}

function cutPiece(text: string, start: number): Piece | null {
  const unit = text.charCodeAt(start);
  if (FOLDED_UNIT[unit] !== BREAK && !isDigit(unit)) return cutWord(text, start);
  if (unit === NEWLINE) return null;
  return isDigit(unit)
    ? new Piece(text, start, numberEnd(text, start), 'number', -unit, false)
    : new Piece(text, start, start + 1, 'mark', -unit, false);
}

function numberEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** A capital behind a small letter begins the next word: crawlers glue. "K'Nich" and "T.Ư" stay whole. */
function cutWord(text: string, start: number): Piece {
  let afterSmall = false;
  let small = false;
  let whole = true;
  let hash = EMPTY_HASH;
  let i = start;
  for (; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (isLetter(unit)) {
      const folded = FOLDED_UNIT[unit] as number;
      const capital = folded !== unit;
      if (capital && afterSmall) break;
      afterSmall = !capital;
      small ||= afterSmall;
      hash = rollHash(hash, folded);
    } else if (isApostrophe(unit) && isLetter(text.charCodeAt(i + 1))) {
      afterSmall = false;
      whole = false;
    } else if (afterSmall || !joins(text, i)) break;
    else whole = false;
  }
  return new Piece(text, start, i, 'word', idOf(text, start, i, hash, whole), small);
}

/** No syllable or abbreviation of the vocabulary is longer. */
const LONGEST_WORD = 24;

/** Number of the syllable whose folded units roll to `hash`; `whole`: no mark stands inside. */
function idOf(text: string, start: number, end: number, hash: number, whole: boolean): number {
  if (end - start > LONGEST_WORD) return 0;
  const { table, ids } = officeSyllables();
  return whole ? table.find(text, start, end, hash) : (ids.get(foldText(text.slice(start, end))) ?? 0);
}

/** The word `text[start, end)`, also where {@link pieceAt} would cut it elsewhere. */
export function wordBetween(text: string, start: number, end: number): Piece {
  const piece = pieceAt(text, start);
  if (piece?.end === end && piece.kind === 'word') return piece;
  let small = false;
  let whole = true;
  let hash = EMPTY_HASH;
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    const folded = FOLDED_UNIT[unit] as number;
    small ||= isSmall(unit);
    if (folded === BREAK) whole = false;
    hash = rollHash(hash, folded);
  }
  return new Piece(text, start, end, 'word', idOf(text, start, end, hash, whole), small);
}

function joins(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isJoint(unit) && isCapital(text.charCodeAt(at + 1)) && !isSmall(text.charCodeAt(at + 2));
}

/** Words by themselves, each in any case and with either tone placement. */
export class WordSet {
  readonly #words: SyllableTable;

  constructor(words: string) {
    const folded = words.split(' ').map(foldText);
    const spellings = new Set(folded.flatMap((word) => [word, otherTonePlacement(word) ?? word]));
    this.#words = new SyllableTable(new Map([...spellings].map((spelling) => [spelling, 1])));
  }

  /** Whether the word right before `at`, spaces skipped, is one of them. */
  endsBefore(text: string, at: number): boolean {
    let end = at;
    while (end > 0 && FOLDED_UNIT[text.charCodeAt(end - 1)] === SPACE) end -= 1;
    let start = end;
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1;
    return start < end && this.#holds(text, start, end);
  }

  #holds(text: string, start: number, end: number): boolean {
    let hash = EMPTY_HASH;
    for (let i = start; i < end; i += 1) hash = rollHash(hash, FOLDED_UNIT[text.charCodeAt(i)] as number);
    return this.#words.find(text, start, end, hash) > 0;
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
