/** One pass of the matcher over a text: where each stretch of the lexicon stands, and patterns put together. */
import {
  type CompiledLexicon,
  type CompiledPattern,
  type PhraseUses,
  QUOTATION_MARKS,
  type StrictUse
} from '../lexicon/compile.ts';
import { hasNumberAt, tailEnd } from '../lexicon/compile-readings.ts';
import { type Unglued, unglue } from './mentions-glue.ts';
import { type Doc, type Span, foldTone } from '../text/index.ts';

const QUOTES = new RegExp(`[${QUOTATION_MARKS}]`, 'g');
/** Where one of these lies between two places, only the sentence splitter knows whether they share a sentence. */
const MAY_END_SENTENCE = /[.!?…]["'”’»)\]]*\s|\n/;
/** A whole lower-case word, a stop, a capital: no abbreviation looks like that, so the splitter need not be asked. */
const SURELY_ENDS_SENTENCE = /(?<!\p{L})\p{Ll}{3,}[.?!]["”’»)\]]*\s+["“‘«([]?\p{Lu}/u;
/** Longest run of letters that counts as a syllable when bounding how far a gap can reach in characters. */
const WIDE_SYLLABLE = 24;

const NOWHERE: readonly Span[] = [];

export class Stretches {
  readonly #doc: Doc;
  readonly #lexicon: CompiledLexicon;
  readonly #places: (Span[] | undefined)[];
  readonly #found: (readonly Span[] | undefined)[];

  constructor(doc: Doc, lexicon: CompiledLexicon) {
    this.#doc = doc;
    this.#lexicon = lexicon;
    this.#places = new Array<Span[] | undefined>(lexicon.stretchCount).fill(undefined);
    this.#found = new Array<readonly Span[] | undefined>(lexicon.patterns.length).fill(undefined);
    const unglued = unglue(doc.text);
    const parted: Unglued = { ...unglued, text: unglued.text.replace(QUOTES, ' ') };
    lexicon.matcher.findAll(unglued.text, (phrase, start, end) => {
      this.#take(lexicon.uses[phrase]!, parted, start, end);
    });
  }

  #take({ plain, exact, numbered }: PhraseUses, parted: Unglued, start: number, end: number): void {
    const head: Span = { start: parted.toSource(start), end: parted.toSource(end) };
    for (const stretch of plain) this.#add(stretch, head);
    if (exact.length > 0) this.#takeStrict(exact, parted, head, start, end);
    if (numbered.length > 0 && hasNumberAt(parted.text, end)) this.#takeStrict(numbered, parted, head, start, end);
  }

  #takeStrict(uses: readonly StrictUse[], parted: Unglued, head: Span, start: number, end: number): void {
    for (const use of uses) {
      const place = placeOf(use, parted, head, start, end);
      if (place) this.#add(use.stretch, place);
    }
  }

  #add(stretch: number, place: Span): void {
    const places = this.#places[stretch];
    if (places) places.push(place);
    else this.#places[stretch] = [place];
  }

  /** Every place where the pattern stands, overlapping ones included, by start. */
  placesOf(pattern: number): readonly Span[] {
    return (this.#found[pattern] ??= this.#assemble(this.#lexicon.patterns[pattern]!));
  }

  #assemble({ stretches, gaps }: CompiledPattern): readonly Span[] {
    for (const stretch of stretches) if (!this.#places[stretch]) return NOWHERE;
    let heads = this.#places[stretches[0]!]!;
    for (let next = 1; next < stretches.length && heads.length > 0; next += 1) {
      heads = this.#join(heads, this.#places[stretches[next]!]!, gaps[next - 1]!);
    }
    return heads;
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
    if (between.includes('\n') || SURELY_ENDS_SENTENCE.test(this.#doc.text.slice(first, last + 1)))
      return false;
    return this.#doc.sentenceAt(last).start <= first;
  }
}

/** Where a use of the phrase found at [start, end) of the parted text stands in the source; null = it does not. */
function placeOf(use: StrictUse, parted: Unglued, head: Span, start: number, end: number): Span | null {
  const { text, toSource } = parted;
  if (use.exact !== null && foldTone(text.slice(start, end)) !== foldTone(use.exact)) return null;
  if (use.tail.length === 0) return head;
  const closed = tailEnd(text, end, use.tail);
  return closed < 0 ? null : { start: head.start, end: toSource(closed) };
}
