/** What a web page says of itself in its head: JSON-LD, meta elements, <time>, the canonical address. */
import type { PublishedDate, PublishedMethod } from '../corpus/article.ts';
import { isPlausibleYear } from './date-line.ts';
import { readPublished } from './known.ts';
import { EMPTY_PAGE, type Page } from './page.ts';

const LONGEST_JSON = 500_000;
const ARTICLE_TYPE = /article|posting|report/i;

/** Everything but the lines. Published: JSON-LD before meta before <time>; the first plausible one counts. */
export function readMetadata(document: Document): Page {
  const linked = readJsonLd(document);
  const published =
    plausible(linked.datePublished, 'json-ld') ??
    plausible(metaDate(document), 'meta') ??
    timeElement(document);
  return {
    ...EMPTY_PAGE,
    title: withoutSite(linked.headline ?? meta(document, TITLES), document),
    byline: linked.author ?? meta(document, ['author', 'article:author', 'dc.creator', 'dable:author']),
    published,
    url: address(
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(document, ['og:url'])
    ),
    source: linked.publisher ?? meta(document, ['og:site_name', 'application-name', 'dc.publisher'])
  };
}

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'title'];
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date.issued',
  'dc.date',
  'date',
  'sailthru.date',
  'parsely-pub-date',
  'article:published',
  'its_publication'
];

function metaDate(document: Document): string | undefined {
  return (
    meta(document, DATES) ??
    document.querySelector('meta[itemprop="datePublished"]')?.getAttribute('content') ??
    undefined
  );
}

function meta(document: Document, names: readonly string[]): string | null {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name');
    const content = element.getAttribute('content')?.replace(/\s+/gu, ' ').trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  for (const name of names) if (found.has(name)) return found.get(name) ?? null;
  return null;
}

function timeElement(document: Document): PublishedDate | null {
  const times = [...document.querySelectorAll('time[datetime], [itemprop="datePublished"]')];
  const own = times.find(
    (time) => time.getAttribute('itemprop') === 'datePublished' || time.hasAttribute('pubdate')
  );
  const inArticle = times.find(
    (time) => time.closest('article, main, [itemtype]') && !time.closest('aside, footer, nav')
  );
  const time = own ?? inArticle ?? (times.length === 1 ? times[0] : undefined);
  return plausible(time?.getAttribute('datetime') ?? time?.textContent ?? undefined, 'time-element');
}

function plausible(written: string | undefined | null, method: PublishedMethod): PublishedDate | null {
  const published = readPublished(written ?? undefined, method);
  return published && isPlausibleYear(Number(published.value.slice(0, 4))) ? published : null;
}

function address(href: string | null): string | null {
  return href && /^https?:\/\//i.test(href) ? href : null;
}

/** "Tiêu đề | Báo Đồng Xanh": the page's own <h1> or the site's name tells where the title ends. */
function withoutSite(title: string | null, document: Document): string | null {
  if (!title) return null;
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
  if (heading.length > 15 && title.startsWith(heading)) return heading;
  return title
    .replace(/\s+[|–—-]\s+(?:báo|cổng|trang|đài|tạp chí|tin|www\.|[\w.-]+\.vn)[^|]{0,80}$/iu, '')
    .replace(/\s+\|\s+[^|]{1,60}$/u, '');
}

interface LinkedArticle {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
}

function readJsonLd(document: Document): LinkedArticle {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of jsonNodes(script.textContent ?? '')) {
      if (!ARTICLE_TYPE.test(String(node['@type'] ?? ''))) continue;
      return {
        headline: text(node['headline'] ?? node['name']),
        datePublished: text(node['datePublished']),
        author: nameOf(node['author']),
        publisher: nameOf(node['publisher'])
      };
    }
  }
  return { headline: null, datePublished: null, author: null, publisher: null };
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Top-level objects and those of a `@graph`; broken JSON gives none. */
function jsonNodes(json: string): JsonObject[] {
  if (json.length > LONGEST_JSON) return [];
  try {
    const parsed: unknown = JSON.parse(json.replace(/\s+/gu, ' '));
    const roots = Array.isArray(parsed) ? parsed : [parsed];
    return roots.flatMap((root) => (isObject(root) ? [root, ...graphOf(root)] : []));
  } catch {
    return [];
  }
}

function graphOf(root: JsonObject): JsonObject[] {
  return Array.isArray(root['@graph']) ? root['@graph'].filter(isObject) : [];
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value.replace(/\s+/gu, ' ').trim() : null;
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(' - ') || null;
  return isObject(value) ? text(value['name']) : text(value);
}
