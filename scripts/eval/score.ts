/** Compares analyses with gold labels: counts, rates and every single miss. Pure. */
import type { Expected } from './gold.ts';
import { scoreDate, type DateScore } from './score-date.ts';
import { scoreProvince, type ProvinceScore } from './score-province.ts';
import { scoreThemes, type EvidenceScore, type LabelScore } from './score-themes.ts';
import { countShares, type ShareScore } from './rates.ts';

/** The part of one `nhip analyze` line that is scored. Offsets are UTF-16 units into `text`. */
export interface Analysed {
  readonly file: string;
  readonly rejected?: { readonly reason: string } | null;
  readonly title?: string | null;
  readonly text?: string;
  readonly published?: { readonly value: string } | null;
  readonly event?: { readonly value: string; readonly span?: readonly [number, number] | null } | null;
  readonly province?: {
    readonly slug: string;
    readonly rule?: string;
    readonly span?: readonly [number, number] | null;
  } | null;
  readonly themes?: readonly {
    readonly slug: string;
    readonly mentions: readonly { readonly term: string; readonly span: readonly [number, number] }[];
  }[];
  readonly sections?: readonly { readonly heading: string; readonly span: readonly [number, number] }[];
}

/** One wrong answer, with what a person needs to judge it. */
export interface Miss {
  /** Theme slug, `province`, `published`, `event`, `title`, `sections`, `evidence` or `analysed`. */
  readonly label: string;
  readonly id: string;
  readonly expected: string;
  readonly got: string;
  /** The sentence or phrase at issue; empty when there is none. */
  readonly context: string;
}

export interface Pair {
  readonly expected: Expected;
  readonly got: Analysed;
}

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
