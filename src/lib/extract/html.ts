/** A page from HTML: metadata from its head, the article's lines by Readability, the whole body where that fails. */
import { Readability } from '@mozilla/readability';
import type { RemovalReason } from '../corpus/article.ts';
import { blockOpened, furnitureReason, reasonAboveTitle } from './furniture.ts';
import { readBlocks } from './html-blocks.ts';
import { parseMarkup } from './html-document.ts';
import { readMetadata } from './html-metadata.ts';
import { readDateLine } from './date-line.ts';
import type { Page, PageLine } from './page.ts';
import { comparable, countSyllables, isProse } from './prose.ts';

/** Readability counts as failed when it keeps less than this share of the page's prose. */
const LEAST_SHARE = 0.4;
const SITE_PARTS =
  'nav, header, footer, aside, form, button, dialog, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [aria-hidden="true"], [hidden]';

export function parseHtml(html: string): Page {
  const document = parseMarkup(html);
  const page = readMetadata(document);
  const all = readBlocks(document.body);
  const main = readBlocks(document.body, isSitePart);
  const kept = withReadability(all, main, readableLines(parseMarkup(html)));
  return { ...page, lines: kept, removals: removed(all, kept) };
}

/** An article's own <header> holds its title and date; the site's holds the menus. */
function isSitePart(element: Element): boolean {
  if (!element.matches(SITE_PARTS)) return false;
  return !(element.tagName === 'HEADER' && (element.closest('article, main') || element.querySelector('h1')));
}

function readableLines(document: Document): PageLine[] {
  try {
    const content = new Readability(document, {
      charThreshold: 200,
      serializer: (node) => node as Element
    }).parse()?.content;
    return content ? readBlocks(content) : [];
  } catch {
    return [];
  }
}

/** Readability's lines, with the title, date and sapo that it left standing above them. */
function withReadability(
  all: readonly PageLine[],
  main: readonly PageLine[],
  readable: readonly PageLine[]
): PageLine[] {
  const whole = main.length ? main : all;
  if (proseOf(readable) < proseOf(whole) * LEAST_SHARE || proseOf(readable) === 0) return [...whole];
  const content = new Set(readable.map((line) => line.text));
  const first = whole.findIndex((line) => content.has(line.text) && isProse(line.text));
  if (first < 0) return [...whole];
  const last = whole.findLastIndex((line) => content.has(line.text));
  const end = endOfPage(whole, last);
  return whole
    .slice(titleLine(whole, first), end)
    .filter((line, at, lines) => keeps(line, at, lines, content));
}

function proseOf(lines: readonly PageLine[]): number {
  return lines.reduce((sum, line) => sum + (isProse(line.text) ? countSyllables(line.text) : 0), 0);
}

/** The heading nearest above the first paragraph of content opens the article. */
function titleLine(lines: readonly PageLine[], first: number): number {
  const heading = lines.findLastIndex(
    (line, index) => index <= first && line.heading && countSyllables(line.text) >= 4
  );
  return heading < 0 ? Math.max(0, first - 4) : Math.min(heading, first);
}

/** Up to three short lines below the content: there the byline stands. */
function endOfPage(lines: readonly PageLine[], last: number): number {
  let end = last + 1;
  while (end < lines.length && end - last <= 3 && countSyllables(lines[end]?.text ?? '') <= 8) {
    if (blockOpened(lines[end]?.text ?? '') || furnitureReason(lines[end]?.text ?? '')) break;
    end += 1;
  }
  return end;
}

/** Above the content every line stays, for the head to judge; among it only what Readability kept, and headings. */
function keeps(
  line: PageLine,
  at: number,
  lines: readonly PageLine[],
  content: ReadonlySet<string>
): boolean {
  if (content.has(line.text) || line.heading || readDateLine(line.text)) return true;
  const first = lines.findIndex((other) => content.has(other.text) && isProse(other.text));
  return at < first || isProse(line.text) || at > lines.findLastIndex((other) => content.has(other.text));
}

/** Every line of the page that was not kept, with the kind of furniture it looks like. */
function removed(
  all: readonly PageLine[],
  kept: readonly PageLine[]
): { reason: RemovalReason; text: string }[] {
  const left = new Map<string, number>();
  for (const line of kept) left.set(line.text, (left.get(line.text) ?? 0) + 1);
  let block: RemovalReason | null = null;
  return all.flatMap(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    block = count > 0 ? null : (blockOpened(text) ?? block);
    if (count > 0 || !comparable(text)) return [];
    return [{ reason: furnitureReason(text) ?? block ?? reasonAboveTitle(text), text }];
  });
}
