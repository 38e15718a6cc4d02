/** Decides whether a match counts: title only, `unless` and `with`, each in its reach. */
import type { CompiledCondition, CompiledLexicon, CompiledTerm } from '../lexicon/compile.ts';
import type { PassedMention } from '../corpus/analysis.ts';
import type { Doc, Span } from '../text/index.ts';
import { firstFrom } from './mentions-near.ts';
import type { Stretches } from './mentions-stretches.ts';

/** Why a match does not count; null = it counts. */
export type Objection = Pick<PassedMention, 'why' | 'phrase'> | null;

export interface Scene {
  readonly doc: Doc;
  readonly lexicon: CompiledLexicon;
  readonly stretches: Stretches;
}

/** The first condition of the term that speaks against the match at `span`. */
export function objection(term: CompiledTerm, span: Span, scene: Scene): Objection {
  for (const condition of term.conditions) {
    const met = firstInReach(condition, span, scene);
    if (condition.kind === 'unless' && met !== NONE) {
      return { why: 'unless', phrase: scene.lexicon.patterns[met]!.source };
    }
    if (condition.kind === 'with' && met === NONE) {
      return { why: 'with-missing', phrase: condition.source };
    }
  }
  return null;
}

const NONE = -1;

/** The first pattern of the condition that stands in reach of the span, or none. */
function firstInReach({ patterns, reach }: CompiledCondition, span: Span, scene: Scene): number {
  for (const pattern of patterns) {
    if (inReach(reach, pattern, span, scene)) return pattern;
  }
  return NONE;
}

function inReach(reach: CompiledCondition['reach'], pattern: number, span: Span, scene: Scene): boolean {
  const { stretches } = scene;
  const places = stretches.placesOf(pattern);
  if (places.length === 0) return false;
  if (reach === 'article') return true;
  const next = firstFrom(places, span.start);
  if (reach === 'touching') return touchesOne(pattern, next, span, scene);
  // What parts the sentence from its nearest neighbour parts it from all beyond.
  return (
    (next > 0 && stretches.shareSentence(places[next - 1]!.start, span.start)) ||
    (next < places.length && stretches.shareSentence(places[next]!.start, span.start))
  );
}

/** Whether `span` touches the place that begins next, or the one that reaches farthest of those before. */
function touchesOne(pattern: number, next: number, { start, end }: Span, { doc, stretches }: Scene): boolean {
  const behind = stretches.placesOf(pattern)[next];
  const before = next > 0 ? stretches.farthestEndsOf(pattern)[next - 1]! : -1;
  return (
    (behind !== undefined && adjoins(doc.text, end, behind.start)) ||
    (before >= 0 && adjoins(doc.text, before, start))
  );
}

/** Nothing, or nothing but spaces, quotation marks and a comma on the same line. */
const JOINT = /[^\S\n]*[,"“”«»]*[^\S\n]*/uy;

/** Whether what begins at `to` overlaps what ends at `from`, or follows it with no word between. */
function adjoins(text: string, from: number, to: number): boolean {
  if (to <= from) return true;
  JOINT.lastIndex = from;
  JOINT.test(text);
  return JOINT.lastIndex >= to;
}
