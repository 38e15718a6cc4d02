/** The draft of an article on its way through the steps: lines still on the page, and what is known so far. */
import type { PublishedDate, Removal, RemovalReason } from '../corpus/article.ts';

/** One paragraph, trimmed, never empty. */
export interface PageLine {
  readonly text: string;
  /** Set off by the markup (h1–h6, a paragraph all in bold, a Markdown heading). */
  readonly heading: boolean;
}

export interface Page {
  readonly lines: readonly PageLine[];
  readonly removals: readonly Removal[];
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: PublishedDate | null;
  readonly url: string | null;
  readonly source: string | null;
}

export const EMPTY_PAGE: Page = {
  lines: [],
  removals: [],
  title: null,
  byline: null,
  published: null,
  url: null,
  source: null
};

/** Lines of plain text, runs of spaces made one; empty lines only separate. */
export function plainLines(text: string): PageLine[] {
  return text
    .split('\n')
    .map((line) => ({ text: line.trim().replace(/ {2,}/gu, ' '), heading: false }))
    .filter((line) => line.text !== '');
}

/** Takes lines off the page: `reasonFor` says why a line goes, or null to keep it. */
export function takeOff(
  page: Page,
  reasonFor: (line: PageLine, index: number) => RemovalReason | null
): Page {
  const removals: Removal[] = [];
  const lines = page.lines.filter((line, index) => {
    const reason = reasonFor(line, index);
    if (reason) removals.push({ reason, text: line.text });
    return !reason;
  });
  return removals.length ? { ...page, lines, removals: [...page.removals, ...removals] } : page;
}

/** Replaces one line's text by `kept` and logs what was cut from it; an empty rest drops the line. */
export function cutLine(page: Page, index: number, kept: string, cut: string, reason: RemovalReason): Page {
  const rest = kept.trim();
  const lines = page.lines.flatMap((line, at) => {
    if (at !== index) return [line];
    return rest ? [{ ...line, text: rest }] : [];
  });
  return { ...page, lines, removals: [...page.removals, { reason, text: cut.trim() }] };
}
