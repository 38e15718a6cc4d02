/** Finds one sentence of a long line by reading only the words around it. */
import type { Span } from './span.ts';
import { findSentences } from './wink.ts';

/** What may end a sentence. */
const STOP = /[.!?…]/;
/**
 * Whether a stop ends a sentence hangs on four tokens at most to either side, so that a window with so many
 * words free of stops at both edges is split exactly as the whole line is.
 */
const CALM_WORDS = 5;

/** By how much the window grows when the sentence reaches out of it; doubled each time. */
const FIRST_REACH = 200;

/** The sentence of `line` in which `offset` lies, between two the earlier one; null in a line without any. */
export function sentenceInLine(line: string, offset: number): Span | null {
  let from = calmBefore(line, offset);
  let to = calmBehind(line, offset);
  for (let reach = FIRST_REACH; ; reach *= 2) {
    const sentences = findSentences(line.slice(from, to));
    const at = Math.max(0, lastBefore(sentences, offset - from));
    const cutOff = (at === 0 && from > 0) || (at >= sentences.length - 1 && to < line.length);
    const found = sentences[at];
    if (!cutOff) return found ? { start: from + found.start, end: from + found.end } : null;
    from = calmBefore(line, Math.max(0, from - reach));
    to = calmBehind(line, Math.min(line.length, to + reach));
  }
}

const lastBefore = (spans: readonly Span[], offset: number): number =>
  spans.findLastIndex(({ start }) => start <= offset);

/** Where the calm words before the last stop before `at` begin; 0 when the line begins sooner. */
function calmBefore(line: string, at: number): number {
  let words = -Infinity;
  for (let end = at; end > 0;) {
    const start = line.lastIndexOf(' ', end - 1) + 1;
    if (STOP.test(line.slice(start, end))) words = 0;
    else if (start < end) words += 1;
    if (words >= CALM_WORDS) return start;
    end = start - 1;
  }
  return 0;
}

/** Where the calm words behind the next stop at or behind `at` end; the line's end when that comes sooner. */
function calmBehind(line: string, at: number): number {
  let words = -Infinity;
  for (let start = at; start < line.length;) {
    const space = line.indexOf(' ', start);
    const end = space < 0 ? line.length : space;
    if (STOP.test(line.slice(start, end))) words = 0;
    else if (start < end) words += 1;
    if (words >= CALM_WORDS) return end;
    start = end + 1;
  }
  return line.length;
}
