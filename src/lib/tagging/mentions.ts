/** Finds every theme's mentions in a text: matched, judged by their conditions, overlaps resolved. */
import type { Mention, PassedMention } from '../corpus/analysis.ts';
import type { CompiledLexicon, CompiledTerm, CompiledTheme } from '../lexicon/compile.ts';
import { type Doc, type Span, longestFirst } from '../text/index.ts';
import { type Objection, type Scene, objection } from './mentions-conditions.ts';
import { Overlaps } from './mentions-near.ts';
import { Stretches } from './mentions-stretches.ts';

export interface FoundMentions {
  /** In text order; those of one theme do not overlap, those of different themes may. */
  readonly mentions: readonly Mention[];
  /** Seen but not counted, with the reason; none overlaps a counted mention of its theme. */
  readonly passed: readonly PassedMention[];
}

interface Hit extends Span {
  readonly term: CompiledTerm;
}

/**
 * Finds the mentions of all themes in one pass.
 *
 * @param title the title's span in `doc.text`, for terms marked `title only`.
 */
export function findMentions(doc: Doc, title: Span, lexicon: CompiledLexicon): FoundMentions {
  const scene: Scene = { doc, lexicon, stretches: new Stretches(doc, lexicon) };
  const mentions: Mention[] = [];
  const passed: PassedMention[] = [];
  for (const theme of lexicon.themes) {
    const present = presentTerms(theme, scene);
    if (present.length === 0) continue;
    const hits = hitsOf(present, title, scene);
    if (hits.length === 0) continue;
    const judged = judge(theme, hits, title, scene);
    const counted = longestFirst(judged.counted);
    for (const hit of counted) mentions.push(toMention(theme, hit));
    const taken = new Overlaps(counted);
    const uncounted = judged.passed.filter(({ hit }) => taken.over(hit).length === 0);
    for (const { hit, reason } of longestPassed(uncounted)) {
      passed.push({ ...toMention(theme, hit), ...reason });
    }
  }
  return { mentions: mentions.sort(byPlace), passed: passed.sort(byPlace) };
}

/** The terms whose first words are in the text: few of the hundreds that a lexicon has. */
function presentTerms({ terms, firstStretches }: CompiledTheme, { stretches }: Scene): CompiledTerm[] {
  const present: CompiledTerm[] = [];
  for (let i = 0; i < firstStretches.length; i += 1) {
    if (stretches.has(firstStretches[i]!)) present.push(terms[i]!);
  }
  return present;
}

function hitsOf(terms: readonly CompiledTerm[], title: Span, { stretches }: Scene): Hit[] {
  const hits: Hit[] = [];
  for (const term of terms) {
    for (const { start, end } of stretches.placesOf(term.pattern)) {
      if (!term.titleOnly || (start >= title.start && end <= title.end)) hits.push({ start, end, term });
    }
  }
  return hits;
}

interface Passed extends Span {
  readonly hit: Hit;
  readonly reason: NonNullable<Objection>;
}

/** Parts the hits that count from those a condition or a `not:` line takes away. */
function judge(theme: CompiledTheme, hits: readonly Hit[], title: Span, scene: Scene) {
  const masks = masksOf(theme, title, scene);
  const counted: Hit[] = [];
  const passed: Passed[] = [];
  for (const hit of hits) {
    const reason = masked(hit, masks) ?? objection(hit.term, hit, scene);
    if (reason) passed.push({ start: hit.start, end: hit.end, hit, reason });
    else counted.push(hit);
  }
  return { counted, passed };
}

interface Mask extends Hit {
  /** Of several masks over one hit the first line of the lexicon is named. */
  readonly order: number;
}

/** The `not:` lines that count themselves, by start. */
function masksOf(theme: CompiledTheme, title: Span, scene: Scene): Overlaps<Mask> {
  const hits = hitsOf(theme.masks, title, scene).filter((mask) => !objection(mask.term, mask, scene));
  const masks = hits.map((hit, order) => ({ ...hit, order }));
  return new Overlaps(masks.sort((one, other) => one.start - other.start));
}

function masked(hit: Hit, masks: Overlaps<Mask>): Objection {
  const over = masks.over(hit);
  if (over.length === 0) return null;
  const first = over.reduce((one, other) => (other.order < one.order ? other : one));
  return { why: 'unless', phrase: first.term.source };
}

const longestPassed = (passed: readonly Passed[]): Passed[] => longestFirst(passed);

function toMention(theme: CompiledTheme, { term, start, end }: Hit): Mention {
  return { theme: theme.slug, term: term.source, span: { start, end } };
}

const byPlace = (one: Mention, other: Mention): number =>
  one.span.start - other.span.start || one.span.end - other.span.end;
