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
export const GOLD_TEXTS = 283;

/** Only the themes that every text is labelled for; the others have a handful of texts each. */
export const ACCURACY: readonly Accuracy[] = [
  { what: 'digital-transformation', precision: 1, recall: 1, of: 53 },
  { what: 'drug-free-areas', precision: 1, recall: 0.9777, of: 45 },
  { what: 'congress-preparation', precision: 1, recall: 1, of: 53 },
  { what: 'province', precision: 1, recall: 1, of: 232 },
  { what: 'published', precision: 1, recall: 0.9964, of: 139 },
  { what: 'event', precision: 0.9883, recall: 0.9732, of: 177 },
  { what: 'leaders', precision: 0.9959, recall: 0.9878, of: 247 },
  { what: 'visit', precision: 1, recall: 0.9714, of: 35 },
  { what: 'figures', precision: 0.9565, recall: 0.8461, of: 26 }
];
