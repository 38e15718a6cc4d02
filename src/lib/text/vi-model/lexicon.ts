/** The words a reading starts out with: punctuation, function words, and both spellings of open syllables. */
import { otherTonePlacement } from '../tone.ts';
import type { PackedField } from './format.ts';
import { STOP_WORDS } from './stop-words.ts';
import { CATEGORIES, CATEGORY } from './token-classes.ts';

/** Two 32-bit words a lexeme; the names are wink's. `normal` counts from the lexeme itself, `lemma` absolutely. */
const LAYOUT: Record<string, PackedField> = {
  tokenType: [0, 0x1f, 0, 0, 1, 0],
  lutCase: [0, 0x60, 5, 1, 1, 0],
  isStopWord: [0, 0x80, 7, 1, 0, 0],
  isContraction: [0, 0x100, 8, 1, 0, 0],
  isSpellingMapped: [0, 0x200, 9, 1, 0, 0],
  isSLemma: [0, 0x400, 10, 1, 0, 0],
  lemma: [1, 0xfffff, 0, 1, 0, 0],
  normal: [1, 0xf00000, 20, 1, 0, 0]
};
const PACKING = { size: 2, efSize: 1, layout: LAYOUT, config: {}, efList: ['lutCase'] };

/** wink reads these two from fixed places: the unknown word at 0, and a newline somewhere. */
const UNKNOWN_WORD = '$%^oov^%$';
const LINE_ENDS = ['\n', '\n\n', '\t'];
const PUNCTUATION = [...'‘’‚‛“”„«»`"\'[](){}…!;?/:,.-–—•', '...'];

const CASES = [/^[\p{Ll}\p{M}]+$/u, /^\p{Lu}[\p{Lu}\p{M}]+$/u, /^\p{Lu}\p{M}*[\p{Ll}\p{M}]*$/u];

/** 1 lower, 2 upper, 3 title, 0 anything else: wink's numbering. */
export const letterCase = (word: string): number => CASES.findIndex((shape) => shape.test(word)) + 1;

const ONSETS = ' b c ch d đ g gh h k kh l m n ng nh p ph r s t th tr v x'.split(' ');
const RIMES = ['oa', 'oe', 'uy'];
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

function openSyllables(): string[] {
  const rimes = RIMES.flatMap(([glide, vowel]) =>
    TONES.map((tone) => `${glide}${tone}${vowel}`.normalize('NFC'))
  );
  return ONSETS.flatMap((onset) => rimes.map((rime) => onset + rime));
}

class LexiconBuilder {
  readonly list: string[] = [];
  readonly hash: Record<string, number> = Object.create(null) as Record<string, number>;
  readonly packed: number[] = [];

  add(word: string, category: number, as: { stop?: boolean; spellingOf?: number } = {}): number {
    const known = this.hash[word];
    if (known !== undefined) return known;
    const index = this.list.push(word) - 1;
    this.hash[word] = index;
    const mapped = as.spellingOf !== undefined;
    const flags = (as.stop ? 0x80 : 0) | (mapped ? 0x200 : 0) | 0x400;
    this.packed.push(category | (letterCase(word) << 5) | flags, as.spellingOf ?? index);
    return index;
  }
}

function buildLexicon(): LexiconBuilder {
  const lexicon = new LexiconBuilder();
  lexicon.add(UNKNOWN_WORD, CATEGORY.unk);
  for (const text of LINE_ENDS) lexicon.add(text, CATEGORY.tabCRLF);
  for (const mark of PUNCTUATION) lexicon.add(mark, CATEGORY.punctuation);
  for (const word of STOP_WORDS) lexicon.add(word, CATEGORY.word, { stop: true });
  for (const syllable of openSyllables()) {
    const canonical = lexicon.add(syllable, CATEGORY.word);
    const other = otherTonePlacement(syllable);
    if (other !== null) lexicon.add(other, CATEGORY.word, { spellingOf: canonical });
  }
  return lexicon;
}

/** A fresh lexicon in wink's packed shape; wink adds every new word to it, so each instance needs its own. */
export function packLexicon() {
  const { list, hash, packed } = buildLexicon();
  return {
    packing: PACKING,
    lexicon: Uint32Array.from(packed),
    xpansions: new Uint32Array(0),
    features: {
      lexeme: { list, hash, index: list.length, intrinsicSize: list.length },
      tokenType: { list: CATEGORIES },
      pos: { list: [''] },
      posClusters: { list: [] }
    }
  };
}
