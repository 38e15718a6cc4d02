/** What a matched phrase is good for: the stretches it completes, as it stands or with a number behind it. */
import { foldText } from '../text/fold.ts';
import { foldTone } from '../text/tone.ts';
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
}

const newTail = (word: string | null): TailDraft => ({ word, uses: [], next: [], longestNext: 0 });

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
      if (!known) tail.next.push(next);
      tail.longestNext = Math.max(tail.longestNext, word?.length ?? 0);
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

/** `1.234`, `13,5%`, `2025-2030`, `30/4`, and Roman numbers in capitals; single letters only I, V and X. */
const NUMBER =
  /(?:\d+(?:[.,]\d+)*%?(?:\s*[-–—/]\s*\d+(?:[.,]\d+)*%?)*|[IVXLC]{2,}|[IVX])(?![\p{L}\p{M}\p{N}])/uy;
const SPACE = 0x20;

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
function goOn(text: string, from: number, { uses, next, longestNext }: Tail, visit: VisitUse): void {
  for (const use of uses) visit(use, from);
  if (next.length === 0) return;
  const at = behindSpaces(text, from);
  // Folded once for all: behind "đại hội lần thứ #" any of sixty words may stand.
  const following = foldText(text.slice(at, at + longestNext));
  for (const tail of next) {
    const { word } = tail;
    if (word !== null && !following.startsWith(word)) continue;
    const end = word === null ? numberEnd(text, at) : wordEnd(text, at, from, word);
    if (end >= 0) goOn(text, end, tail, visit);
  }
}

function behindSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

function numberEnd(text: string, at: number): number {
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
