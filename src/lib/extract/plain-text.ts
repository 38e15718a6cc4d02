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
  return blocks.flatMap((block) => plainLines(block.reduce(joinLine, '')));
}

function joinLine(joined: string, line: string): string {
  const last = joined.slice(joined.lastIndexOf('\n') + 1);
  if (!last) return joined + line;
  const fresh = /^[*•–-]\s/u.test(line) || (last.length < NARROWEST_WRAP && !/^\p{Ll}/u.test(line));
  return `${joined}${fresh ? '\n' : ' '}${line}`;
}
