/** One pass of the matcher over a text: where each stretch of the lexicon stands, and patterns put together. */
import { type CompiledLexicon, type CompiledPattern, QUOTATION_MARKS } from '../lexicon/compile.ts';
import { type StrictUses, type Use, type UseTable, findTails } from '../lexicon/compile-uses.ts';
import { FOLDED_UNIT, SPACE } from '../text/code-units.ts';
import { type Doc, type Span, foldTone } from '../text/index.ts';
import type { StretchChains } from './mentions-chains.ts';
import { SentenceEnds } from './mentions-ends.ts';
import { type Unglued, unglue } from './mentions-glue.ts';
import { farthestEnds } from './mentions-near.ts';

const QUOTES = new RegExp(`[${QUOTATION_MARKS}]`, 'g');
const NEWLINE = 0x0a;
/** What a number in figures begins with. */
const NUMBER_STARTS = '0123456789IVXLC';
/** The last of them. */
const LETTER_X = 0x58;
/** Longest run of letters that counts as a syllable when bounding how far a gap can reach in characters. */
const WIDE_SYLLABLE = 24;

const NOWHERE: readonly Span[] = [];

export class Stretches {
  readonly #doc: Doc;
  readonly #parted: Unglued;
  #withoutQuotes: string | null = null;
  readonly #lexicon: CompiledLexicon;
  readonly #chains: StretchChains;
  readonly #found = new Map<number, readonly Span[]>();
  readonly #farthest = new Map<number, Int32Array>();
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
    findTails(this.#unquoted(), end, numbered, (use, tailEnd) => {
      if (this.#isWritten(use, start, end)) this.#chains.add(use.stretch, start, tailEnd);
    });
  }

  #isWritten({ exact }: Use, start: number, end: number): boolean {
    return exact === null || foldTone(this.#unquoted().slice(start, end)) === exact;
  }

  /** Quotation marks as spaces: tails and exact spellings mean the words alone. */
  #unquoted(): string {
    return (this.#withoutQuotes ??= this.#parted.text.replace(QUOTES, ' '));
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
  farthestEndsOf(pattern: number): Int32Array {
    const known = this.#farthest.get(pattern);
    if (known) return known;
    const ends = farthestEnds(this.placesOf(pattern));
    this.#farthest.set(pattern, ends);
    return ends;
  }

  #assemble({ stretches, gaps }: CompiledPattern): readonly Span[] {
    const chains = this.#chains;
    for (const stretch of stretches) if (!chains.has(stretch)) return NOWHERE;
    let heads = chains.placesOf(stretches[0]!, this.#parted);
    for (let next = 1; next < stretches.length && heads.length > 0; next += 1) {
      heads = this.#join(heads, chains.placesOf(stretches[next]!, this.#parted), gaps[next - 1]!);
    }
    return heads;
  }

  /** Every head followed by a tail within `gap` syllables of the same sentence, as one span. */
  #join(heads: readonly Span[], tails: readonly Span[], gap: number): Span[] {
    const joined: Span[] = [];
    let first = 0;
    for (const head of heads) {
      while (first < tails.length && tails[first]!.start < head.start) first += 1;
      let next = first;
      while (next < tails.length && tails[next]!.start < head.end) next += 1;
      if (next === tails.length) continue;
      // Nearly always the next tail is far away: no need to count how far the gap reaches.
      if (tails[next]!.start - head.end > (gap + 1) * WIDE_SYLLABLE) continue;
      const reach = reachOf(this.#doc.text, head.end, gap);
      for (; next < tails.length && tails[next]!.start <= reach; next += 1) {
        const tail = tails[next]!;
        if (this.shareSentence(head.end, tail.start)) joined.push({ start: head.start, end: tail.end });
      }
    }
    return joined;
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
    if (folded > SPACE) return unit <= LETTER_X && NUMBER_STARTS.includes(text.charAt(at));
    if (folded !== SPACE && !QUOTATION_MARKS.includes(text.charAt(at))) return false;
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
