/** What a matched phrase is good for: the stretches it completes, as it stands or with a number behind it. */
import { FOLDED_UNIT, SPACE as SPACE_UNIT } from '../text/code-units.ts';
import { foldText } from '../text/fold.ts';
import { foldTone, otherTonePlacement } from '../text/tone.ts';
import type { Reading } from './compile-readings.ts';

/** Completes `stretch` when the case agrees. */
export interface Use {
  readonly stretch: number;
  /** For `case exact` the surface that the phrase must have, in canonical tone placement; else null. */
  readonly exact: string | null;
}

/** One word that must follow, what is then complete, and what may follow that. */
export interface Tail {
  /** Folded; null = a number in figures. */
  readonly word: string | null;
  readonly uses: readonly Use[];
  readonly next: readonly Tail[];
  /** Length of the longest word of `next`. */
  readonly longestNext: number;
  /** Folded code units with which those words begin, in either tone placement; a quick look spares the rest. */
  readonly nextStarts: ReadonlySet<number>;
  /** Whether a number is among `next`. */
  readonly numberNext: boolean;
}

/** Uses of a phrase that ask for more than the phrase. */
export interface StrictUses {
  readonly exact: readonly Use[];
  /** Readings that go on behind the phrase; all do so with a number. */
  readonly numbered: Tail | null;
}

interface TailDraft extends Tail {
  readonly uses: Use[];
  readonly next: TailDraft[];
  longestNext: number;
  readonly nextStarts: Set<number>;
  numberNext: boolean;
}

const newTail = (word: string | null): TailDraft => ({
  ...{ word, uses: [], next: [] },
  ...{ longestNext: 0, nextStarts: new Set<number>(), numberNext: false }
});

function append(tail: TailDraft, next: TailDraft): void {
  const { word } = next;
  tail.next.push(next);
  if (word === null) tail.numberNext = true;
  else {
    tail.longestNext = Math.max(tail.longestNext, word.length);
    for (const spelling of [word, otherTonePlacement(word) ?? word])
      tail.nextStarts.add(spelling.charCodeAt(0));
  }
}

/** The uses of one phrase while they are being collected. */
export class UsesDraft implements StrictUses {
  /** Stretches that the phrase completes in any case. */
  readonly plain: number[] = [];
  readonly exact: Use[] = [];
  numbered: TailDraft | null = null;

  /** Adds a reading that begins with the phrase. */
  add(stretch: number, { head, tail }: Reading, caseExact: boolean): void {
    const use: Use = { stretch, exact: caseExact ? foldTone(head) : null };
    if (tail.length > 0) this.#tailOf(tail.slice(1)).uses.push(use);
    else if (caseExact) this.exact.push(use);
    else this.plain.push(stretch);
  }

  #tailOf(words: Reading['tail']): TailDraft {
    let tail = (this.numbered ??= newTail(null));
    for (const word of words) {
      const known = tail.next.find((next) => next.word === word);
      const next = known ?? newTail(word);
      if (!known) append(tail, next);
      tail = next;
    }
    return tail;
  }
}

/**
 * The uses of all phrases, by phrase. In flat arrays, because every hit asks: objects strewn over the heap cost
 * more than the search itself.
 */
export class UseTable {
  /** The stretches that phrases complete as they stand, phrase after phrase. */
  readonly plain: Int32Array;
  /** Where a phrase's plain uses begin; they end where the next phrase's begin. */
  readonly firstPlain: Int32Array;
  readonly #strict: readonly (StrictUses | null)[];
  /** By phrase: 1 where it has strict uses, as one in twenty has; all of it stays in the processor's cache. */
  readonly #isStrict: Uint8Array;

  constructor(drafts: readonly UsesDraft[]) {
    this.plain = Int32Array.from(drafts.flatMap(({ plain }) => plain));
    this.firstPlain = new Int32Array(drafts.length + 1);
    drafts.forEach(({ plain }, i) => (this.firstPlain[i + 1] = this.firstPlain[i]! + plain.length));
    this.#strict = drafts.map(({ exact, numbered }) =>
      exact.length > 0 || numbered !== null ? { exact, numbered } : null
    );
    this.#isStrict = Uint8Array.from(this.#strict, (uses) => (uses ? 1 : 0));
  }

  /** Uses apart from the plain ones; some phrases begin hundreds of readings: "đại hội … lần thứ # nhiệm kỳ #". */
  strictOf(phrase: number): StrictUses | null {
    return this.#isStrict[phrase] === 1 ? this.#strict[phrase]! : null;
  }
}

/** These do not part a phrase: giữ “sạch” xóm “nhỏ”. They count as spaces wherever a lexicon is looked for. */
export const QUOTATION_MARKS = '"“”„«»';

const MARK_UNITS: readonly number[] = [...QUOTATION_MARKS].map((mark) => mark.charCodeAt(0));

/** Whether a code unit is one of the {@link QUOTATION_MARKS}. */
export const isQuotationMark = (unit: number): boolean => MARK_UNITS.includes(unit);

/** A space or a quotation mark. */
const GAP = `[\\s${QUOTATION_MARKS}]*`;
/** `1.234`, `13,5%`, `2025-2030`, `30/4`, and Roman numbers in capitals; single letters only I, V and X. */
const FIGURES = `(?:\\d+(?:[.,]\\d+)*%?(?:${GAP}[-–—/]${GAP}\\d+(?:[.,]\\d+)*%?)*|[IVXLC]{2,}|[IVX])`;
const NUMBER = new RegExp(`${FIGURES}(?![\\p{L}\\p{M}\\p{N}])`, 'uy');
/** The same wherever a mark or a space follows, as nearly always. */
const PLAIN_NUMBER = new RegExp(FIGURES, 'y');
const SPACE = 0x20;
const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800;

type VisitUse = (use: Use, end: number) => void;

/**
 * Calls `visit` for every use that `text` right after `from` completes, with the place where it ends.
 * @param tail that of a number.
 */
export function findTails(text: string, from: number, tail: Tail, visit: VisitUse): void {
  const end = numberEnd(text, behindSpaces(text, from));
  if (end >= 0) goOn(text, end, tail, visit);
}

/** Visits the uses of a tail that ends at `from`, and of those that go on behind it. */
function goOn(text: string, from: number, tail: Tail, visit: VisitUse): void {
  for (const use of tail.uses) visit(use, from);
  if (tail.next.length === 0) return;
  const at = behindSpaces(text, from);
  if (!mayGoOn(tail, text.charCodeAt(at))) return;
  // Folded once for all: behind "đại hội lần thứ #" any of sixty words may stand.
  const following = foldText(text.slice(at, at + tail.longestNext));
  for (const next of tail.next) {
    const { word } = next;
    if (word !== null && !following.startsWith(word)) continue;
    const end = word === null ? numberEnd(text, at) : wordEnd(text, at, from, word);
    if (end >= 0) goOn(text, end, next, visit);
  }
}

/** Whether one of the tail's words, or a number, can begin with the code unit. */
const mayGoOn = ({ numberNext, nextStarts }: Tail, unit: number): boolean =>
  numberNext || nextStarts.has(unit) || nextStarts.has(FOLDED_UNIT[unit] as number);

function behindSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE || isQuotationMark(text.charCodeAt(at))) at += 1;
  return at;
}

function numberEnd(text: string, at: number): number {
  PLAIN_NUMBER.lastIndex = at;
  if (!PLAIN_NUMBER.test(text)) return -1;
  const end = PLAIN_NUMBER.lastIndex;
  const next = text.charCodeAt(end);
  if (end === text.length || (FOLDED_UNIT[next]! <= SPACE_UNIT && !isSurrogate(next))) return end;
  NUMBER.lastIndex = at;
  return NUMBER.test(text) ? NUMBER.lastIndex : -1;
}

/** Where the word at `at` ends; -1 when it is glued to what ends at `after`, or goes on. */
function wordEnd(text: string, at: number, after: number, word: string): number {
  const end = at + word.length;
  const opens = at > after || /[^\p{L}\p{M}\p{N}]/u.test(word[0]!);
  const closes = !/[\p{L}\p{M}\p{N}]/u.test(text[end] ?? '') || !/[\p{L}\p{M}\p{N}]/u.test(word.at(-1)!);
  return opens && closes ? end : -1;
}
