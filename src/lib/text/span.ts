/** A stretch of an analysed text: the one way offsets travel through Nhịp. */

/**
 * `[start, end)` in UTF-16 code units over the stored NFC text.
 * Invariant held by property tests: `text.slice(start, end)` is the surface that was meant.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
