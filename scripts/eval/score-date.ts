/** Published and event dates against labels, value and precision together. */
import { rate } from './rates.ts';
import type { Miss, Pair } from './pair.ts';
import { sentenceAround } from './sentence-around.ts';

export interface DateScore {
  /** All labelled texts, those without a date included. */
  readonly scored: number;
  /** A date was expected and exactly it was found. */
  readonly right: number;
  readonly wrong: number;
  /** A date was expected, none was found. */
  readonly missing: number;
  /** None was expected, one was found. */
  readonly invented: number;
  /** None was expected, none was found. */
  readonly rightlyNone: number;
  /** (right + rightlyNone) / scored. */
  readonly accuracy: number | null;
  /** right / (right + wrong + missing): of the texts that have a date. */
  readonly found: number | null;
}

type Outcome = 'right' | 'wrong' | 'missing' | 'invented' | 'rightlyNone';

/** Scores one of the two dates; appends to `misses`. */
export function scoreDate(label: 'published' | 'event', pairs: readonly Pair[], misses: Miss[]): DateScore {
  const count = { right: 0, wrong: 0, missing: 0, invented: 0, rightlyNone: 0 };
  let scored = 0;
  for (const pair of pairs) {
    const want = pair.expected[label];
    if (want === undefined) continue;
    scored += 1;
    const outcome = outcomeOf(want, pair.got[label]?.value ?? null);
    count[outcome] += 1;
    if (outcome !== 'right' && outcome !== 'rightlyNone') misses.push(missOf(label, pair, want));
  }
  return {
    scored,
    ...count,
    accuracy: rate(count.right + count.rightlyNone, scored),
    found: rate(count.right, count.right + count.wrong + count.missing)
  };
}

function outcomeOf(want: string | null, got: string | null): Outcome {
  if (want === null) return got === null ? 'rightlyNone' : 'invented';
  if (got === null) return 'missing';
  return got === want ? 'right' : 'wrong';
}

function missOf(label: 'published' | 'event', pair: Pair, want: string | null): Miss {
  const got = pair.got[label];
  const span = label === 'event' ? pair.got.event?.span : null;
  return {
    label,
    id: pair.expected.id,
    expected: want ?? '(none)',
    got: got?.value ?? '(none)',
    context: span ? sentenceAround(pair.got.text ?? '', span) : ''
  };
}
