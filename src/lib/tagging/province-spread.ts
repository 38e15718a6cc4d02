/** Tells stories that go through several provinces and take place in none: digests, prices, the weather. */
import type { Evidence, Layout } from './province-evidence.ts';

const BULLET = /^[*•●▪■►◆+–-]\s*/u;
/** What may stand between the start of an item and its province. */
const OPENING = /^(?:(?:tại|ở)\s)?(?:(?:tỉnh|thành phố|TP\.?)\s?)?$/iu;
const AFTER_NAME = /^\s?[:,–(-]/u;
/** What a round-up is about; its title names no place. */
const ROUND_UP =
  /(?<![\p{L}\p{M}])(?:giá|thời tiết|dự báo|mưa|nắng nóng|rét|không khí lạnh|bão|áp thấp|xổ số|điểm (?:chuẩn|sàn)|thị trường|nông sản|lũ)(?![\p{L}\p{M}])/iu;

const provincesOf = (evidence: readonly Evidence[]): string[] => [
  ...new Set(evidence.flatMap(({ place }) => (place.province ? [place.province] : [])))
];

/** Whether a line opens with the place: "* Hà Nội: …" (`item`), "Tại Lai Châu, …" (`paragraph`). */
function opened(text: string, { span }: Evidence): 'item' | 'paragraph' | null {
  const near = text.slice(Math.max(0, span.start - 25), span.start);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  if (line.length > 24 || !AFTER_NAME.test(text.slice(span.end, span.end + 2))) return null;
  const bullet = BULLET.exec(line)?.[0] ?? '';
  if (!OPENING.test(line.slice(bullet.length))) return null;
  return bullet || text.charAt(span.end) === ':' ? 'item' : 'paragraph';
}

/** Provinces with which the stories of a digest open; two in a list, three among paragraphs. */
function digested(text: string, evidence: readonly Evidence[]): string[] {
  const openings = evidence.filter((one) => opened(text, one) !== null);
  const items = openings.filter((one) => opened(text, one) === 'item');
  if (provincesOf(items).length >= 2) return provincesOf(items);
  return provincesOf(openings).length >= 3 ? provincesOf(openings) : [];
}

/** Provinces of a round-up: three or more, of which none shows a place of its own. */
function roundedUp({ text, titleEnd }: Layout, evidence: readonly Evidence[]): string[] {
  const named = evidence.filter(({ part }) => part !== 'aside' && part !== 'faint');
  const provinces = provincesOf(named);
  if (provinces.length < 3 || !named.every(({ place }) => place.kind === 'province')) return [];
  return ROUND_UP.test(text.slice(0, titleEnd)) ? provinces : [];
}

/** Whether the places lie in more than one province. */
function isSpread(evidence: readonly Evidence[]): boolean {
  let first: string | null = null;
  for (const { place } of evidence) {
    if (place.province === null || place.province === first) continue;
    if (first !== null) return true;
    first = place.province;
  }
  return false;
}

/**
 * The provinces a story goes through, or none where its title names a place or it keeps to one.
 * @param evidence in text order.
 */
export function spreadOver(layout: Layout, evidence: readonly Evidence[]): string[] {
  const [first] = evidence;
  if (!first || first.span.start < layout.titleEnd || !isSpread(evidence)) return [];
  const items = digested(layout.text, evidence);
  return items.length > 0 ? items : roundedUp(layout, evidence);
}
