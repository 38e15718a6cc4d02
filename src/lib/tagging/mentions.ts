/** Finds every theme's mentions in a text: matched, judged by their conditions, overlaps resolved. */
import type { Mention, PassedMention } from '../corpus/analysis.ts';
import type { CompiledLexicon, CompiledTerm, CompiledTheme } from '../lexicon/compile.ts';
import { type Doc, type Span, longestFirst, putInOrder } from '../text/index.ts';
import { withChains } from './mentions-chains.ts';
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
  return withChains(lexicon, (chains) =>
    mentionsIn({ doc, lexicon, stretches: new Stretches(doc, lexicon, chains) }, title)
  );
}

function mentionsIn(scene: Scene, title: Span): FoundMentions {
  const mentions: Mention[] = [];
  const passed: PassedMention[] = [];
  for (const theme of scene.lexicon.themes) {
    const hits = hitsOf(theme, title, scene);
    if (hits.length === 0) continue;
    const judged = judge(theme, hits, title, scene);
    const counted = longestFirst(judged.counted);
    for (const hit of counted) mentions.push(toMention(theme, hit));
    for (const { hit, reason } of outside(counted, judged.passed)) {
      passed.push({ ...toMention(theme, hit), ...reason });
    }
  }
  return { mentions: putInOrder(mentions, byPlace), passed: putInOrder(passed, byPlace) };
}

/** Every hit of the theme's terms; of hundreds only the few are looked at whose first words are in the text. */
function hitsOf({ terms, firstStretches }: CompiledTheme, title: Span, scene: Scene): Hit[] {
  const { stretches } = scene;
  const hits: Hit[] = [];
  for (let i = stretches.nextPresent(firstStretches, 0); i < terms.length;) {
    addHits(hits, terms[i]!, title, scene);
    i = stretches.nextPresent(firstStretches, i + 1);
  }
  return hits;
}

function addHits(hits: Hit[], term: CompiledTerm, title: Span, { stretches }: Scene): void {
  for (const { start, end } of stretches.find(term.pattern)) {
    if (!term.titleOnly || (start >= title.start && end <= title.end)) hits.push({ start, end, term });
  }
}

interface Passed extends Span {
  readonly hit: Hit;
  readonly reason: NonNullable<Objection>;
}

/** Those of the passed hits that overlap no counted one, nor each other. */
function outside(counted: readonly Hit[], passed: readonly Passed[]): readonly Passed[] {
  if (passed.length === 0) return passed;
  const taken = new Overlaps(counted);
  return longestFirst(passed.filter(({ hit }) => taken.over(hit).length === 0));
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
  const hits: Hit[] = [];
  for (const term of theme.masks) addHits(hits, term, title, scene);
  const masks: Mask[] = [];
  for (const { start, end, term } of hits) {
    const mask: Mask = { start, end, term, order: masks.length };
    if (!objection(term, mask, scene)) masks.push(mask);
  }
  return new Overlaps(putInOrder(masks, (one, other) => one.start - other.start));
}

function masked(hit: Hit, masks: Overlaps<Mask>): Objection {
  const over = masks.over(hit);
  if (over.length === 0) return null;
  const first = over.reduce((one, other) => (other.order < one.order ? other : one));
  return { why: 'unless', phrase: first.term.source };
}

function toMention(theme: CompiledTheme, { term, start, end }: Hit): Mention {
  return { theme: theme.slug, term: term.source, span: { start, end } };
}

const byPlace = (one: Mention, other: Mention): number =>
  one.span.start - other.span.start || one.span.end - other.span.end;
