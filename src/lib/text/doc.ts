/** An article's analysed text: paragraphs, sentences and tokens, found only where they are asked for. */
import { sentenceInLine } from './sentence-window.ts';
import type { Span } from './span.ts';
import { type Token, findSentences, tokenise } from './wink.ts';

const STOP = /[.!?…]/;
/** A stop, or in front what may stand behind one that came before. */
const STOP_OR_CLOSED = /[.!?…]|^["'”’»)\]}]/;
/** Of longer lines only the sentences asked for are read: some pages are one line of many thousand characters. */
const SHORT_LINE = 250;
/** Whoever asks for more sentences of a line gets them all read. */
const MOST_ASKED = 5;
/** A Vietnamese word that is no abbreviation, a stop, a capital. */
const SURE_END = /(?<!\p{L})(?=\p{Ll}*[à-ỹ])\p{Ll}{3,}[.?!]["”’»)\]]*\s+["“‘«([]?\p{Lu}/u;
const STOPS_TO_END = /^[.!?…"'”’»)\]}]*\s*$/;

/** No stop but at the very end: the paragraph is one sentence, and reading it would only confirm that. */
function isOneSentence(line: string): boolean {
  const stop = line.search(STOP);
  return stop < 0 || STOPS_TO_END.test(line.slice(stop));
}

const shifted = <T extends Span>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by
});

function trimmed(text: string): Span[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return end > start ? [{ start, end }] : [];
}

function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** The last span that starts at or before `offset`; the first one when none does. */
function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/**
 * A text with its structure. Takes normalised text (see normalise); all offsets are UTF-16 offsets into it.
 * A paragraph is a line; it is read when first asked for, then kept.
 */
export class Doc {
  readonly text: string;
  readonly #paragraphs: readonly Span[];
  readonly #sentences: (readonly Span[] | undefined)[] = [];
  /** The sentence that was asked for last. */
  #sentence: Span | null = null;
  /** By paragraph: how many of its sentences were read alone. */
  readonly #asked: number[] = [];
  #tokens: readonly Token[] | null = null;

  constructor(text: string) {
    this.text = text;
    this.#paragraphs = splitLines(text);
  }

  /** Every line, empty ones included, without its newline. */
  paragraphs(): readonly Span[] {
    return this.#paragraphs;
  }

  /** The line in which `offset` lies; the newline itself belongs to the line that it ends. */
  paragraphAt(offset: number): Span {
    return this.#paragraphs[indexAt(this.#paragraphs, offset)] as Span;
  }

  /**
   * The sentence in which `offset` lies; between two sentences the earlier one, before a line's first the
   * first. In an empty line: the empty span of that line.
   */
  sentenceAt(offset: number): Span {
    const known = this.#sentence;
    if (known && known.start <= offset && offset < known.end) return known;
    const paragraph = indexAt(this.#paragraphs, offset);
    const line = this.#paragraphs[paragraph] as Span;
    this.#sentence = this.#sentenceOf(paragraph, line, offset) ?? line;
    return this.#sentence;
  }

  #sentenceOf(paragraph: number, { start, end }: Span, offset: number): Span | null {
    const asked = (this.#asked[paragraph] ?? 0) + 1;
    this.#asked[paragraph] = asked;
    if (end - start > SHORT_LINE && asked <= MOST_ASKED && !this.#sentences[paragraph]) {
      const found = sentenceInLine(this.text.slice(start, end), offset - start);
      return found && shifted(found, start);
    }
    const sentences = this.#sentencesOf(paragraph);
    return sentences[indexAt(sentences, offset)] ?? null;
  }

  /**
   * Whether no sentence ends between two offsets of one line, `from` the smaller: as {@link Doc.sentenceAt}
   * says, which is asked only where the characters alone leave it open.
   */
  sharesSentence(from: number, to: number): boolean {
    if (!STOP_OR_CLOSED.test(this.text.slice(from, to))) return true;
    if (SURE_END.test(this.text.slice(from, to + 1))) return false;
    return this.sentenceAt(to).start <= from;
  }

  /** Sentences of the whole text, in order. */
  sentences(): Span[] {
    return this.#paragraphs.flatMap((_, i) => this.#sentencesOf(i));
  }

  /** Tokens of the whole text, in order. */
  tokens(): readonly Token[] {
    this.#tokens ??= tokenise(this.text).tokens;
    return this.#tokens;
  }

  #sentencesOf(paragraph: number): readonly Span[] {
    return (this.#sentences[paragraph] ??= this.#readSentences(this.#paragraphs[paragraph] as Span));
  }

  #readSentences({ start, end }: Span): Span[] {
    const line = this.text.slice(start, end);
    const found = isOneSentence(line) ? trimmed(line) : findSentences(line);
    return found.map((span) => shifted(span, start));
  }
}
