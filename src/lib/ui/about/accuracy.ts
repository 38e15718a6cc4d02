/** How well the project's own labelled texts are read: the figures of `npm run eval`, as the page shows them. */

/** One thing that is read. Shares from 0 to 1 of `of` texts or finds. */
export interface Accuracy {
  readonly what:
    | 'digital-transformation'
    | 'drug-free-areas'
    | 'congress-preparation'
    | 'province'
    | 'published'
    | 'event'
    | 'leaders'
    | 'visit'
    | 'figures';
  /** Of what was said, how much is right. */
  readonly precision: number;
  /** Of what is there, how much was said. */
  readonly recall: number;
  /** Texts that have it. */
  readonly of: number;
}

/** Texts of the gold set when the figures were read. */
export const GOLD_TEXTS = 375;

/** Only the themes that every text is labelled for; the others have a handful of texts each. */
export const ACCURACY: readonly Accuracy[] = [
  { what: 'digital-transformation', precision: 1, recall: 1, of: 62 },
  { what: 'drug-free-areas', precision: 1, recall: 0.9807, of: 52 },
  { what: 'congress-preparation', precision: 1, recall: 1, of: 59 },
  { what: 'province', precision: 1, recall: 0.9968, of: 320 },
  { what: 'published', precision: 1, recall: 1, of: 197 },
  { what: 'event', precision: 0.9919, recall: 0.9913, of: 248 },
  { what: 'leaders', precision: 0.9971, recall: 0.9916, of: 358 },
  { what: 'visit', precision: 1, recall: 0.9838, of: 62 },
  { what: 'figures', precision: 1, recall: 0.9393, of: 33 }
];
