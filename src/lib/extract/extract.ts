/** Bytes of one item to an article or a rejection: a list of named steps, each pure. */
import type { Article, Extraction, PublishedDate, RawItem } from '../corpus/article.ts';
import { addDays, firstDayOf } from '../corpus/civil-date.ts';
import { decode } from '../text/decode.ts';
import { normalise } from '../text/normalise.ts';
import { looksVietnamese } from '../text/vietnamese.ts';
import { takeByline } from './byline.ts';
import { isPlausibleYear } from './date-line.ts';
import { rightSwappedDate } from './date-line-swapped.ts';
import { partDateStamp } from './date-stamp.ts';
import { dropRepeatedTitle, readCrawlerLine, readDateUnderSapo, readHead, titleFromProse } from './head.ts';
import { parseHtml } from './html.ts';
import { withKnown } from './known.ts';
import { parseMarkdown } from './markdown.ts';
import { type Page, takeOff } from './page.ts';
import { parsePlainText } from './plain-text.ts';
import { countSyllables } from './prose.ts';
import * as rejections from './rejections.ts';
import { findSections } from './sections.ts';
import { latin1, recogniseBinary } from './signatures.ts';
import { cutGluedControls, cutTail, readFoot } from './tail.ts';
import { furnitureReason } from './furniture.ts';
import { publishedFromUrl } from './url-date.ts';

export interface ExtractOptions {
  /** ISO day in Vietnam; a published date more than a day after it is not believed. */
  readonly today?: string;
}

/** The way of a page to an article, in order; the names are what reports call the steps. */
export const STEPS: readonly (readonly [name: string, step: (page: Page) => Page])[] = [
  ['crawler-line', readCrawlerLine],
  ['markup', dropMarkup],
  ['date-stamp', partDateStamp],
  ['head', readHead],
  ['title', titleFromProse],
  ['glued-controls', cutGluedControls],
  ['tail', cutTail],
  ['foot', readFoot],
  ['date-under-sapo', readDateUnderSapo],
  ['repeated-title', dropRepeatedTitle],
  ['byline', takeByline],
  ['url-date', publishedFromUrl],
  ['swapped-date', rightSwappedDate]
];

/**
 * Reads one item. Text comes back NFC, title first, one paragraph a line; what was taken off the page is
 * listed with its reason. Never throws for bad input: that is a rejection with a Vietnamese sentence.
 */
export function extract(item: RawItem, options: ExtractOptions = {}): Extraction {
  const refused = refuseBytes(item);
  if (refused) return refused;
  const decoded = decodeItem(item);
  if (!decoded) return rejections.unknownBytes();
  const text = normalise(decoded.text);
  if (text.trim() === '') return rejections.noText(item.bytes.length);
  const known = withKnown(parse(item, text), item.known ?? {}, 'given');
  const page = STEPS.reduce((draft, [, step]) => step(draft), known);
  return judge(compose(page, decoded.encoding, options));
}

function refuseBytes(item: RawItem): Extraction | null {
  if (item.bytes.length === 0) return rejections.noText(0);
  if (item.bytes.length > rejections.MOST_BYTES) return rejections.tooLarge(item.bytes.length);
  const binary = recogniseBinary(item.bytes);
  if (!binary) return null;
  return binary.office ? rejections.officeFile(binary.kind) : rejections.binaryFile(binary.kind, item.name);
}

function decodeItem(item: RawItem): { text: string; encoding: string } | null {
  if (item.text !== undefined) return { text: item.text, encoding: 'utf-8' };
  return decode(item.bytes, item.kind === 'html' ? declaredCharset(item.bytes) : undefined);
}

const CHARSET = /charset\s*=\s*["']?\s*([\w-]+)/i;

/** The charset that the first kilobytes of an HTML page name. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  return CHARSET.exec(latin1(bytes.subarray(0, 4096)))?.[1];
}

const LOOKS_LIKE_HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype html|html|head|body|article|div|p|h1)[\s>]/i;

function parse(item: RawItem, text: string): Page {
  if (item.kind === 'html' || (item.kind === 'txt' && LOOKS_LIKE_HTML.test(text))) return parseHtml(text);
  return item.kind === 'md' ? parseMarkdown(text) : parsePlainText(text);
}

/** Template leftovers and image marks, before anything looks for a title. */
function dropMarkup(page: Page): Page {
  return takeOff(page, (line) => (furnitureReason(line.text) === 'markup' ? 'markup' : null));
}

function compose(page: Page, encoding: string, options: ExtractOptions): Article {
  const title = normalise(page.title ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  const lines = [{ text: title, heading: true }, ...page.lines].filter((line) => line.text !== '');
  const starts: number[] = [];
  lines.reduce((start, line) => (starts.push(start), start + line.text.length + 1), 0);
  return {
    title,
    byline: page.byline && normalise(page.byline),
    text: lines.map((line) => line.text).join('\n'),
    published: believed(page.published, options.today),
    url: page.url,
    source: page.source && normalise(page.source),
    sections: findSections(lines, starts),
    removals: page.removals,
    encoding
  };
}

/** A date from before the web, or from tomorrow on, is a mistake of the page and tells nothing. */
function believed(published: PublishedDate | null, today: string | undefined): PublishedDate | null {
  if (!published || published.method === 'given') return published;
  if (!isPlausibleYear(Number(published.value.slice(0, 4)))) return null;
  return today !== undefined && firstDayOf(published) > addDays(today, 1) ? null : published;
}

function judge(article: Article): Extraction {
  const syllables = countSyllables(article.text);
  if (syllables === 0) return rejections.noArticle();
  if (syllables >= rejections.FEWEST_SYLLABLES && !looksVietnamese(article.text)) {
    return rejections.notVietnamese(article.text.slice(0, 40).replace(/\s+/gu, ' ').replace(/ \S*$/u, ' …'));
  }
  if (syllables < rejections.FEWEST_SYLLABLES) return rejections.tooShort(syllables);
  return { ok: true, article };
}
