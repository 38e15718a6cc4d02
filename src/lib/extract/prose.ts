/** What kind of line this is by its shape alone: running prose, or something short like a title or a menu. */

const SENTENCE_END = /(?:[.!?…:;]|\/\.)["”’')\]]*$/u;

/** Number of syllables: runs of letters and digits. */
export function countSyllables(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = isLetterOrDigit(text.charCodeAt(at));
    if (letter && !inside) count += 1;
    inside = letter;
  }
  return count;
}

/** By code unit, for speed: ASCII letters and digits, and everything from À on but General Punctuation to arrows and emoji. */
function isLetterOrDigit(code: number): boolean {
  if (code < 0xc0)
    return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code < 0x2000 || (code >= 0x2c00 && code < 0xd800 && code !== 0x3000);
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
