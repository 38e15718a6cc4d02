/** Nhịp's own Vietnamese language model for wink-nlp: tokens and sentences, no English data. */
import type { Model } from 'wink-nlp';
import { EMPTY_MACHINE, type RawReading, SPACES_MASK, TOKEN_SIZE } from './format.ts';
import { letterCase, packLexicon } from './lexicon.ts';
import { type TokenSequence, splitSentences } from './sentence-rule.ts';
import { CATEGORIES, CATEGORY, TOKEN_PATTERNS } from './token-classes.ts';

function sequenceOf({ tokens, cache, numOfTokens }: RawReading): TokenSequence {
  return {
    length: numOfTokens,
    text: (index) => cache.value(tokens[index * TOKEN_SIZE] as number),
    spaces: (index) => (tokens[index * TOKEN_SIZE + 1] as number) & SPACES_MASK
  };
}

function markSentences(reading: RawReading): void {
  for (const [first, last] of splitSentences(sequenceOf(reading)))
    reading.sentences.push([first, last, 0, 0]);
}

const core = () => ({
  ...packLexicon(),
  tcat: { hash: CATEGORY, list: CATEGORIES },
  pos: { hash: {}, list: [''] },
  trex: TOKEN_PATTERNS,
  preserve: { prefix: {}, suffix: {} }
});

/** Custom entities see each token as its normal form; there are no token properties to match. */
const normalForm = (token: number | string, _cache: undefined, config: { rdd: RawReading }): string =>
  typeof token === 'string' ? token : config.rdd.cache.value(token);

const unused = () => ({ machines: [EMPTY_MACHINE], transformers: [undefined], setter: () => {} });

/**
 * The model, in the undocumented shape of wink-nlp 2.4.0 (see format.ts).
 * `onRead` gets every text's raw reading, sentences marked, when the pipe has `sbd`.
 */
export function vietnameseModel(onRead: (reading: RawReading) => void): Model {
  const setSentences = (_swap: unknown, reading: RawReading): void => {
    markSentences(reading);
    onRead(reading);
  };
  return {
    core,
    featureFn: () => ({ lutCase: letterCase }),
    sbd: () => ({ machines: [], transformers: [], setter: setSentences }),
    ner: unused,
    negation: unused,
    sa: unused,
    pos: () => ({ machines: [], transformers: [], setter: () => {}, updater: () => {} }),
    metaCER: () => ({ machines: EMPTY_MACHINE, transformers: [normalForm] }),
    addons: { stem: (word: string) => word, lemmatize: (word: string) => word }
  };
}
