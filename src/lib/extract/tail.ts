/** Takes off what a site puts in and under an article: related items, ratings, comments, tags, imprint. */
import type { RemovalReason } from '../corpus/article.ts';
import { readBylineLine } from './byline.ts';
import { readDateLine } from './date-line.ts';
import { blockOpened, furnitureReason } from './furniture.ts';
import { publishedBy } from './head.ts';
import { type Page, type PageLine, cutLine, takeOff } from './page.ts';
import { countSyllables, isProse } from './prose.ts';

/** So much prose must stand above a block before the block can end the article. */
const ENOUGH = 20;

/** Controls that a crawler glued to the end of a paragraph. */
const GLUED_CONTROLS =
  /\s*(?:Email\s*Print\s*Góp ý|Print\s*Email|In bài viết|Lưu bài viết|Chia sẻ\s*Facebook.{0,40})$/u;

const GLUED_REACH = 80;

export function cutGluedControls(page: Page): Page {
  return page.lines.reduceRight((rest, line, index) => {
    const cut = GLUED_CONTROLS.exec(line.text.slice(-GLUED_REACH))?.[0];
    if (!cut || cut.length === line.text.length) return rest;
    return cutLine(rest, index, line.text.slice(0, -cut.length), cut, 'reading-controls');
  }, page);
}

/** Removes blocks of furniture below the lead, and single lines of it wherever they stand. */
export function cutTail(page: Page): Page {
  const reasons = tailReasons(page.lines);
  return takeOff(page, (line, index) => reasons[index] ?? furnitureReason(line.text));
}

function tailReasons(lines: readonly PageLine[]): (RemovalReason | null)[] {
  const reasons: (RemovalReason | null)[] = lines.map(() => null);
  let above = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    const opened = above >= ENOUGH ? blockOpened(text) : null;
    if (!opened) {
      if (isProse(text)) above += countSyllables(text);
      continue;
    }
    const end = blockEnd(lines, at, opened, above);
    for (let kind = opened; at < end; at += 1) {
      kind = blockOpened(lines[at]?.text ?? '') ?? kind;
      reasons[at] = kind;
    }
    at -= 1;
  }
  return reasons;
}

/**
 * A block of comments, ratings or imprint closes the page, unless more prose follows than came before.
 * A box of related items ends at the next paragraph, unless the article was already signed above it.
 */
function blockEnd(lines: readonly PageLine[], at: number, kind: RemovalReason, above: number): number {
  const below = lines
    .slice(at + 1)
    .reduce((sum, line) => sum + (isProse(line.text) ? countSyllables(line.text) : 0), 0);
  const signed = at > 0 && readBylineLine(lines[at - 1]?.text ?? '') !== null;
  if (kind !== 'advertisement' && (signed || below === 0)) return lines.length;
  if (kind !== 'related-articles' && kind !== 'advertisement' && below < above) return lines.length;
  const next = lines.findIndex((line, index) => index > at && isProse(line.text));
  return next < 0 ? lines.length : next;
}

const MOST_LINES_BELOW = 8;

/** A date line under the text, with column, tags and paper below it: an archive's own foot. */
export function readFoot(page: Page): Page {
  const at = page.lines.findLastIndex((line) => isFootDate(line.text));
  const date = at > 0 ? readDateLine(page.lines[at]?.text ?? '') : null;
  const below = page.lines.slice(at + 1);
  if (!date || below.length > MOST_LINES_BELOW || below.some((line) => isProse(line.text))) return page;
  const dated = { ...page, published: page.published ?? publishedBy(date) };
  return takeOff(dated, (_, index) => footReason(index, at, page.lines.length));
}

/** Nothing beside the date but who wrote: a programme's "08:00 ngày 5/8/2025: Khai mạc" is no foot. */
function isFootDate(text: string): boolean {
  const rest = readDateLine(text)?.rest;
  return rest === '' || (rest !== undefined && readBylineLine(rest) !== null);
}

function footReason(index: number, date: number, length: number): RemovalReason | null {
  if (index < date) return null;
  if (index === date) return 'date-line';
  return index === length - 1 ? 'site-header' : 'navigation';
}
