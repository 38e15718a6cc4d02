/** A text as the words it can be searched by: syllables and numbers with their offsets; what stands between is dropped. */
import { FOLDED_UNIT, SPACE } from './code-units.ts';
import { foldText, stripDiacritics } from './fold.ts';
import type { Span } from './span.ts';

export interface FoldedWord {
  /** Case and tone placement folded, diacritics kept. */
  readonly text: string;
  /** The same without diacritics. */
  readonly plain: string;
}

export interface SearchWord extends Span {
  readonly word: FoldedWord;
}

/** What is searched of an article: its text, which begins with the title, or else has it put in front. */
export const searchedText = (title: string, text: string): string =>
  text.startsWith(title) ? text : `${title}\n${text}`;

/** Takes normalised text; offsets are UTF-16 offsets into it. */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  for (let start = 0; start < text.length; start++) {
    let end = start;
    while (end < text.length && (FOLDED_UNIT[text.charCodeAt(end)] as number) > SPACE) end++;
    if (end > start) words.push({ word: folded(text.slice(start, end)), start, end });
    start = end;
  }
  return words;
}

/** All Vietnamese syllables in their usual cases are some 20,000; names and numbers come and go. */
const MOST_KEPT = 50_000;
const kept = new Map<string, FoldedWord>();

/** Folding costs ten times as much as looking up what was folded before. */
function folded(written: string): FoldedWord {
  const known = kept.get(written);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const text = foldText(written);
  const word = { text, plain: stripDiacritics(text) || text };
  kept.set(written, word);
  return word;
}
