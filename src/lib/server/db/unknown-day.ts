/** The day that stands for none, apart from the schema so that reading it needs no driver. */

/** Earlier than any real day, so that newest-first lists end with it; always with grain `none`. */
export const UNKNOWN_DAY = '0001-01-01';
