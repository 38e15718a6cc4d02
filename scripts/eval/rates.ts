/** Shares and label scores with their counts: a rate without a sample is null, never 0 or 1. */

export interface ShareScore {
  readonly scored: number;
  readonly right: number;
  /** right / scored; null when nothing was scored. */
  readonly share: number | null;
}

/** How often something was found that is there, and something that is not. */
export interface LabelCounts {
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
  /** 0 where "rightly not found" cannot be counted, as with names. */
  trueNegative: number;
}

export interface LabelScore extends Readonly<LabelCounts> {
  /** Null when nothing was found. */
  readonly precision: number | null;
  /** Null when nothing was to be found. */
  readonly recall: number | null;
  /** 2TP / (2TP + FP + FN); null when all three are 0. */
  readonly f1: number | null;
}

export const noCounts = (): LabelCounts => ({
  truePositive: 0,
  falsePositive: 0,
  falseNegative: 0,
  trueNegative: 0
});

/** Counts with their rates. */
export function withRates(count: Readonly<LabelCounts>): LabelScore {
  const { truePositive: tp, falsePositive: fp, falseNegative: fn } = count;
  return {
    ...count,
    precision: rate(tp, tp + fp),
    recall: rate(tp, tp + fn),
    f1: rate(2 * tp, 2 * tp + fp + fn)
  };
}

/** How many of `items` pass `isRight`. */
export function countShares<T>(items: readonly T[], isRight: (item: T) => boolean): ShareScore {
  const right = items.filter(isRight).length;
  return { scored: items.length, right, share: rate(right, items.length) };
}

/** A count that grows while texts are gone through. */
export class Tally {
  #scored = 0;
  #right = 0;

  add(right: boolean): boolean {
    this.#scored += 1;
    this.#right += right ? 1 : 0;
    return right;
  }

  share(): ShareScore {
    return { scored: this.#scored, right: this.#right, share: rate(this.#right, this.#scored) };
  }
}

/** part / whole, or null when the whole is 0. */
export function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
