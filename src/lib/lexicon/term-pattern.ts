/** The phrase part of a term: words, choices in brackets, numbers and gaps, with a recursive reader. */
import type { Pattern, Slot, Stretch } from './term-ast.ts';
import { TermFault, termMessages } from './term-fault.ts';

/** What a bare `…` stands for, and the widest a numbered one may be. */
export const GAP = 6;
export const WIDEST_GAP = 12;
/** More readings of one stretch than this are refused: the analyst should see what is matched. */
export const MOST_READINGS = 512;
const DEEPEST = 8;
const LONGEST = 2000;

/** A word may hold inner signs as in `Covid-19`, `12-NQ/TU`, `T.Ư`, `80%`; a comma or dash is a word of its own. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-./'’&+][\p{L}\p{M}\p{N}]+)*%?|[,\-–—/&+]/uy;
const GAP_SIGN = /(?:…|\.{3})(\p{N}*)/uy;

interface Reader {
  readonly source: string;
  readonly end: number;
  at: number;
}

/** Reads `source[start, end)`; throws TermFault with offsets into `source`. */
export function parsePattern(source: string, start: number, end: number): Pattern {
  if (end - start > LONGEST) throw new TermFault(start + LONGEST, termMessages.tooLong(LONGEST));
  const reader: Reader = { source, end, at: start };
  const stretches: Stretch[] = [];
  const gaps: number[] = [];
  let gapAt = -1;
  for (;;) {
    skipSpaces(reader);
    const from = reader.at;
    const slots = readSlots(reader, 0);
    if (slots.length > 0) stretches.push(checked(slots, from));
    if (reader.at >= reader.end) break;
    refuseStray(reader);
    if (slots.length === 0) {
      if (gapAt >= 0) throw new TermFault(reader.at, termMessages.twoGaps(GAP));
      throw new TermFault(
        reader.at,
        isOnlyGaps(source, start, end) ? termMessages.onlyGaps() : termMessages.gapFirst()
      );
    }
    gapAt = reader.at;
    gaps.push(readGap(reader));
  }
  if (stretches.length === 0) throw new TermFault(start, termMessages.noWord());
  if (gaps.length === stretches.length) throw new TermFault(gapAt, termMessages.gapLast());
  return { source: source.slice(start, end).trim(), stretches, gaps };
}

function isOnlyGaps(source: string, start: number, end: number): boolean {
  return /^[\s.…\p{N}]*$/u.test(source.slice(start, end));
}

/** At top level only a gap may stop a run of slots; any other sign there is a fault. */
function refuseStray(reader: Reader): void {
  const sign = reader.source[reader.at];
  if (sign === ')') throw new TermFault(reader.at, termMessages.unopened());
  if (sign === '|') throw new TermFault(reader.at, termMessages.barOutside());
}

/** Slots up to a gap, `|`, `)` or the end, none of which it consumes. */
function readSlots(reader: Reader, depth: number): Slot[] {
  const slots: Slot[] = [];
  for (;;) {
    skipSpaces(reader);
    if (reader.at >= reader.end) return slots;
    const sign = reader.source[reader.at]!;
    if (sign === '|' || sign === ')' || gapHere(reader)) return slots;
    if (sign === '(') slots.push(readChoice(reader, depth + 1));
    else if (sign === '#') slots.push(readNumber(reader, slots, depth));
    else slots.push(readWord(reader));
  }
}

function readChoice(reader: Reader, depth: number): Slot {
  const opened = reader.at;
  if (depth > DEEPEST) throw new TermFault(opened, termMessages.tooDeep(DEEPEST));
  const options: Slot[][] = [];
  do {
    reader.at += 1;
    options.push(readSlots(reader, depth));
    if (reader.at >= reader.end) throw new TermFault(opened, termMessages.unclosed());
    if (gapHere(reader)) throw new TermFault(reader.at, termMessages.gapInside());
  } while (reader.source[reader.at] === '|');
  reader.at += 1;
  const empty = options.filter((option) => option.length === 0).length;
  if (empty === options.length) throw new TermFault(opened, termMessages.emptyChoice());
  if (options.length === 1) throw new TermFault(opened, termMessages.oneChoice());
  if (empty > 1) throw new TermFault(opened, termMessages.twoEmpty());
  return { kind: 'choice', options };
}

function readNumber(reader: Reader, before: readonly Slot[], depth: number): Slot {
  const { source, at } = reader;
  if (before.length === 0 && depth === 0) throw new TermFault(at, termMessages.numberFirst());
  const glued = /[\p{L}\p{N}#]/u;
  if (glued.test(source[at - 1] ?? '') || glued.test(at + 1 < reader.end ? source[at + 1]! : '')) {
    throw new TermFault(at, termMessages.numberGlued());
  }
  reader.at += 1;
  return { kind: 'number' };
}

function readWord(reader: Reader): Slot {
  WORD.lastIndex = reader.at;
  const word = WORD.exec(reader.source)?.[0];
  if (word === undefined || reader.at + word.length > reader.end) {
    const sign = String.fromCodePoint(reader.source.codePointAt(reader.at)!);
    throw new TermFault(reader.at, sign === ':' ? termMessages.colon() : termMessages.mark(sign));
  }
  reader.at += word.length;
  return { kind: 'word', text: word.normalize('NFC') };
}

function readGap(reader: Reader): number {
  GAP_SIGN.lastIndex = reader.at;
  const found = GAP_SIGN.exec(reader.source)!;
  const most = found[1] === '' ? GAP : Number(found[1]);
  if (!(most >= 1 && most <= WIDEST_GAP)) throw new TermFault(reader.at, termMessages.gapSize(WIDEST_GAP));
  reader.at += found[0].length;
  return most;
}

function gapHere(reader: Reader): boolean {
  GAP_SIGN.lastIndex = reader.at;
  return GAP_SIGN.test(reader.source) && GAP_SIGN.lastIndex <= reader.end;
}

/** Quotation marks are nothing to the matcher, so a pasted “phrase” reads like the bare one. */
function skipSpaces(reader: Reader): void {
  while (reader.at < reader.end && /[\s"“”„«»]/.test(reader.source[reader.at]!)) reader.at += 1;
}

function checked(slots: Stretch, at: number): Stretch {
  const readings = countReadings(slots);
  if (readings > MOST_READINGS) throw new TermFault(at, termMessages.tooMany(readings, MOST_READINGS));
  const first = shortest(slots);
  if (first === 0) throw new TermFault(at, termMessages.allOptional());
  if (opensWithNumber(slots)) throw new TermFault(at, termMessages.numberFirst());
  return slots;
}

/** How many different runs of words a stretch stands for. */
export function countReadings(slots: Stretch): number {
  return slots.reduce(
    (product, slot) =>
      slot.kind === 'choice'
        ? product * slot.options.reduce((sum, option) => sum + countReadings(option), 0)
        : product,
    1
  );
}

/** The fewest words any reading has. */
function shortest(slots: Stretch): number {
  return slots.reduce(
    (sum, slot) => sum + (slot.kind === 'choice' ? Math.min(...slot.options.map(shortest)) : 1),
    0
  );
}

/** True when some reading begins with `#`: the matcher needs a word to start from. */
function opensWithNumber(slots: Stretch): boolean {
  for (const slot of slots) {
    if (slot.kind === 'number') return true;
    if (slot.kind === 'word') return false;
    if (slot.options.some(opensWithNumber)) return true;
    if (!slot.options.some((option) => shortest(option) === 0)) return false;
  }
  return false;
}
