/**
 * The public face of text/: what the other folders may import.
 * It brings wink-nlp along: code for the browser imports the single modules (fold.ts, tone.ts, span.ts).
 */
export { type Decoded, decode } from './decode.ts';
export { Doc } from './doc.ts';
export { Ending } from './ending.ts';
export { foldText, slugify, stripDiacritics } from './fold.ts';
export { putInOrder } from './in-order.ts';
export { longestFirst } from './longest-first.ts';
export { SyllableMatcher } from './matcher.ts';
export { type MappedText, normalise, normaliseWithMap } from './normalise.ts';
export type { Span } from './span.ts';
export { foldTone, otherTonePlacement } from './tone.ts';
export { looksVietnamese, vietnameseShare } from './vietnamese.ts';
export { WordMap } from './word-map.ts';
export { type Token, type TokenKind, type Tokenised, tokenise } from './wink.ts';
