/** Reads a noun phrase word by word: where it ends. */

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
    WORD.lastIndex = at;
    const found = WORD.exec(text)?.[0];
    const word = found?.replace(TAIL, '');
    if (!found || !word || !goesOn(word, before, previous, nextAfter(text, at + found.length))) break;
    previous = word;
    end = at + word.length;
    if (word.length < found.length) break;
  }
  return end;
}

/** The first character of the word behind a space, empty where none follows. */
const nextAfter = (text: string, end: number): string =>
  text.charAt(end) === ' ' ? text.charAt(end + 1) : '';
