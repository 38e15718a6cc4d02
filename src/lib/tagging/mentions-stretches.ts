/** One pass of the matcher over a text: where each stretch of the lexicon stands, and patterns put together. */
import { type CompiledLexicon, type CompiledPattern, QUOTATION_MARKS } from '../lexicon/compile.ts';
import { type StrictUses, type Use, findTails } from '../lexicon/compile-uses.ts';
import { SentenceEnds } from './mentions-ends.ts';
import { type Unglued, unglue } from './mentions-glue.ts';
import { farthestEnds } from './mentions-near.ts';
import { type Doc, type Span, foldTone } from '../text/index.ts';

const QUOTES = new RegExp(`[${QUOTATION_MARKS}]`, 'g');
/** The start of a number behind a phrase: a quick look that spares the many readings which go on with one. */
const NUMBER_BEHIND = new RegExp(`(?:[^\\S\\n]|[${QUOTATION_MARKS}])*[\\dIVXLC]`, 'y');
/** Longest run of letters that counts as a syllable when bounding how far a gap can reach in characters. */
const WIDE_SYLLABLE = 24;

const NOWHERE: readonly Span[] = [];

export class Stretches {
  readonly #doc: Doc;
  readonly #parted: Unglued;
  #withoutQuotes: string | null = null;
  readonly #lexicon: CompiledLexicon;
  readonly #places: (Span[] | undefined)[];
  readonly #found = new Map<number, readonly Span[]>();
  readonly #farthest = new Map<number, Int32Array>();
  readonly #ends: SentenceEnds;

  constructor(doc: Doc, lexicon: CompiledLexicon) {
    this.#doc = doc;
    this.#ends = new SentenceEnds(doc);
    this.#lexicon = lexicon;
    this.#places = new Array<Span[] | undefined>(lexicon.stretchCount);
    this.#parted = unglue(doc.text);
    const { uses } = lexicon;
    const { toSource } = this.#parted;
    lexicon.matcher.findAll(this.#parted.text, (phrase, start, end) => {
      const head: Span = { start: toSource(start), end: toSource(end) };
      uses.forEachPlain(phrase, (stretch) => this.#add(stretch, head));
      const strict = uses.strict[phrase];
      if (strict) this.#takeStrict(strict, head, start, end);
    });
  }

  #takeStrict({ exact, numbered }: StrictUses, head: Span, start: number, end: number): void {
    for (const use of exact) if (this.#isWritten(use, start, end)) this.#add(use.stretch, head);
    if (numbered === null || !this.#isBeforeNumber(end)) return;
    findTails(this.#unquoted(), end, numbered, (use, tailEnd) => {
      if (!this.#isWritten(use, start, end)) return;
      this.#add(use.stretch, { start: head.start, end: this.#parted.toSource(tailEnd) });
    });
  }

  #add(stretch: number, place: Span): void {
    const places = this.#places[stretch];
    if (places) places.push(place);
    else this.#places[stretch] = [place];
  }

  #isWritten({ exact }: Use, start: number, end: number): boolean {
    return exact === null || foldTone(this.#unquoted().slice(start, end)) === exact;
  }

  #isBeforeNumber(end: number): boolean {
    NUMBER_BEHIND.lastIndex = end;
    return NUMBER_BEHIND.test(this.#parted.text);
  }

  /** Quotation marks as spaces: tails and exact spellings mean the words alone. */
  #unquoted(): string {
    return (this.#withoutQuotes ??= this.#parted.text.replace(QUOTES, ' '));
  }

  /** Whether the stretch stands anywhere in the text. */
  has(stretch: number): boolean {
    return this.#places[stretch] !== undefined;
  }

  /** Every place where the pattern stands, overlapping ones included, by start. */
  placesOf(pattern: number): readonly Span[] {
    const known = this.#found.get(pattern);
    if (known) return known;
    const found = this.#assemble(this.#lexicon.patterns[pattern]!);
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

  /** Whether two places stand in the same sentence. */
  shareSentence(from: number, to: number): boolean {
    return this.#ends.together(from, to);
  }
}
