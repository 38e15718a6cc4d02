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
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
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
  if (!ROUND_UP.test(text.slice(0, titleEnd))) return [];
  const named = evidence.filter(({ part }) => part !== 'aside' && part !== 'faint');
  const onlyProvinces = named.every(({ place }) => place.kind === 'province');
  return onlyProvinces && provincesOf(named).length >= 3 ? provincesOf(named) : [];
}

/** The provinces a story goes through, or none where its title names a place or it keeps to one. */
export function spreadOver(layout: Layout, evidence: readonly Evidence[]): string[] {
  if (evidence.some(({ span }) => span.start < layout.titleEnd)) return [];
  const items = digested(layout.text, evidence);
  return items.length > 0 ? items : roundedUp(layout, evidence);
}
