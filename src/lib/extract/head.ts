/** Finds the title among the lines above the article, with the date line beside it; the rest up there is furniture. */
import type { PublishedDate, RemovalReason } from '../corpus/article.ts';
import { parseDated } from '../corpus/civil-date.ts';
import { readBylineLine } from './byline.ts';
import { type DateLine, readCrawlerHead, readDateLine } from './date-line.ts';
import { blockOpened, furnitureReason, reasonAboveTitle } from './furniture.ts';
import { type Page, type PageLine, cutLine, takeOff } from './page.ts';
import { comparable, countSyllables, endsSentence, isProse } from './prose.ts';

/** Longest run of short lines that may stand above an article: two columns of menus. */
const HEAD_LINES = 120;
const MIN_TITLE_SYLLABLES = 4;

/** " date 2025-11-03 Tiêu đề": takes the crawler's head off the first line and reads its date. */
export function readCrawlerLine(page: Page): Page {
  const first = page.lines[0]?.text ?? '';
  const head = readCrawlerHead(first);
  if (!head) return page;
  const dated = head.value ? parseDated(head.value) : null;
  const published: PublishedDate | null = dated && { ...dated, method: 'header', confidence: 'high' };
  const cut = cutLine(page, 0, first.slice(head.cut.length), head.cut, 'date-line');
  return { ...cut, published: page.published ?? published };
}

/** Chooses the title and takes off what stands above it, and date lines and bylines below it. */
export function readHead(page: Page): Page {
  const end = headEnd(page.lines);
  const title = titleIndex(page, end);
  const dateAt = dateIndex(page.lines, end, title);
  const dated = withDateLine(page, dateAt);
  const rest = takeOff(dated, (line, index) => headReason(page.lines, line.text, index, title, end));
  return title === null ? rest : liftTitle(rest, page.lines[title]?.text ?? '');
}

/** Takes the title's line out of the body. It is no removal, unless a row's own title differs from it. */
function liftTitle(page: Page, line: string): Page {
  const at = page.lines.findIndex(({ text }) => text === line);
  const title = page.title ?? line;
  if (title !== line) return cutLine(page, at, '', line, 'repeated-title');
  return { ...page, title, lines: page.lines.toSpliced(at, 1) };
}

/** Where the first paragraph of prose stands: the head ends there. */
function headEnd(lines: readonly PageLine[]): number {
  const at = lines.findIndex((line) => isProse(line.text) && !line.heading && !readDateLine(line.text));
  return Math.min(at < 0 ? lines.length : at, HEAD_LINES);
}

function headReason(
  lines: readonly PageLine[],
  text: string,
  index: number,
  title: number | null,
  end: number
): RemovalReason | null {
  if (index === title || index >= end) return null;
  if (readDateLine(text)) return 'date-line';
  if (title !== null && index < title) return reasonAboveTitle(text);
  if (title === null) return furnitureReason(text);
  if (comparable(text) === comparable(lines[title]?.text ?? '')) return 'repeated-title';
  return furnitureReason(text);
}

/** Index of the title's line, or null where the article has none of its own. */
function titleIndex(page: Page, end: number): number | null {
  const known = page.title ? matchingLine(page.lines, page.title, Math.max(end, 1)) : null;
  if (known !== null) return known;
  if (page.title) return null;
  const { lines } = page;
  const candidates = lines
    .map((_, index) => index)
    .filter((index) => index < end && isTitleLike(lines, index, end));
  const heading = candidates.find((index) => lines[index]?.heading);
  if (heading !== undefined) return heading;
  return (
    besideDateLine(lines, candidates, end) ?? belowFurniture(lines, candidates) ?? shortSentence(lines, end)
  );
}

/** A row or the page's metadata named the title: its line may carry a little more or less. */
function matchingLine(lines: readonly PageLine[], title: string, end: number): number | null {
  const wanted = comparable(title);
  const at = lines.findIndex((line, index) => {
    const text = comparable(line.text);
    return (
      index < end &&
      countSyllables(text) >= 2 &&
      (text === wanted || (text.length > 20 && wanted.startsWith(text)))
    );
  });
  return at < 0 ? null : at;
}

function isTitleLike(lines: readonly PageLine[], index: number, end: number): boolean {
  const text = lines[index]?.text ?? '';
  if (countSyllables(text) < MIN_TITLE_SYLLABLES || readDateLine(text)) return false;
  if (/^(?:[*•+-]\s|số\s?:?\s?\d)/iu.test(text) || furnitureReason(text) || blockOpened(text)) return false;
  return lines.findIndex((line, at) => at < end && at !== index && line.text === text) < 0;
}

/** The line right above the date line, or else the first below it. */
function besideDateLine(
  lines: readonly PageLine[],
  candidates: readonly number[],
  end: number
): number | null {
  const date = dateIndex(lines, end, null);
  if (date === null) return null;
  let above = date - 1;
  while (above >= 0 && !candidates.includes(above) && furnitureReason(lines[above]?.text ?? '')) above -= 1;
  if (candidates.includes(above)) return above;
  return candidates.find((index) => index > date) ?? null;
}

/** Without a date line: the first candidate below the last line of known furniture. */
function belowFurniture(lines: readonly PageLine[], candidates: readonly number[]): number | null {
  const last = candidates.at(-1) ?? -1;
  const furniture = lines.findLastIndex((line, index) => index < last && furnitureReason(line.text) !== null);
  return candidates.find((index) => index > furniture) ?? candidates[0] ?? null;
}

/** A short first line that ends like a question or exclamation, or has few syllables, is still a title. */
function shortSentence(lines: readonly PageLine[], end: number): number | null {
  const first = lines.findIndex(
    (line, index) => index < end && !furnitureReason(line.text) && !readDateLine(line.text)
  );
  const text = lines[first]?.text ?? '';
  return first >= 0 && lines.length > 1 && countSyllables(text) >= 2 ? first : null;
}

/** The date line that speaks for the article: one with a time or a label, nearest to the title; else the last. */
function dateIndex(lines: readonly PageLine[], end: number, title: number | null): number | null {
  const dates = [...lines.keys()].filter((index) => index < end && readDateLine(lines[index]?.text ?? ''));
  if (title !== null) return dates.find((index) => index > title) ?? dates.at(-1) ?? null;
  return dates.findLast((index) => readDateLine(lines[index]?.text ?? '')?.labelled) ?? dates.at(-1) ?? null;
}

function withDateLine(page: Page, index: number | null): Page {
  const line = index === null ? null : readDateLine(page.lines[index]?.text ?? '');
  if (!line) return page;
  return {
    ...page,
    published: morePrecise(page.published, publishedBy(line)),
    byline: page.byline ?? readBylineLine(line.rest)
  };
}

/** The day that is printed, where a crawler's row tells no more than its month or year. */
function morePrecise(known: PublishedDate | null, printed: PublishedDate): PublishedDate {
  const within = known && known.precision !== 'day' && printed.value.startsWith(known.value);
  return within ? printed : (known ?? printed);
}

/** A date line as the published date. */
export function publishedBy(line: DateLine): PublishedDate {
  return { value: line.value, precision: line.precision, method: 'date-line', confidence: line.confidence };
}

/** Where no line is a title: the first sentence stands for it, on a line of its own. */
export function titleFromProse(page: Page): Page {
  if (page.title !== null) return page;
  const first = page.lines[0]?.text ?? '';
  const end = /^.{20,}?[^\p{Lu}\d\s.][.!?…]["”]?(?=\s+\p{Lu})/u.exec(first)?.[0].length ?? first.length;
  const rest = first.slice(end).trim();
  const lines = rest ? [{ text: rest, heading: false }, ...page.lines.slice(1)] : page.lines.slice(1);
  return { ...page, title: first.slice(0, end), lines };
}

/** So many lines below the head, under the sapo, a date line may still stand. */
const DATE_REACH = 4;

/** "Tiêu đề, sapo, 15/09/2025 10:00, thân bài": a date line among the first paragraphs. */
export function readDateUnderSapo(page: Page): Page {
  const at = page.lines.findIndex(({ text }, index) => index < DATE_REACH && readDateLine(text)?.rest === '');
  if (at < 0) return page;
  return takeOff(withDateLine(page, at), (_, index) => (index === at ? 'date-line' : null));
}

/** The title once more: on a line of its own, or before the lead as in "Tiêu đề (Báo mẫu) - Ngày 5/5, …". */
export function dropRepeatedTitle(page: Page): Page {
  const title = page.title ?? '';
  if (countSyllables(title) < 5) return page;
  const wanted = comparable(title);
  const isTitle = (text: string): boolean => text.length < title.length + 20 && comparable(text) === wanted;
  const alone = takeOff(page, (line) => (isTitle(line.text) ? 'repeated-title' : null));
  return alone.lines.length ? dropTitleBeforeLead(alone, title) : page;
}

function dropTitleBeforeLead(page: Page, title: string): Page {
  const [first] = page.lines;
  if (!first?.text.startsWith(title)) return page;
  const rest = first.text.slice(title.length);
  if (!/^\s*(?:[(–—-]|\p{Lu})/u.test(rest) || endsSentence(title)) return page;
  return cutLine(page, 0, rest, title, 'repeated-title');
}
