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
}

const newTail = (word: string | null): TailDraft => ({ word, uses: [], next: [] });

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
  /** Uses apart from the plain ones; some phrases begin hundreds of readings: "đại hội … lần thứ # nhiệm kỳ #". */
  readonly strict: readonly (StrictUses | null)[];
  readonly #plain: Int32Array;
  /** Where a phrase's plain uses begin; they end where the next phrase's begin. */
  readonly #first: Int32Array;

  constructor(drafts: readonly UsesDraft[]) {
    this.strict = drafts.map(({ exact, numbered }) =>
      exact.length > 0 || numbered !== null ? { exact, numbered } : null
    );
    this.#plain = Int32Array.from(drafts.flatMap(({ plain }) => plain));
    this.#first = new Int32Array(drafts.length + 1);
    drafts.forEach(({ plain }, i) => (this.#first[i + 1] = this.#first[i]! + plain.length));
  }

  /** Calls `visit` for every stretch that the phrase completes as it stands. */
  forEachPlain(phrase: number, visit: (stretch: number) => void): void {
    const end = this.#first[phrase + 1]!;
    for (let i = this.#first[phrase]!; i < end; i += 1) visit(this.#plain[i]!);
  }
}

/** `1.234`, `13,5%`, `2025-2030`, `30/4`, and Roman numbers in capitals; single letters only I, V and X. */
const NUMBER =
  /(?:\d+(?:[.,]\d+)*%?(?:\s*[-–—/]\s*\d+(?:[.,]\d+)*%?)*|[IVXLC]{2,}|[IVX])(?![\p{L}\p{M}\p{N}])/uy;
const SPACES = /[^\S\n]*/uy;

/** Calls `visit` for every use that `text` right after `from` completes, with the place where it ends. */
export function findTails(
  text: string,
  from: number,
  tail: Tail,
  visit: (use: Use, end: number) => void
): void {
  const end = wordEnd(text, from, tail.word);
  if (end < 0) return;
  for (const use of tail.uses) visit(use, end);
  for (const next of tail.next) findTails(text, end, next, visit);
}

/** Where the next word ends when it stands right after `from`; -1 when another does. */
function wordEnd(text: string, from: number, word: string | null): number {
  SPACES.lastIndex = from;
  SPACES.test(text);
  const at = SPACES.lastIndex;
  return word === null ? numberEnd(text, at) : givenWordEnd(text, at, from, word);
}

function numberEnd(text: string, at: number): number {
  NUMBER.lastIndex = at;
  return NUMBER.test(text) ? NUMBER.lastIndex : -1;
}

function givenWordEnd(text: string, at: number, after: number, word: string): number {
  const end = at + word.length;
  if (foldText(text.slice(at, end)) !== word) return -1;
  const opens = at > after || /[^\p{L}\p{M}\p{N}]/u.test(word[0]!);
  const closes = !/[\p{L}\p{M}\p{N}]/u.test(text[end] ?? '') || !/[\p{L}\p{M}\p{N}]/u.test(word.at(-1)!);
  return opens && closes ? end : -1;
}
