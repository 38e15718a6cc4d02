/** Theme tags against labels: precision, recall, F1, and whether a mention covers the labeller's evidence. */
import type { ExpectedTheme } from './expected.ts';
import type { Analysed, Miss, Pair } from './pair.ts';
import { noCounts, rate, withRates, type LabelCounts, type LabelScore } from './rates.ts';
import { sentenceAround } from './sentence-around.ts';

export interface EvidenceScore {
  /** Right tags whose evidence phrase is labelled and stands in the text. */
  readonly scored: number;
  /** Of these, how many have a mention that touches the phrase. */
  readonly touched: number;
  readonly share: number | null;
}

export interface ThemeScores {
  readonly themes: ReadonlyMap<string, LabelScore>;
  readonly evidence: EvidenceScore;
}

type Outcome = keyof LabelCounts;
type Mention = { readonly term: string; readonly span: readonly [number, number] };

/** Scores every labelled theme; appends to `misses`. */
export function scoreThemes(pairs: readonly Pair[], misses: Miss[]): ThemeScores {
  const counts = new Map<string, LabelCounts>();
  const evidence = { scored: 0, touched: 0 };
  for (const pair of pairs) {
    for (const [slug, theme] of pair.expected.themes) {
      if (theme.present === null) continue;
      const mentions = mentionsOf(pair.got, slug);
      const outcome = outcomeOf(theme.present, mentions.length > 0);
      countOf(counts, slug)[outcome] += 1;
      if (outcome.startsWith('false')) misses.push(themeMiss(slug, pair, theme, mentions));
      if (outcome === 'truePositive') checkEvidence(slug, pair, theme, mentions, evidence, misses);
    }
  }
  const themes = new Map([...counts].map(([slug, count]) => [slug, withRates(count)]));
  return { themes, evidence: { ...evidence, share: rate(evidence.touched, evidence.scored) } };
}

function mentionsOf(got: Analysed, slug: string): readonly Mention[] {
  return got.themes?.find((theme) => theme.slug === slug)?.mentions ?? [];
}

function outcomeOf(present: boolean, tagged: boolean): Outcome {
  if (present) return tagged ? 'truePositive' : 'falseNegative';
  return tagged ? 'falsePositive' : 'trueNegative';
}

function countOf(counts: Map<string, LabelCounts>, slug: string): LabelCounts {
  const known = counts.get(slug);
  if (known) return known;
  const fresh = noCounts();
  counts.set(slug, fresh);
  return fresh;
}

function themeMiss(slug: string, pair: Pair, theme: ExpectedTheme, mentions: readonly Mention[]): Miss {
  const text = pair.got.text ?? '';
  const first = mentions[0];
  return {
    label: slug,
    id: pair.expected.id,
    expected: theme.present ? 'tagged' : 'not tagged',
    got: first ? mentions.map(({ span }) => `“${text.slice(...span)}”`).join(' ') : 'not tagged',
    context: first ? sentenceAround(text, first.span) : (theme.evidence ?? '')
  };
}

function checkEvidence(
  slug: string,
  pair: Pair,
  theme: ExpectedTheme,
  mentions: readonly Mention[],
  evidence: { scored: number; touched: number },
  misses: Miss[]
): void {
  const text = (pair.got.text ?? '').toLowerCase();
  const phrase = theme.evidence?.normalize('NFC').toLowerCase();
  if (!phrase || !text.includes(phrase)) return;
  evidence.scored += 1;
  if (mentions.some(({ span }) => touches(text, phrase, span))) {
    evidence.touched += 1;
    return;
  }
  misses.push({
    ...themeMiss(slug, pair, theme, mentions),
    label: 'evidence',
    expected: `“${theme.evidence}”`
  });
}

/** Whether some occurrence of `phrase` shares a character with `span`. */
function touches(text: string, phrase: string, [start, end]: readonly [number, number]): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (at < end && at + phrase.length > start) return true;
  }
  return false;
}
