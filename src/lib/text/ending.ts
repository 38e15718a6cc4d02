/** Patterns for what stands right before a place in a text, matched from that place backwards. */

/**
 * A pattern that must reach to the end of a text. The same as a regular expression with `$`, but tried backwards
 * and at the end only, where the other is tried at every character before.
 */
export class Ending {
  readonly #backwards: RegExp;
  readonly #whole: RegExp;

  /** `source` without `$`; flags as for RegExp, without `g` and `y`. */
  constructor(source: string, flags = 'iu') {
    this.#backwards = new RegExp(`(?<=${source})`, `${flags}y`);
    this.#whole = new RegExp(`(?:${source})$`, flags);
  }

  /** Whether `text` ends with the pattern. */
  test(text: string): boolean {
    this.#backwards.lastIndex = text.length;
    return this.#backwards.test(text);
  }

  /** The longest match at the end of `text`, or null; groups as in the source. */
  exec(text: string): RegExpExecArray | null {
    return this.test(text) ? this.#whole.exec(text) : null;
  }
}
