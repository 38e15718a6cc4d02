/** Nests a text's marks into each other: which one lies outside, and where each one's number is written. */
import { layMarks, type Span } from '../marks.ts';

/**
 * From the outside in. What tells a visit is a sentence and holds everything in it; a leader's name and office hold
 * the place the office is in; a finding is about a few words; what was seen but not counted is mostly longer than
 * what counts inside it. Where two marks cross, the outer one stays whole and the inner one is cut in two.
 */
export const LAYERS = [
  ...(['visit', 'leader', 'office', 'finding', 'date'] as const),
  ...(['place', 'figure', 'not', 'theme'] as const)
] as const;
export type Layer = (typeof LAYERS)[number];

export interface LayeredMark extends Span {
  readonly layer: Layer;
}

/** A stretch of the text: bare, or under the marks of one layer with the inner layers inside it. */
export interface Node<M extends LayeredMark> {
  readonly start: number;
  readonly text: string;
  /** The layer's marks over the stretch; none for bare text. */
  readonly marks: readonly M[];
  /** Empty for a stretch that nothing lies inside of. */
  readonly inside: readonly Node<M>[];
  /** Marks whose number is written right behind the stretch: its own, and those inside that end where it ends. */
  readonly closing: readonly M[];
}

/** The text of `within` as nested stretches; their texts joined are that text, and every mark closes once. */
export function nestMarks<M extends LayeredMark>(
  text: string,
  marks: readonly M[],
  within: Span,
  layers: readonly Layer[] = LAYERS
): Node<M>[] {
  const touching = marks.filter(({ start, end }) => start < within.end && end > within.start);
  const layer = layers.find((one) => touching.some((mark) => mark.layer === one));
  if (layer === undefined) return bare(text, within);
  const deeper = layers.slice(layers.indexOf(layer) + 1);
  const [own, rest] = [touching.filter((m) => m.layer === layer), touching.filter((m) => m.layer !== layer)];
  return layMarks(text, own, within).flatMap((piece) => {
    const part = { start: piece.start, end: piece.start + piece.text.length };
    const inside = nestMarks(text, rest, part, deeper);
    return piece.marks.length === 0 ? inside : [wrap(piece, inside)];
  });
}

function bare(text: string, { start, end }: Span): Node<never>[] {
  return start < end ? [{ start, text: text.slice(start, end), marks: [], inside: [], closing: [] }] : [];
}

/** Numbers that would stand at the inner end of a mark move behind it, so that no line runs under them. */
function wrap<M extends LayeredMark>(
  {
    start,
    text,
    marks,
    closing
  }: { start: number; text: string; marks: readonly M[]; closing: readonly M[] },
  inside: readonly Node<M>[]
): Node<M> {
  const last = inside.at(-1);
  const kept = inside.length === 1 && last?.marks.length === 0 ? [] : inside;
  return {
    ...{ start, text, marks },
    inside: kept.map((node) => (node === last ? { ...node, closing: [] } : node)),
    closing: [...closing, ...(last?.closing ?? [])]
  };
}
