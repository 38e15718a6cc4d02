/** What kind of line this is by its shape alone: running prose, or something short like a title or a menu. */

const SYLLABLE = /[\p{L}\d]+/gu;
const SENTENCE_END = /(?:[.!?…:;]|\/\.)["”’')\]]*$/u;

/** Number of syllables: runs of letters and digits. */
export function countSyllables(text: string): number {
  return text.match(SYLLABLE)?.length ?? 0;
}

/** Whether the line ends like a sentence. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** A paragraph of running text: a sentence of some length, or so long that no title would be. */
export function isProse(text: string): boolean {
  const syllables = countSyllables(text);
  return syllables > 45 || (syllables >= 12 && endsSentence(text) && !/[?!]["”’']?$/u.test(text));
}

/** For comparing lines that only differ in case, spacing and marks at their ends. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
