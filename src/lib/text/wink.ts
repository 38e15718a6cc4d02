/** The only door to wink-nlp: tokens, sentences and their offsets in a Vietnamese text. */
import winkNLP, { type Model, type WinkMethods } from 'wink-nlp';
import type { Span } from './span.ts';
import { type RawReading, TOKEN_SIZE } from './vi-model/format.ts';
import { vietnameseModel } from './vi-model/model.ts';
import type { Category } from './vi-model/token-classes.ts';

/** `word` covers syllables, decree numbers and "Đ/c"; `address` is a URL or an e-mail address. */
export type TokenKind = 'word' | 'number' | 'address' | 'punctuation' | 'symbol' | 'other';

/** A token's place (UTF-16, NFC) and kind; spaces and newlines are no tokens. */
export interface Token extends Span {
  readonly kind: TokenKind;
}

export interface Tokenised {
  readonly tokens: readonly Token[];
  /** From the first to the last token of each sentence; a newline always ends one. */
  readonly sentences: readonly Span[];
}

const KINDS: Readonly<Record<Category, TokenKind | null>> = {
  unk: 'other',
  word: 'word',
  wordRP: 'word',
  alpha: 'word',
  number: 'number',
  url: 'address',
  email: 'address',
  emoji: 'symbol',
  punctuation: 'punctuation',
  symbol: 'symbol',
  tabCRLF: null
};

/** wink never forgets a word; a new instance every so many texts keeps memory flat (about 10 ms each). */
const TEXTS_PER_INSTANCE = 50_000;

class Reader {
  #nlp: WinkMethods | null = null;
  #texts = 0;
  #reading: RawReading | null = null;

  read(text: string): RawReading {
    if (this.#nlp === null || this.#texts >= TEXTS_PER_INSTANCE) this.#renew();
    this.#texts += 1;
    this.#nlp?.readDoc(text);
    if (this.#reading === null) throw new Error('wink-nlp gave no reading');
    return this.#reading;
  }

  #renew(): void {
    this.#texts = 0;
    this.#nlp = winkNLP(
      vietnameseModel((reading) => (this.#reading = reading)),
      ['sbd']
    );
  }
}

const reader = new Reader();

/** Start and end of every wink token, two numbers each. Sums of spaces lie after exotic ones, so each is checked. */
function locate(text: string, { cache, tokens, numOfTokens }: RawReading): Int32Array {
  const places = new Int32Array(numOfTokens * 2);
  let end = 0;
  for (let i = 0; i < numOfTokens; i += 1) {
    const value = cache.value(tokens[i * TOKEN_SIZE] as number);
    const guess = end + (tokens[i * TOKEN_SIZE + 1] as number);
    const start = text.startsWith(value, guess) ? guess : text.indexOf(value, end);
    end = start + value.length;
    places[i * 2] = start;
    places[i * 2 + 1] = end;
  }
  return places;
}

const kindOf = ({ cache, tokens }: RawReading, index: number): TokenKind | null =>
  KINDS[cache.property(tokens[index * TOKEN_SIZE] as number, 'tokenType') as Category];

function spanOf(reading: RawReading, places: Int32Array, first: number, last: number): Span | null {
  let end = last;
  while (end >= first && kindOf(reading, end) === null) end -= 1;
  return end < first ? null : { start: places[first * 2] as number, end: places[end * 2 + 1] as number };
}

function sentencesOf(reading: RawReading, places: Int32Array): Span[] {
  return reading.sentences.flatMap(([first, last]) => spanOf(reading, places, first, last) ?? []);
}

function tokensOf(reading: RawReading, places: Int32Array): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < reading.numOfTokens; i += 1) {
    const kind = kindOf(reading, i);
    if (kind !== null)
      tokens.push({ start: places[i * 2] as number, end: places[i * 2 + 1] as number, kind });
  }
  return tokens;
}

/** Tokens and sentences of a normalised text. The same text always reads the same, whatever was read before. */
export function tokenise(text: string): Tokenised {
  const reading = reader.read(text);
  const places = locate(text, reading);
  return { tokens: tokensOf(reading, places), sentences: sentencesOf(reading, places) };
}

/** Only the sentences of a normalised text: as {@link tokenise}, at half the cost. */
export function findSentences(text: string): Span[] {
  const reading = reader.read(text);
  return sentencesOf(reading, locate(text, reading));
}

/** For benchmarks: wink-nlp merely tokenising, with the Vietnamese model unless another is given; gives the number of tokens. */
export function winkTokeniser(model: Model = vietnameseModel(() => {})): (text: string) => number {
  const nlp = winkNLP(model, []);
  return (text) => nlp.readDoc(text).tokens().length();
}

/** For benchmarks: wink-nlp's own custom entities over plain phrases; gives the number of entities found. */
export function winkCustomEntities(phrases: readonly string[]): (text: string) => number {
  const nlp = winkNLP(
    vietnameseModel(() => {}),
    ['cer']
  );
  const examples = phrases.map((phrase, i) => ({ name: `p${i}`, patterns: [phrase] }));
  nlp.learnCustomEntities(examples, { matchValue: false, usePOS: false, useEntity: false });
  return (text) => nlp.readDoc(text).customEntities().length();
}
