/** Kleinberg's bursts: stretches in which a kind of article is far more frequent than over the whole period. */

/** One bucket: `relevant` articles out of `total`. */
export interface Batch {
  readonly relevant: number;
  readonly total: number;
}

export interface Burst {
  /** First and last batch, both inclusive, counted from 0. */
  readonly from: number;
  readonly to: number;
  /** How many natural logarithms likelier the articles are at the burst's rate than at the usual one. */
  readonly weight: number;
}

export interface Automaton {
  /** The burst's rate is so many times the usual one. */
  readonly scaling: number;
  /** Entering a burst costs `gamma` · ln(number of batches). */
  readonly gamma: number;
}

/** Twice the usual rate, at the plain cost. */
const TWICE: Automaton = { scaling: 2, gamma: 1 };

/**
 * The stretches that the cheapest way through a two-state automaton spends in the upper state.
 * Kleinberg (2002), Bursty and hierarchical structure in streams, Proc. 8th ACM SIGKDD, 91–101, section 4: cost
 * σ(i, r, d) = −ln(C(d, r) p_i^r (1 − p_i)^(d − r)) of a batch and the weight of a burst; transition cost τ of section 2. The binomial coefficient of σ is left
 * out: it is the same in both states. Where the usual rate times `scaling` is no share, there is no burst.
 */
export function bursts(batches: readonly Batch[], automaton: Automaton = TWICE): Burst[] {
  const usual = sumOf(batches, 'relevant') / sumOf(batches, 'total');
  const raised = usual * automaton.scaling;
  if (!(usual > 0) || raised >= 1) return [];
  const gains = batches.map((batch) => cost(batch, usual) - cost(batch, raised));
  return stretches(cheapestWay(gains, automaton.gamma * Math.log(batches.length)), gains);
}

const sumOf = (batches: readonly Batch[], part: keyof Batch): number =>
  batches.reduce((sum, batch) => sum + batch[part], 0);

const cost = ({ relevant, total }: Batch, rate: number): number =>
  -relevant * Math.log(rate) - (total - relevant) * Math.log(1 - rate);

/** Viterbi: costs are counted against staying low throughout, so being high pays a batch's gain. Ties stay low. */
function cheapestWay(gains: readonly number[], entry: number): boolean[] {
  let [low, high] = [0, Infinity];
  const cameFromHigh = gains.map((gain) => {
    const from = { low: high < low, high: high < low + entry };
    [low, high] = [Math.min(low, high), Math.min(high, low + entry) - gain];
    return from;
  });
  const way: boolean[] = [];
  let isHigh = high < low;
  for (let batch = gains.length - 1; batch >= 0; batch--) {
    way.unshift(isHigh);
    isHigh = cameFromHigh[batch]?.[isHigh ? 'high' : 'low'] ?? false;
  }
  return way;
}

function stretches(way: readonly boolean[], gains: readonly number[]): Burst[] {
  const found: Burst[] = [];
  way.forEach((isHigh, at) => {
    if (!isHigh) return;
    const open = found.at(-1);
    const gain = gains[at] ?? 0;
    if (open?.to === at - 1) found[found.length - 1] = { ...open, to: at, weight: open.weight + gain };
    else found.push({ from: at, to: at, weight: gain });
  });
  return found;
}
