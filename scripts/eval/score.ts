/** Compares analyses with gold labels: counts, rates and every single miss. Pure. */
import type { Expected } from './gold.ts';
import type { Analysed, Miss, Pair } from './pair.ts';
import { scoreDate, type DateScore } from './score-date.ts';
import { scoreProvince, type ProvinceScore } from './score-province.ts';
import { scoreThemes, type EvidenceScore, type LabelScore } from './score-themes.ts';
import { countShares, type ShareScore } from './rates.ts';

export interface Scores {
  readonly texts: number;
  /** Texts that were analysed; the rest are misses of label `analysed`. */
  readonly analysed: number;
  readonly themes: ReadonlyMap<string, LabelScore>;
  readonly evidence: EvidenceScore;
  readonly province: ProvinceScore;
  readonly published: DateScore;
  readonly event: DateScore;
  readonly title: ShareScore;
  readonly sections: ShareScore;
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
    title: scoreTitle(pairs, misses),
    sections: scoreSections(pairs, misses),
    misses
  };
}

function pairUp(expected: Expected, got: Analysed | undefined, misses: Miss[]): Pair[] {
  if (got && !got.rejected) return [{ expected, got }];
  const reason = got?.rejected ? `rejected: ${got.rejected.reason}` : 'no result';
  misses.push({ label: 'analysed', id: expected.id, expected: 'analysed', got: reason, context: '' });
  return [];
}

function scoreTitle(pairs: readonly Pair[], misses: Miss[]): ShareScore {
  const labelled = pairs.filter(({ expected }) => expected.title !== undefined);
  return countShares(labelled, ({ expected, got }) => {
    const want = expected.title as string;
    if (plain(got.title ?? '') === plain(want)) return true;
    misses.push({ label: 'title', id: expected.id, expected: want, got: got.title ?? '(none)', context: '' });
    return false;
  });
}

function scoreSections(pairs: readonly Pair[], misses: Miss[]): ShareScore {
  const labelled = pairs.filter(({ expected }) => expected.sections !== undefined);
  return countShares(labelled, ({ expected, got }) => {
    const want = expected.sections as readonly string[];
    const found = (got.sections ?? []).map((section) => (got.text ?? '').slice(...section.span));
    const right = found.length === want.length && want.every((words, index) => found[index]?.includes(words));
    if (!right) misses.push(sectionMiss(expected.id, want, got));
    return right;
  });
}

function sectionMiss(id: string, want: readonly string[], got: Analysed): Miss {
  const headings = (got.sections ?? []).map((section) => section.heading);
  return {
    label: 'sections',
    id,
    expected: want.join(' | ') || '(none)',
    got: headings.join(' | ') || '(none)',
    context: ''
  };
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
