/** Guards the HTML parser: markup nested beyond reason is flattened before anything recursive sees it. */

/** Deepest nesting of real pages is under 100; tree walkers begin to fail in the thousands. */
export const MOST_DEPTH = 256;
export const MOST_TAGS = 200_000;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)([^<>]*)>/g;
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
  let depth = 0;
  let tags = 0;
  for (const [, closing, name = '', rest = ''] of html.matchAll(TAG)) {
    tags += 1;
    if (tags > MOST_TAGS) return true;
    if (FLAT.has(name.toLowerCase()) || rest.endsWith('/')) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

/** The same text with all structure gone but paragraph breaks: safe for any parser. Linear. */
export function flatten(html: string): string {
  const text = html.replace(HIDDEN, ' ').replace(TAG, (_, _closing: string, name: string) => {
    return INLINE.has(name.toLowerCase()) ? '' : '\n';
  });
  const paragraphs = text.split(/\n\s*/u).filter((line) => line.trim() !== '');
  const unmarked = paragraphs.slice(0, MOST_TAGS / 2).map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>`);
  return `<html><body>${unmarked.join('')}</body></html>`;
}
