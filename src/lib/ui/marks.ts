/** Lays overlapping marks over a text as a row of pieces, none of which overlap. */
import type { Section } from '../corpus/article.ts';

/** As everywhere: `[start, end)` in UTF-16 code units over the stored text. */
export type Span = Section['span'];

/** A stretch of text under the same marks from end to end. */
export interface Piece<M extends Span> {
  readonly start: number;
  readonly text: string;
  /** Every mark that covers the piece, in the order given. */
  readonly marks: readonly M[];
  /** Those that end with this piece: where their number is written. */
  readonly closing: readonly M[];
}

/**
 * Cuts `text.slice(within)` wherever a mark begins or ends. The pieces' texts joined are that slice, and the
 * pieces under one mark joined are that mark's surface. Marks reaching out of `within` are clipped to it;
 * empty ones and those outside it leave no trace. Offsets are UTF-16 over `text`.
 */
export function layMarks<M extends Span>(
  text: string,
  marks: readonly M[],
  within: Span = { start: 0, end: text.length }
): Piece<M>[] {
  const here = marks.filter((m) => m.start < m.end && m.start < within.end && m.end > within.start);
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of here) {
    cuts.add(Math.max(start, within.start));
    cuts.add(Math.min(end, within.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => {
    const start = edges[i] ?? end;
    const covering = here.filter((m) => m.start < end && m.end > start);
    return {
      start,
      text: text.slice(start, end),
      marks: covering,
      closing: covering.filter((m) => m.end === end)
    };
  });
}

/** The text's lines as spans, without their newlines and without empty lines. */
export function lineSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return spans;
}
