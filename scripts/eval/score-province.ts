/** Provinces against labels: right, wrong or unknown where the text decides; wrong where it cannot. */
import { rate } from './rates.ts';
import type { Analysed, Miss, Pair } from './pair.ts';
import { sentenceAround } from './sentence-around.ts';

export interface ProvinceScore {
  /** Texts whose province the text itself tells. */
  readonly decidable: number;
  readonly right: number;
  readonly wrong: number;
  readonly unknown: number;
  /** Texts that tell no single province. */
  readonly undecidable: number;
  /** Of these, how many were given a province all the same (the true one, where only the source tells, is no fault). */
  readonly wrongUndecidable: number;
  readonly rightShare: number | null;
  readonly wrongShare: number | null;
}

type Verdict = 'right' | 'wrong' | 'unknown';

/** Scores every labelled province; appends to `misses`. */
export function scoreProvince(pairs: readonly Pair[], misses: Miss[]): ProvinceScore {
  const count = { right: 0, wrong: 0, unknown: 0 };
  let undecidable = 0;
  let wrongUndecidable = 0;
  for (const pair of pairs) {
    const want = pair.expected.province;
    if (!want) continue;
    const verdict = verdictOf(want.name, pair.got);
    if (want.decidable) count[verdict] += 1;
    else {
      undecidable += 1;
      wrongUndecidable += verdict === 'wrong' ? 1 : 0;
    }
    if (verdict === 'wrong' || (want.decidable && verdict === 'unknown'))
      misses.push(missOf(pair, want.name));
  }
  const decidable = count.right + count.wrong + count.unknown;
  const shares = { rightShare: rate(count.right, decidable), wrongShare: rate(count.wrong, decidable) };
  return { decidable, ...count, undecidable, wrongUndecidable, ...shares };
}

function verdictOf(name: string | null, got: Analysed): Verdict {
  if (!got.province) return 'unknown';
  return name !== null && got.province.slug === provinceSlug(name) ? 'right' : 'wrong';
}

function missOf(pair: Pair, name: string | null): Miss {
  const { province, text = '' } = pair.got;
  const span = province?.span;
  return {
    label: 'province',
    id: pair.expected.id,
    expected: name ?? '(none)',
    got: province ? `${province.slug} (${province.rule ?? '?'})` : 'unknown',
    context: span ? sentenceAround(text, span) : ''
  };
}

/** A labeller's province name as a slug: "TP. Hồ Chí Minh" → `ho-chi-minh`. */
export function provinceSlug(name: string): string {
  return name
    .replace(/^(?:TP\.?\s*|thành phố\s+|tỉnh\s+)/i, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
