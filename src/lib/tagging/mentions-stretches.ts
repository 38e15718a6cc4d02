/** One pass of the matcher over a text: where each stretch of the lexicon stands, and patterns put together. */
import type { CompiledLexicon, CompiledPattern, PhraseUse } from '../lexicon/compile.ts';
import { tailEnd } from '../lexicon/compile-readings.ts';
import { type Unglued, unglue } from './mentions-glue.ts';
import { type Doc, type Span, foldTone } from '../text/index.ts';

/** A quotation mark does not part a phrase: làm “nguội” điểm “nóng”. Replaced one for one. */
const QUOTES = /["“”„«»]/g;
/** Where one of these lies between two places, only the sentence splitter knows whether they share a sentence. */
const MAY_END_SENTENCE = /[.!?…\n]/;
/** Longest run of letters that counts as a syllable when bounding how far a gap can reach in characters. */
const WIDE_SYLLABLE = 24;

export class Stretches {
  readonly #doc: Doc;
  readonly #lexicon: CompiledLexicon;
  readonly #places: (Span[] | undefined)[];
  readonly #found = new Map<number, readonly Span[]>();

  constructor(doc: Doc, lexicon: CompiledLexicon) {
    this.#doc = doc;
    this.#lexicon = lexicon;
    this.#places = new Array<Span[] | undefined>(lexicon.stretchCount).fill(undefined);
    const unglued = unglue(doc.text.replace(QUOTES, ' '));
    lexicon.matcher.findAll(unglued.text, (phrase, start, end) => {
      for (const use of lexicon.uses[phrase]!) this.#note(use, unglued, start, end);
    });
  }

  #note(use: PhraseUse, { text, toSource }: Unglued, start: number, end: number): void {
    if (use.exact !== null && foldTone(text.slice(start, end)) !== foldTone(use.exact)) return;
    const closed = use.tail.length === 0 ? end : tailEnd(text, end, use.tail);
    if (closed < 0) return;
    (this.#places[use.stretch] ??= []).push({ start: toSource(start), end: toSource(closed) });
  }

  /** Every place where the pattern stands, overlapping ones included, by start. */
  placesOf(pattern: number): readonly Span[] {
    const known = this.#found.get(pattern);
    if (known) return known;
    const places = this.#assemble(this.#lexicon.patterns[pattern]!);
    this.#found.set(pattern, places);
    return places;
  }

  #assemble({ stretches, gaps }: CompiledPattern): readonly Span[] {
    const parts: Span[][] = [];
    for (const stretch of stretches) {
      const places = this.#places[stretch];
      if (!places) return [];
      parts.push(places);
    }
    return gaps.reduce<Span[]>((heads, gap, index) => this.#join(heads, parts[index + 1]!, gap), parts[0]!);
  }

  /** Every head followed by a tail within `gap` syllables of the same sentence, as one span. */
  #join(heads: readonly Span[], tails: readonly Span[], gap: number): Span[] {
    const joined: Span[] = [];
    let first = 0;
    for (const head of heads) {
      while (first < tails.length && tails[first]!.start < head.start) first += 1;
      for (let next = first; next < tails.length; next += 1) {
        const tail = tails[next]!;
        if (tail.start - head.end > (gap + 1) * WIDE_SYLLABLE) break;
        if (tail.start >= head.end && this.#inReach(head.end, tail.start, gap)) {
          joined.push({ start: head.start, end: tail.end });
        }
      }
    }
    return joined;
  }

  #inReach(from: number, to: number, gap: number): boolean {
    const { matcher } = this.#lexicon;
    return matcher.syllableCount(this.#doc.text, from, to) <= gap && this.shareSentence(from, to);
  }

  /** Asks the sentence splitter only where a sentence could end in between: it is the dear part. */
  shareSentence(from: number, to: number): boolean {
    const [first, last] = from <= to ? [from, to] : [to, from];
    const between = this.#doc.text.slice(first, last);
    if (!MAY_END_SENTENCE.test(between)) return true;
    return !between.includes('\n') && this.#doc.sentenceAt(last).start <= first;
  }
}
