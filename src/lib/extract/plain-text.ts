/** A page from plain text: paragraphs a line each, hard-wrapped ones joined again. */
import { EMPTY_PAGE, type Page, type PageLine, plainLines } from './page.ts';

const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;
const FEWEST_WRAPPED = 3;

export function parsePlainText(text: string): Page {
  return { ...EMPTY_PAGE, lines: isHardWrapped(text) ? unwrap(text) : plainLines(text) };
}

/** Mail and old portals break lines at a column: several lines then go on in lower case after no full stop. */
function isHardWrapped(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.some((line) => line.length > WIDEST_WRAP)) return false;
  const continued = lines.filter((line, index) => continues(lines[index - 1] ?? '', line));
  return continued.length >= FEWEST_WRAPPED && continued.length * 4 > lines.length;
}

function continues(before: string, line: string): boolean {
  return before.length >= NARROWEST_WRAP && !/[.!?:…]["”]?$/u.test(before) && /^[\p{Ll}\d(“"]/u.test(line);
}

/** Joins the lines between empty ones; a bullet or a short line before a capital starts anew. */
function unwrap(text: string): PageLine[] {
  const blocks = text.split(/\n\s*\n/u).map((block) => block.split('\n').map((line) => line.trim()));
  return blocks.flatMap((block) => plainLines(joinLines(block)));
}

/** Works on the written lines, never on what is joined already: that grows as long as the text. */
function joinLines(lines: readonly string[]): string {
  let width = 0;
  return lines
    .map((line) => {
      const fresh = width === 0 || startsAnew(line, width);
      width = fresh ? line.length : width + 1 + line.length;
      return fresh ? `\n${line}` : ` ${line}`;
    })
    .join('');
}

/** `width`: characters joined so far on the line before. */
function startsAnew(line: string, width: number): boolean {
  return /^[*•–-]\s/u.test(line) || (width < NARROWEST_WRAP && !/^\p{Ll}/u.test(line));
}
