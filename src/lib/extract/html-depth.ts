/** Guards the HTML parser: markup nested beyond reason is flattened before anything recursive sees it. */

/** Deepest nesting of real pages is under 100; tree walkers begin to fail in the thousands. */
export const MOST_DEPTH = 256;
export const MOST_TAGS = 100_000;
/** The name is bounded and never given back, so that an endless unclosed tag costs one pass. */
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,40})(?![a-zA-Z0-9-])([^<>]*)>/g;
/** Elements that have no end tag, or whose end tag people leave out: they add no depth. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option'.split(
    ' '
  )
);
const HIDDEN =
  /<(script|style|noscript|template|svg)\b[^<]*(?:(?!<\/\1)<[^<]*)*(?:<\/\1\s*>|$)|<!--[^-]*(?:-(?!->)[^-]*)*(?:-->|$)/gi;
const INLINE = new Set(
  'a abbr b bdi bdo big cite code em font i ins kbd label mark q s small span strong sub sup tt u var'.split(
    ' '
  )
);

/** Whether the markup is nested too deep, or has too many tags, to be given to a tree parser. Linear. */
export function isTooDeep(html: string): boolean {
  return hasTooManyTags(html) || isNestedTooDeep(html);
}

function hasTooManyTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0 && tags <= MOST_TAGS; at = html.indexOf('<', at + 1)) tags += 1;
  return tags > MOST_TAGS;
}

function isNestedTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, closing, name = '', rest = ''] of html.matchAll(TAG)) {
    if (FLAT.has(name.toLowerCase()) || rest.endsWith('/')) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

/** The same text with all structure gone but paragraphs and the main heading: safe for any parser. Linear. */
export function flatten(html: string): string {
  const hidden = /<h1[\s>]/i.test(html) ? html.replace(PAGE_TITLE, ' ') : html;
  const text = hidden.replace(HIDDEN, ' ').replace(TAG, (_, closing: string, name: string) => {
    if (INLINE.has(name.toLowerCase())) return '';
    return !closing && name.toLowerCase() === 'h1' ? `\n${HEADING}` : '\n';
  });
  const paragraphs = text.split(/\n\s*/u).filter((line) => line.trim() !== '');
  return `<html><body>${paragraphs
    .slice(0, MOST_TAGS / 2)
    .map(asBlock)
    .join('')}</body></html>`;
}

const PAGE_TITLE = /<title\b[^<]*<\/title\s*>/i;
/** Marks a line of the main heading; a control character that no page's text holds. */
const HEADING = '\u0001';

function asBlock(line: string): string {
  const tag = line.startsWith(HEADING) ? 'h1' : 'p';
  return `<${tag}>${line.replaceAll(HEADING, '').replace(/<+/gu, ' ')}</${tag}>`;
}
