/** What the monthly counts of all themes say: who leads, who rose, who fell. Says nothing it cannot hold. */
import { wilson } from '../../trends/wilson.ts';
import { articlesHref, EVERY_ARTICLE } from '../../trends/article-filter.ts';
import { bucketDays } from '../../trends/buckets.ts';
import { MIN_SAMPLE } from '../../trends/complete.ts';
import type { Point, SeriesAnswer } from '../../trends/query.ts';

/** Finished months that are compared with the same number before them. */
export const WINDOW = 6;
/** Fewer articles than this carry no sentence. */
const MIN_COUNT = 5;

/** One theme over a run of months. */
export interface Stretch {
  readonly months: number;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly n: number;
  readonly articles: string;
}

export interface Change {
  readonly theme: string;
  readonly before: Stretch;
  readonly after: Stretch;
}

export interface Findings {
  /** The theme with more articles than any other in the last finished months; null on a tie or too few. */
  readonly leader: { readonly theme: string; readonly over: Stretch } | null;
  /** Largest rise and fall of share whose 95 % intervals do not touch. */
  readonly riser: Change | null;
  readonly faller: Change | null;
  /** Two full windows with enough articles exist, so that silence about change is a finding too. */
  readonly comparable: boolean;
  /** The months are there, but too few articles in them. */
  readonly thin: boolean;
}

/** @param answer articles by theme and month over the whole period. */
export function findFindings(answer: SeriesAnswer): Findings {
  const finished = answer.series.map(({ key, points }) => ({
    key,
    points: points.filter(({ partial }) => !partial)
  }));
  const windows = finished.map(({ key, points }) => ({
    theme: key,
    before: points.length >= 2 * WINDOW ? stretch(answer, key, points.slice(-2 * WINDOW, -WINDOW)) : null,
    after: points.length ? stretch(answer, key, points.slice(-WINDOW)) : null
  }));
  const changes = windows.flatMap(({ theme, before, after }) =>
    before && after && before.n >= MIN_SAMPLE && after.n >= MIN_SAMPLE ? [{ theme, before, after }] : []
  );
  const apart = changes.filter(isApart).toSorted((a, b) => size(b) - size(a));
  const first = apart[0];
  const last = apart.at(-1);
  return {
    leader: leaderOf(windows),
    riser: first && size(first) > 0 ? first : null,
    faller: last && size(last) < 0 ? last : null,
    comparable: changes.length > 0,
    thin: changes.length === 0 && windows.some(({ before }) => before !== null)
  };
}

function leaderOf(windows: readonly { theme: string; after: Stretch | null }[]): Findings['leader'] {
  const [first, second] = windows
    .flatMap(({ theme, after }) => (after ? [{ theme, over: after }] : []))
    .toSorted((a, b) => b.over.count - a.over.count);
  if (!first || first.over.count < MIN_COUNT || first.over.count === second?.over.count) return null;
  return first;
}

function stretch(answer: SeriesAnswer, theme: string, points: readonly Point[]): Stretch {
  const from = bucketDays(points[0]?.bucket ?? '').from;
  const to = bucketDays(points.at(-1)?.bucket ?? '').to;
  const { provinces, day, grain } = answer.query;
  return {
    ...{ from, to, months: points.length },
    count: points.reduce((sum, { count }) => sum + count, 0),
    n: points.reduce((sum, { n }) => sum + n, 0),
    articles: articlesHref({ ...EVERY_ARTICLE, themes: [theme], provinces, from, to, day, grain })
  };
}

const size = ({ before, after }: Change): number => after.count / after.n - before.count / before.n;

/** True when the intervals of both shares do not touch: cautious, no test is claimed. */
function isApart({ before, after }: Change): boolean {
  const [old, now] = [wilson(before.count, before.n), wilson(after.count, after.n)];
  if (!old || !now || Math.max(before.count, after.count) < MIN_COUNT) return false;
  return now.low > old.high || now.high < old.low;
}
