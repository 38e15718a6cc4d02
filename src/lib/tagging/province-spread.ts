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

/** What a title says of a part of the country. */
const REGION =
  /(?<![\p{L}\p{M}])(?:[Cc]ác|[Nn]hiều) (?:tỉnh|địa phương)(?:, thành(?: phố)?)? (?:phía|miền|vùng|khu vực|ven biển|Tây Nguyên|Bắc|Nam|Trung|Đông|Tây|đồng bằng|ĐBSCL)(?![\p{L}\p{M}])/u;
/** "tại các tỉnh A, B và C": the act is said to be in each. */
const IN_SEVERAL =
  /(?:tại|ở|qua|đến|trên địa bàn) (?:các|hai|ba|bốn|năm|\d{1,2}) (?:(?:tỉnh|địa phương|tỉnh, thành(?: phố)?)(?: là|:| gồm)? )?$/u;
const ROW_GAP = /^(?:, | và |, và )(?:tỉnh |thành phố |TP\.? ?)?$/u;

/** The provinces of the row that begins with one of the evidence. */
function rowFrom(text: string, evidence: readonly Evidence[], from: number): string[] {
  let at = from;
  while (at + 1 < evidence.length) {
    const [one, next] = [evidence[at] as Evidence, evidence[at + 1] as Evidence];
    if (next.place.kind !== 'province' || !ROW_GAP.test(text.slice(one.span.end, next.span.start))) break;
    at += 1;
  }
  return provincesOf(evidence.slice(from, at + 1));
}

/** Provinces in which title or lead say that the act is: a row with its number, or three in the title. */
function rowOfActs({ text, titleEnd }: Layout, evidence: readonly Evidence[]): string[] {
  for (const [i, one] of evidence.entries()) {
    if (!one.prominent) break;
    if (one.place.kind !== 'province') continue;
    const row = rowFrom(text, evidence, i);
    const said = IN_SEVERAL.test(text.slice(Math.max(0, one.span.start - 40), one.span.start));
    if (row.length >= 2 && said) return row;
    if (row.length >= 3 && (evidence[i + row.length - 1] as Evidence).span.end <= titleEnd) return row;
  }
  return [];
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
  if (!first || !isSpread(evidence)) return [];
  const row = rowOfActs(layout, evidence);
  if (row.length > 0) return row;
  if (first.span.start < layout.titleEnd) return [];
  if (REGION.test(layout.text.slice(0, layout.titleEnd))) return provincesOf(evidence);
  const items = digested(layout.text, evidence);
  return items.length > 0 ? items : roundedUp(layout, evidence);
}
