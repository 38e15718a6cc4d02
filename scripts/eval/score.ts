/** Compares analyses with gold labels: counts, rates and every single miss. Pure. */
import type { Expected } from './expected.ts';
import type { Analysed, Miss, Pair } from './pair.ts';
import type { ShareScore } from './rates.ts';
import { scoreDate, type DateScore } from './score-date.ts';
import { scoreFigures, type FigureScore } from './score-figures.ts';
import { scoreLeaders, type LeaderScores } from './score-leaders.ts';
import { scoreFindings, scorePart, scorePlaces, scoreSections } from './score-parts.ts';
import { scoreProvince, type ProvinceScore } from './score-province.ts';
import { scoreSpans, type SpanScores } from './score-spans.ts';
import { scoreThemes, type ThemeScores } from './score-themes.ts';
import { scoreVisits, type VisitScores } from './score-visits.ts';

export interface Scores extends ThemeScores, LeaderScores, VisitScores {
  readonly texts: number;
  /** Texts that were analysed; the rest are misses of label `analysed`. */
  readonly analysed: number;
  readonly province: ProvinceScore;
  readonly published: DateScore;
  readonly event: DateScore;
  readonly figures: FigureScore;
  readonly title: ShareScore;
  readonly byline: ShareScore;
  readonly sections: ShareScore;
  readonly places: ShareScore;
  readonly findings: ShareScore;
  readonly spans: SpanScores;
  readonly misses: readonly Miss[];
}

/**
 * Scores `results` against `gold`, matched by file name (folders ignored).
 * A text without a result, or rejected, is a miss and counts in no other figure.
 */
export function score(gold: readonly Expected[], results: Iterable<Analysed>): Scores {
  const byFile = new Map<string, Analysed>();
  for (const result of results) byFile.set(baseName(result.file), result);
  const misses: Miss[] = [];
  const pairs = gold.flatMap((expected) => pairUp(expected, byFile.get(expected.file), misses));
  return {
    texts: gold.length,
    analysed: pairs.length,
    ...scoreThemes(pairs, misses),
    province: scoreProvince(pairs, misses),
    published: scoreDate('published', pairs, misses),
    event: scoreDate('event', pairs, misses),
    ...scoreLeaders(pairs, misses),
    ...scoreVisits(pairs, misses),
    figures: scoreFigures(pairs, misses),
    title: scorePart('title', pairs, misses),
    byline: scorePart('byline', pairs, misses),
    sections: scoreSections(pairs, misses),
    places: scorePlaces(pairs, misses),
    findings: scoreFindings(pairs, misses),
    spans: scoreSpans(pairs, misses),
    misses
  };
}

function pairUp(expected: Expected, got: Analysed | undefined, misses: Miss[]): Pair[] {
  if (got && !got.rejected) return [{ expected, got }];
  const reason = got?.rejected ? `rejected: ${got.rejected.reason}` : 'no result';
  misses.push({ label: 'analysed', id: expected.id, expected: 'analysed', got: reason, context: '' });
  return [];
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
