/**
 * What wink-nlp asks of a language model, as far as Nhịp's model serves it.
 *
 * wink-nlp documents no model format. These types were read off its source and hold for the pinned 2.4.0;
 * the tests of wink.ts guard them. Before raising the version, run those tests.
 */

/** Pattern, flags, token category. */
export type TokenClass = readonly [pattern: string, flags: string, category: number];

/**
 * Where a lexeme's property lies in its packed words: word, mask, shift, then three switches:
 * 1 = the bits are the value (0 = an index into the feature's list); 1 = also kept for words met while
 * reading; 1 = the bits are the value but read through the list.
 */
export type PackedField = readonly [
  word: number,
  mask: number,
  shift: number,
  plain: 0 | 1,
  kept: 0 | 1,
  listed: 0 | 1
];

/** wink's store of all words met so far; indexes are stable for the life of an instance. */
export interface LexemeCache {
  value(lexeme: number): string;
  property(lexeme: number, name: 'tokenType'): string;
}

/**
 * One text under reading. `tokens` holds four numbers a token, of which the first is its lexeme and the low
 * 16 bits of the second are the spaces before it (at most 65,534).
 */
export interface RawReading {
  readonly cache: LexemeCache;
  readonly tokens: readonly number[];
  readonly numOfTokens: number;
  /** First and last token of each sentence, then two numbers that Nhịp leaves at 0. */
  readonly sentences: [first: number, last: number, negation: number, sentiment: number][];
}

/** Numbers a token of wink occupies in {@link RawReading.tokens}. */
export const TOKEN_SIZE = 4;
export const SPACES_MASK = 0xffff;

/** A finite-state machine that recognises nothing: wink loads one for each annotation, used or not. */
export const EMPTY_MACHINE = '[100,0,{"0":{}},{},{},{}]';
