/** The sentence around a place in a text, told by its characters alone. */
import { isLetter, isUpper } from './places-context.ts';
import type { Span } from '../text/index.ts';

/** Crawled pages may be one line: of an endless sentence only so much is looked at to either side. */
const REACH = 900;
const NEWLINE = 0x0a;
const CLOSING = '"”’»)]';
const OPENING = '"“‘«([';
const ABBREVIATION =
  /^(?:\p{Lu}|[pqx]|[Tt][pxtsr]|[BbKk][sS]|Th[sS]|Mr|St|T[PXTS]|P?GS|CN|LS|KTS|DS|NCS|NSND|NSƯT|NGƯT|NGND)$/u;

const LISTS = /[\d*•–-]/;
const GLUED = /\p{Ll}{2}|\d\d/u;

const isSpace = (character: string): boolean => character === ' ' || character === '\t';

/** "TP. Huế", "P. Tân Lập", "TS. Hà": a full stop that only shortens. Long words and figures are none. */
function shortens(text: string, stop: number): boolean {
  let start = stop;
  while (start > 0 && stop - start < 5 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return stop > start && ABBREVIATION.test(text.slice(start, stop));
}

const isStop = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;

/** Where the next sentence begins if one ends with the stop at `at`, else -1. */
function behindStop(text: string, at: number): number {
  let next = at + 1;
  while (next < text.length && CLOSING.includes(text.charAt(next))) next += 1;
  const spaced = isSpace(text.charAt(next));
  while (isSpace(text.charAt(next))) next += 1;
  const begin = OPENING.includes(text.charAt(next)) ? next + 1 : next;
  const opens = isUpper(text.charAt(begin)) || (spaced && LISTS.test(text.charAt(begin)));
  if (!opens || (text.charAt(at) === '.' && shortens(text, at))) return -1;
  // Crawlers glue sentences: "nhiệm kỳ mới.Tới dự …"; "T.Ư" and "xe.A5" are none.
  return spaced || GLUED.test(text.slice(Math.max(0, at - 2), at)) ? next : -1;
}

/** The sentence in which `at` lies, without its line's spaces; cut off at a fixed reach to either side. */
export function sentenceAround(text: string, at: number): Span {
  return { start: startOf(text, at), end: endOf(text, at) };
}

function startOf(text: string, at: number): number {
  const floor = Math.max(0, at - REACH);
  let start = at;
  for (; start > floor; start -= 1) {
    const unit = text.charCodeAt(start - 1);
    if (unit === NEWLINE) break;
    if (!isStop(unit)) continue;
    const behind = behindStop(text, start - 1);
    if (behind >= 0 && behind <= at) return behind;
  }
  while (start < at && isSpace(text.charAt(start))) start += 1;
  return start;
}

function endOf(text: string, at: number): number {
  const ceiling = Math.min(text.length, at + REACH);
  for (let end = at; end < ceiling; end += 1) {
    const unit = text.charCodeAt(end);
    if (unit === NEWLINE) return end;
    if (isStop(unit) && behindStop(text, end) >= 0) return end + 1;
  }
  return ceiling;
}

/** A paper's sign before its report: "(ABO) ", "[Chùm ảnh] ", "BHG - ", "Báo Đông Bắc – ". */
const SIGN =
  /^(?:\([^()\n]{2,30}\)|\[[^[\]\n]{2,30}\]|Báo \p{Lu}\p{L}+ \p{Lu}\p{L}+|\p{Lu}[\p{Lu}.]{1,7}(?=\s*[-–]))\s*[-–]?\s*/u;
const SIGN_REACH = 40;

/** Where a sentence that holds `at` begins without its paper's sign. */
export function behindSign(text: string, start: number, at: number): number {
  const sign = SIGN.exec(text.slice(start, start + SIGN_REACH));
  const behind = start + (sign?.[0].length ?? 0);
  return behind <= at ? behind : start;
}

/** How many sentences back an occasion may have been told. */
const BACK = 2;

/** The sentences right before one, the nearest first. */
export function sentencesBefore(text: string, { start }: Span): Span[] {
  const spans: Span[] = [];
  for (let at = start - 1; at > 0 && spans.length < BACK; at -= 1) {
    if (/\s/.test(text.charAt(at))) continue;
    const span = sentenceAround(text, at);
    spans.push(span);
    at = span.start;
  }
  return spans;
}
