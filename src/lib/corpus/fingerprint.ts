/** The identity of an article: which texts count as the same, and the id that follows from it. */
import { foldTone } from '../text/tone.ts';

/**
 * The text that identity is computed over: NFC, one tone placement (hoà = hòa), every run of white space
 * one space, trimmed. Case, punctuation and diacritics stay: a corrected text is another text.
 */
export function canonicalText(text: string): string {
  return foldTone(text.normalize('NFC')).replace(/\s+/gu, ' ').trim();
}

/**
 * Article id: the first 16 bytes of SHA-256 over the source's slug, a newline and the canonical text,
 * written as a uuid. The same text at another source is another article.
 * @param sha256 digest of a string's UTF-8 bytes, 32 bytes; an argument because this folder stays pure.
 */
export function articleId(source: string, text: string, sha256: (content: string) => Uint8Array): string {
  const digest = sha256(`${source}\n${canonicalText(text)}`);
  if (digest.length < 16)
    throw new RangeError(`a digest of ${digest.length} bytes cannot make an article id`);
  const hex = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
