/** Decides whether a match counts: title only, `unless` and `with`, each in its reach. */
import type { CompiledCondition, CompiledLexicon, CompiledTerm } from '../lexicon/compile.ts';
import type { PassedMention } from '../corpus/analysis.ts';
import type { Doc, Span } from '../text/index.ts';
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
    const met = condition.patterns.find((pattern) => inReach(condition, pattern, span, scene));
    if (condition.kind === 'unless' && met !== undefined) {
      return { why: 'unless', phrase: scene.lexicon.patterns[met]!.source };
    }
    if (condition.kind === 'with' && met === undefined) {
      return { why: 'with-missing', phrase: sourcesOf(condition, scene.lexicon) };
    }
  }
  return null;
}

function sourcesOf(condition: CompiledCondition, lexicon: CompiledLexicon): string {
  return condition.patterns.map((pattern) => lexicon.patterns[pattern]!.source).join(', ');
}

function inReach({ reach }: CompiledCondition, pattern: number, span: Span, scene: Scene): boolean {
  const places = scene.stretches.placesOf(pattern);
  if (reach === 'article') return places.length > 0;
  return places.some((place) =>
    reach === 'touching'
      ? touches(place, span, scene.doc.text)
      : scene.stretches.shareSentence(place.start, span.start)
  );
}

/** Overlapping, or with nothing between but spaces, quotation marks and a comma on the same line. */
function touches(one: Span, other: Span, text: string): boolean {
  const [first, last] = one.start <= other.start ? [one, other] : [other, one];
  return last.start <= first.end || /^[^\S\n]*[,"“”«»]*[^\S\n]*$/u.test(text.slice(first.end, last.start));
}

/** True when the two share at least one character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
