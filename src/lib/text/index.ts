/** The public face of text/: what the other folders may import. */
export { Doc } from './doc.ts';
export { foldText, slugify, stripDiacritics } from './fold.ts';
export { longestFirst } from './longest-first.ts';
export { SyllableMatcher } from './matcher.ts';
export { type MappedText, normalise, normaliseWithMap } from './normalise.ts';
export type { Span } from './span.ts';
export { foldTone, otherTonePlacement } from './tone.ts';
export { type Token, type TokenKind, type Tokenised, tokenise } from './wink.ts';
