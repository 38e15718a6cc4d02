/** Heads of a cell or committee against labels, kind by kind: a kind that is not labelled must not be found. */
import type { ExpectedFigures } from './expected.ts';
import type { Miss, Pair } from './pair.ts';
import { rate } from './rates.ts';
import { sentenceWith } from './sentence-around.ts';

export const FIGURE_KINDS = ['party_members', 'attending', 'exempt', 'official_members'] as const;

export interface FigureScore {
  /** Texts whose figures are labelled. */
  readonly texts: number;
  readonly right: number;
  readonly wrong: number;
  /** A figure was expected, none was found. */
  readonly missing: number;
  /** None was expected, one was found. */
  readonly invented: number;
  /** right / (right + wrong + missing): of the figures that the texts tell. */
  readonly found: number | null;
  /** right / (right + wrong + invented): of the figures that were given. */
  readonly sound: number | null;
}

type Outcome = 'right' | 'wrong' | 'missing' | 'invented' | 'rightlyNone';

/** Scores every text whose figures are labelled; appends to `misses`. */
export function scoreFigures(pairs: readonly Pair[], misses: Miss[]): FigureScore {
  const count = { right: 0, wrong: 0, missing: 0, invented: 0, rightlyNone: 0 };
  const labelled = pairs.filter(({ expected }) => expected.figures !== undefined);
  for (const pair of labelled) {
    for (const kind of FIGURE_KINDS) {
      const want = (pair.expected.figures as ExpectedFigures)[kind] ?? null;
      const got = (pair.got.figures as ExpectedFigures | undefined)?.[kind] ?? null;
      const outcome = outcomeOf(want, got);
      count[outcome] += 1;
      if (outcome !== 'right' && outcome !== 'rightlyNone') misses.push(missOf(pair, kind, want, got));
    }
  }
  const { right, wrong, missing, invented } = count;
  const shares = {
    found: rate(right, right + wrong + missing),
    sound: rate(right, right + wrong + invented)
  };
  return { texts: labelled.length, right, wrong, missing, invented, ...shares };
}

function outcomeOf(want: number | null, got: number | null): Outcome {
  if (want === null) return got === null ? 'rightlyNone' : 'invented';
  if (got === null) return 'missing';
  return got === want ? 'right' : 'wrong';
}

function missOf(pair: Pair, kind: string, want: number | null, got: number | null): Miss {
  const shown = (value: number | null) => (value === null ? '(none)' : `${value}`);
  const text = pair.got.text ?? '';
  return {
    label: 'figures',
    id: pair.expected.id,
    expected: `${kind} ${shown(want)}`,
    got: shown(got),
    context: sentenceWith(text, `${want ?? got} đảng viên`) || sentenceWith(text, `${want ?? got}`)
  };
}
