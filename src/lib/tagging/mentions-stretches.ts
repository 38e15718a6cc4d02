/** One pass of the matcher over a text: where each stretch of the lexicon stands, and patterns put together. */
import type { CompiledLexicon, CompiledPattern } from '../lexicon/compile.ts';
import {
  QUOTATION_MARKS,
  type StrictUses,
  type Use,
  type UseTable,
  findTails,
  isQuotationMark
} from '../lexicon/compile-uses.ts';
import { FOLDED_UNIT, SPACE } from '../text/code-units.ts';
import { type Doc, type Span, foldTone } from '../text/index.ts';
import { NONE, type StretchChains } from './mentions-chains.ts';
import { SentenceEnds } from './mentions-ends.ts';
import { type Unglued, unglue } from './mentions-glue.ts';
import { farthestEnds } from './mentions-near.ts';

const QUOTES = new RegExp(`[${QUOTATION_MARKS}]`, 'g');
const NEWLINE = 0x0a;
/** What a number in figures begins with. */
const NUMBER_STARTS = new Set([...'0123456789IVXLC'].map((start) => start.charCodeAt(0)));
/** Longest run of letters that counts as a syllable when bounding how far a gap can reach in characters. */
const WIDE_SYLLABLE = 24;

const NOWHERE: readonly Span[] = [];

export class Stretches {
  readonly #doc: Doc;
  readonly #parted: Unglued;
  readonly #lexicon: CompiledLexicon;
  readonly #chains: StretchChains;
  readonly #found = new Map<number, readonly Span[]>();
  readonly #farthest = new Map<number, readonly number[]>();
  readonly #ends: SentenceEnds;

  /** `chains`: empty; to be kept by the caller as long as this is asked. */
  constructor(doc: Doc, lexicon: CompiledLexicon, chains: StretchChains) {
    this.#doc = doc;
    this.#ends = new SentenceEnds(doc);
    this.#lexicon = lexicon;
    this.#chains = chains;
    this.#parted = unglue(doc.text);
    const { uses } = lexicon;
    lexicon.matcher.findAll(this.#parted.text, (phrase, start, end) => {
      this.#takePlain(uses, phrase, start, end);
      const strict = uses.strictOf(phrase);
      if (strict) this.#takeStrict(strict, start, end);
    });
  }

  #takePlain({ plain, firstPlain }: UseTable, phrase: number, start: number, end: number): void {
    const behind = firstPlain[phrase + 1]!;
    for (let i = firstPlain[phrase]!; i < behind; i += 1) this.#chains.add(plain[i]!, start, end);
  }

  #takeStrict({ exact, numbered }: StrictUses, start: number, end: number): void {
    for (const use of exact) {
      if (this.#isWritten(use, start, end)) this.#chains.add(use.stretch, start, end);
    }
    if (numbered === null || !isBeforeNumber(this.#parted.text, end)) return;
    findTails(this.#parted.text, end, numbered, (use, tailEnd) => {
      if (this.#isWritten(use, start, end)) this.#chains.add(use.stretch, start, tailEnd);
    });
  }

  /** Quotation marks count as spaces: exact spellings mean the words alone. */
  #isWritten({ exact }: Use, start: number, end: number): boolean {
    return exact === null || foldTone(this.#parted.text.slice(start, end).replace(QUOTES, ' ')) === exact;
  }

  /** The first of a list of stretches, from index `from` on, that stands anywhere; the list's length when none does. */
  nextPresent(stretches: Int32Array, from: number): number {
    return this.#chains.nextPresent(stretches, from);
  }

  /** Every place where the pattern stands, overlapping ones included, by start. */
  find(pattern: number): readonly Span[] {
    if (!this.#chains.hasEndsOf(pattern)) return NOWHERE;
    return this.#assemble(this.#lexicon.patterns[pattern]!);
  }

  /** The same, kept for whoever asks for it again, as conditions do for hit after hit. */
  placesOf(pattern: number): readonly Span[] {
    if (!this.#chains.hasEndsOf(pattern)) return NOWHERE;
    const known = this.#found.get(pattern);
    if (known) return known;
    const found = this.find(pattern);
    this.#found.set(pattern, found);
    return found;
  }

  /** For each of those places the farthest end among it and those before it. */
  farthestEndsOf(pattern: number): readonly number[] {
    const known = this.#farthest.get(pattern);
    if (known) return known;
    const ends = farthestEnds(this.placesOf(pattern));
    this.#farthest.set(pattern, ends);
    return ends;
  }

  #assemble({ stretches, gaps }: CompiledPattern): readonly Span[] {
    const chains = this.#chains;
    for (let i = 1; i < stretches.length - 1; i += 1) if (!chains.has(stretches[i]!)) return NOWHERE;
    let heads = chains.placesOf(stretches[0]!, this.#parted);
    for (let next = 1; next < stretches.length && heads.length > 0; next += 1) {
      heads = this.#join(heads, stretches[next]!, gaps[next - 1]!);
    }
    return heads;
  }

  /** Every head followed by the stretch within `gap` syllables of the same sentence, as one span. */
  #join(heads: readonly Span[], stretch: number, gap: number): Span[] {
    const joined: Span[] = [];
    let first = this.#chains.firstOf(stretch);
    for (const head of heads) {
      first = this.#startingFrom(first, head.start);
      const next = this.#startingFrom(first, head.end);
      // Nearly always the next tail is far away: no need to count how far the gap reaches.
      if (next === NONE || this.#startOf(next) - head.end > (gap + 1) * WIDE_SYLLABLE) continue;
      this.#joinTails(head, next, reachOf(this.#doc.text, head.end, gap), joined);
    }
    return joined;
  }

  #joinTails(head: Span, first: number, reach: number, joined: Span[]): void {
    for (let tail = first; tail !== NONE; tail = this.#chains.next(tail)) {
      const start = this.#startOf(tail);
      if (start > reach) return;
      if (!this.shareSentence(head.end, start)) continue;
      joined.push({ start: head.start, end: this.#parted.toSource(this.#chains.end(tail)) });
    }
  }

  /** The first link, at `link` or behind it, whose place starts at `offset` or behind it. */
  #startingFrom(link: number, offset: number): number {
    let next = link;
    while (next !== NONE && this.#startOf(next) < offset) next = this.#chains.next(next);
    return next;
  }

  #startOf(link: number): number {
    return this.#parted.toSource(this.#chains.start(link));
  }

  /** Whether two places stand in the same sentence. */
  shareSentence(from: number, to: number): boolean {
    return this.#ends.together(from, to);
  }
}

/** The start of a number behind a phrase: a quick look that spares the many readings which go on with one. */
function isBeforeNumber(text: string, end: number): boolean {
  for (let at = end; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const folded = FOLDED_UNIT[unit]!;
    if (folded > SPACE) return NUMBER_STARTS.has(unit);
    if (folded !== SPACE && !isQuotationMark(unit)) return false;
  }
  return false;
}

/** How far a gap of so many syllables reaches from `from`: to the next syllable's first letter, or to the line's end. */
function reachOf(text: string, from: number, syllables: number): number {
  const farthest = Math.min(text.length, from + (syllables + 1) * WIDE_SYLLABLE);
  let left = syllables;
  let inside = false;
  for (let at = from; at < farthest; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === NEWLINE) return at;
    const letter = FOLDED_UNIT[unit]! > SPACE;
    if (letter && !inside) {
      if (left === 0) return at;
      left -= 1;
    }
    inside = letter;
  }
  return farthest;
}
