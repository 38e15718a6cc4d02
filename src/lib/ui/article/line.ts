/** The lines of a stored text as the page shows them: title, headings of a digest, paragraphs. */
import type { StoredArticle } from '../../corpus/stored.ts';
import { lineSpans, type Span } from '../marks.ts';

export interface Line extends Span {
  readonly kind: 'heading' | 'paragraph';
  /** Names the line inside the page; a digest's index leads here. */
  readonly id: string;
}

/** Every line after the title; a line that opens a section of a digest is a heading. */
export function bodyLines({ text, title, sections }: StoredArticle): Line[] {
  const opens = new Set(sections.map(({ span }) => span.start));
  return lineSpans(text)
    .filter(({ start }) => start >= title.length)
    .map((span) => ({
      ...span,
      kind: opens.has(span.start) ? 'heading' : 'paragraph',
      id: `d${span.start}`
    }));
}
