/** Reads a noun phrase word by word: where it ends. */

import { FOLDED_UNIT, SPACE } from '../text/code-units.ts';
import { isLetter } from './places-context.ts';

const BLANK = 0x20;
const COMMA = 0x2c;
/** Letters, figures and what stands inside them: "7+10", "12/2", "A.5". */
const WORD = /[\p{L}\p{M}\d][\p{L}\p{M}\d+./'’&-]*/uy;
/** A full stop or slash at a word's end is the sentence's. */
const TAIL = /[./'’&-]+$/;

/**
 * The end of the phrase that begins at `start`: words parted by single spaces, as long as `goesOn` says so.
 * @param goesOn gets each word, how many stood before it, the last of these, and the character that opens the next word
 */
export function phraseEnd(
  text: string,
  start: number,
  limit: number,
  goesOn: (word: string, before: number, previous: string, next: string) => boolean
): number {
  let end = start;
  let previous = '';
  for (let before = 0; before < limit; before += 1) {
    const at = before === 0 ? start : end + 1;
    if (before > 0 && text.charAt(end) !== ' ') break;
    const past = wordEnd(text, at);
    const word = wordFrom(text, at, past);
    if (word === '' || !goesOn(word, before, previous, nextAfter(text, past))) break;
    previous = word;
    end = at + word.length;
    if (end < past) break;
  }
  return end;
}

const isPlainLetter = (unit: number): boolean => isLetter(unit) && (FOLDED_UNIT[unit] as number) > SPACE;

/** Nearly all words are plain letters up to a space or a comma. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  const unit = text.charCodeAt(end);
  if (end > at && (unit === BLANK || unit === COMMA)) return end;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

/** A word without the marks at its end. */
function wordFrom(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  return isLetter(text.charCodeAt(end - 1)) ? word : word.replace(TAIL, '');
}

/** The first character of the word behind a space, empty where none follows. */
const nextAfter = (text: string, end: number): string =>
  text.charAt(end) === ' ' ? text.charAt(end + 1) : '';
