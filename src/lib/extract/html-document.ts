/** The one importer of linkedom: markup to a document, without running or fetching anything. */
import { parseHTML } from 'linkedom/worker';
import { flatten, isTooDeep } from './html-depth.ts';

const HAS_BODY = /<body[\s>]/i;
const HAS_HTML = /<html[\s>]/i;

/** A document for any markup, a fragment included; what is nested beyond reason comes back flat. */
export function parseMarkup(html: string): Document {
  const safe = isTooDeep(html) ? flatten(html) : html;
  const { document } = parseHTML(complete(safe));
  return document as unknown as Document;
}

function complete(html: string): string {
  if (HAS_BODY.test(html)) return HAS_HTML.test(html) ? html : `<html>${html}</html>`;
  if (!HAS_HTML.test(html)) return `<html><body>${html}</body></html>`;
  return html.replace(/<\/head\s*>/i, '</head><body>').replace(/<\/html\s*>\s*$/i, '</body></html>');
}
