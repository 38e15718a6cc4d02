/** Whether a text is well-formed XML: tags that close, attributes quoted, no stray signs. Small, for tests. */

const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy;
const STRAY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let end = 0;
  let roots = 0;
  for (const match of xml.matchAll(TOKEN)) {
    if (match.index !== end) return false;
    end += match[0].length;
    const [whole, closing, name, attributes = '', alone] = match;
    if (STRAY.test(name ? attributes : whole)) return false;
    if (!name) continue;
    if (closing) {
      if (open.pop() !== name) return false;
      continue;
    }
    if (open.length === 0) roots++;
    if (!alone) open.push(name);
  }
  return end === xml.length && open.length === 0 && roots === 1;
}
