/** Weighs every place an article names: how prominently it stands, and whether the act takes place there. */
import type { PlaceMention } from '../corpus/analysis.ts';
import type { Span } from '../text/index.ts';
import { type Part, isTold, partOfPlace } from './province-part.ts';

/** One span of a place that speaks for a province. */
export interface Evidence {
  readonly place: PlaceMention;
  readonly span: Span;
  readonly weight: number;
  readonly part: Part;
  /** Stands in the title or the lead. */
  readonly prominent: boolean;
}

/** Where the article's prominent parts end. */
export interface Layout {
  readonly text: string;
  readonly titleEnd: number;
  /** End of the first real paragraph. */
  readonly leadEnd: number;
}

const TITLE_WEIGHT = 7;
const LEAD_WEIGHT = 5;
const BODY_WEIGHT = 1;
/** Offices travel, places do not. */
const PART_FACTOR: Readonly<Record<Part, number>> = {
  act: 1.5,
  court: 1,
  named: 1,
  office: 0.6,
  aside: 0.15,
  faint: 0.15
};
/** One of several provinces in a row. */
const LISTED = 0.5;

/** Shorter first paragraphs are a kicker, a dateline or a caption. */
const SHORTEST_LEAD = 80;
/** Some pages are one line: the lead ends all the same. */
const LONGEST_LEAD = 600;

/** Finds title and lead of an article's text. */
export function layOut(text: string, title: Span): Layout {
  let leadEnd = title.end;
  for (let at = title.end + 1; at < text.length; at = leadEnd + 1) {
    const newline = text.indexOf('\n', at);
    leadEnd = newline < 0 ? text.length : newline;
    if (leadEnd - at < SHORTEST_LEAD) continue;
    leadEnd = Math.min(leadEnd, at + LONGEST_LEAD);
    break;
  }
  return { text, titleEnd: title.end, leadEnd };
}

function zoneOf(layout: Layout, span: Span): number {
  if (span.start < layout.titleEnd) return TITLE_WEIGHT;
  return span.start < layout.leadEnd ? LEAD_WEIGHT : BODY_WEIGHT;
}

/** Bodies and words of the whole country; a provincial leader's seat in the Central Committee is none. */
const NATIONAL =
  /(?<!(?:[Uu]ỷ|[Ủủ]y) viên (?:dự khuyết )?(?:Ban Chấp hành |BCH )?)(?:Bộ Chính trị|Ban Bí thư|Tổng Bí thư|Chủ tịch nước|Quốc hội|Chính phủ|Thủ tướng|Trung ương|UBTƯ|UBKTTW|Bộ trưởng|Thứ trưởng|Bộ (?!Chỉ huy|CHQS|CHBP|CH )\p{Lu}|cả nước|toàn quốc|[Đđ]ội tuyển|Tổng cục|Ngân hàng Nhà nước|(?:Liên đoàn|Hiệp hội|Tập đoàn|Tổng công ty) [^,.;\n]{0,40}Việt Nam)/u;

/** Bodies that need no name where a paper speaks of its own province. */
const PROVINCIAL =
  /(?<![\p{L}\p{M}]|[Cc]ác )(?:Tỉnh (?:ủy|uỷ)|(?:UBND|HĐND|[Ll]ãnh đạo) tỉnh)(?![\p{L}\p{M}])(?! \p{Lu}\p{Ll}+ (?:- )?\p{Lu}\p{Ll}+(?! \p{Lu}))/u;

/** Whether title or lead speak of the whole country, and not of "the" province's own leaders. */
export function isNational({ text, leadEnd }: Layout): boolean {
  const opening = text.slice(0, leadEnd);
  return NATIONAL.test(opening) && !PROVINCIAL.test(opening);
}

/** No gap between provinces in a row is longer. */
const LONGEST_GAP = 60;
const ROW = /^\s*(?:\(?cũ\)?\s*|\([^()\n]{1,20}\)\s*)?(?:,|;|và|, và|[-–])\s*(?:tỉnh |thành phố |TP\.? ?)?$/u;
const RANGE_START = /(?<![\p{L}\p{M}])từ (?:tỉnh |thành phố |TP\.? ?)?$/iu;
const RANGE_LINK = /^ (?:đến|tới|vào|ra) (?:tỉnh |thành phố |TP\.? ?)?$/u;

function between(text: string, left: Evidence, right: Evidence): string | null {
  if (left.place.province === right.place.province) return null;
  const gap = right.span.start - left.span.end;
  return gap > LONGEST_GAP ? null : text.slice(left.span.end, right.span.start);
}

/**
 * What provinces named in a row with others are: "các tỉnh Thanh Hóa, Nghệ An và Hà Tĩnh". The act is in all of a
 * row if it is in the first: "tại Lai Châu và Sơn La".
 */
function inRows(text: string, evidence: readonly Evidence[]): Map<Evidence, Part> {
  const listed = new Map<Evidence, Part>();
  let left: Evidence | null = null;
  for (const right of evidence) {
    if (right.place.kind !== 'province') continue;
    const gap = left && between(text, left, right);
    if (left && gap !== null && ROW.test(gap)) {
      const part = listed.get(left) ?? left.part;
      listed.set(left, part).set(right, part === 'act' && isTold(right.part) ? 'act' : right.part);
    }
    left = right;
  }
  return listed;
}

/** Marks both ends of a stretch of the country: "mưa từ Quảng Trị đến Quảng Ngãi". */
function inRanges(text: string, evidence: readonly Evidence[]): Set<Evidence> {
  const ends = new Set<Evidence>();
  for (let i = 1; i < evidence.length; i += 1) {
    const [left, right] = [evidence[i - 1] as Evidence, evidence[i] as Evidence];
    const gap = between(text, left, right);
    if (gap === null || !RANGE_LINK.test(gap)) continue;
    if (RANGE_START.test(text.slice(Math.max(0, left.span.start - 20), left.span.start)))
      ends.add(left).add(right);
  }
  return ends;
}

function weigh(layout: Layout, place: PlaceMention, span: Span): Evidence {
  const part = partOfPlace(layout.text, place, span);
  const weight = zoneOf(layout, span) * PART_FACTOR[part];
  return { place, span, weight, part, prominent: span.start < layout.leadEnd };
}

/** Of several provinces the ones in rows and ranges weigh less. */
function lighten(layout: Layout, evidence: readonly Evidence[]): Evidence[] {
  const listed = inRows(layout.text, evidence);
  const ends = inRanges(layout.text, evidence);
  return evidence.map((one) => {
    const zone = zoneOf(layout, one.span) * LISTED;
    if (ends.has(one)) return { ...one, part: 'named', weight: zone };
    const part = listed.get(one);
    return part ? { ...one, part, weight: zone * PART_FACTOR[part] } : one;
  });
}

const SIZE = { commune: 0, district: 1, province: 2 } as const;
const CHAIN = /^[\s,(–-]*(?:thuộc |của )?$/u;

/** "quê xã A (huyện B, tỉnh C)": what the smallest place is in its sentence, the larger ones behind it are too. */
function inChain(text: string, one: Evidence, before: Evidence | undefined): Evidence {
  if (!before || SIZE[one.place.kind] <= SIZE[before.place.kind]) return one;
  if (before.place.province !== one.place.province || one.span.start - before.span.end > 9) return one;
  if (before.part !== 'aside' || !CHAIN.test(text.slice(before.span.end, one.span.start))) return one;
  return { ...one, part: before.part, weight: before.weight };
}

/** Spans of places named once are in order already. */
function sortByStart(evidence: Evidence[]): void {
  for (let i = 1; i < evidence.length; i += 1) {
    if ((evidence[i] as Evidence).span.start >= (evidence[i - 1] as Evidence).span.start) continue;
    evidence.sort((a, b) => a.span.start - b.span.start);
    return;
  }
}

/** Weighs every span of the given places, in text order. */
export function weighPlaces(layout: Layout, places: readonly PlaceMention[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (const place of places) for (const span of place.spans) evidence.push(weigh(layout, place, span));
  if (places.length < 2) return evidence;
  sortByStart(evidence);
  for (let i = 1; i < evidence.length; i += 1)
    evidence[i] = inChain(layout.text, evidence[i] as Evidence, evidence[i - 1]);
  const [first] = places;
  return places.every(({ province }) => province === first?.province) ? evidence : lighten(layout, evidence);
}
