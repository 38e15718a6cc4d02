/** Weighs every place an article names: how prominently it stands, and whether the act takes place there. */
import type { PlaceMention } from '../corpus/analysis.ts';
import type { Span } from '../text/index.ts';

/** One span of a place that speaks for a province. */
export interface Evidence {
  readonly place: PlaceMention;
  readonly span: Span;
  readonly weight: number;
  readonly part: Part;
  /** Stands in the title or the lead. */
  readonly prominent: boolean;
}

/**
 * What a place is in its sentence: where the act is ("tại Lạng Sơn"), whose office somebody holds ("Bí thư Tỉnh
 * ủy Lạng Sơn"), an aside (a home, an origin, a newspaper's name, where a bus goes), faint (only in an
 * institution's name, or where something comes from: "nước từ xã Dầu Tiếng"), or simply named.
 */
export type Part = 'act' | 'office' | 'aside' | 'faint' | 'named';

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
  named: 1,
  office: 0.6,
  aside: 0.15,
  faint: 0.15
};
/** One of several provinces in a row. */
const LISTED = 0.5;

/** Shorter first paragraphs are a kicker, a dateline or a caption. */
const SHORTEST_LEAD = 80;

/** Finds title and lead of an article's text. */
export function layOut(text: string, title: Span): Layout {
  let leadEnd = title.end;
  for (let at = title.end + 1; at < text.length; at = leadEnd + 1) {
    const newline = text.indexOf('\n', at);
    leadEnd = newline < 0 ? text.length : newline;
    if (leadEnd - at >= SHORTEST_LEAD) break;
  }
  return { text, titleEnd: title.end, leadEnd };
}

/** One of these stands in every {@link HOME} and {@link LONG_MEDIA}: a quick look spares these slow patterns. */
const RARE_WORD = /uê|uán|rú|gụ|ộ khẩu|HKTT|inh ra|hà riêng|phát thanh|ngân hàng/i;
/** An address runs over a few parts: "trú tại thôn A, xã B, huyện C". */
const HOME =
  /(?<![\p{L}\p{M}])(?:[Qq]uê(?: quán| gốc)?|[Nn]guyên quán|[Tt]hường trú|[Tt]ạm trú|[Tt]rú(?: quán)?|[Nn]gụ|[Hh]ộ khẩu|HKTT|[Ss]inh ra|[Nn]hà riêng)(?: tại| ở)?[ ,:]{1,3}(?:(?:số|tổ|thôn|bản|làng|ấp|khu|khóm|xóm|buôn|khối|đường|phố|ngõ|hẻm|xã|phường|thị|huyện|quận|thành|tỉnh|\p{Lu}|\d)[^,;()\n]{0,40},? ?){0,4}$/u;
/** Whoever gives or organises has a seat elsewhere: "học bổng của một công ty ở Đồng Tháp". */
const SPONSOR =
  '(?:của|do|cùng|từ) (?:một |các |nhóm )?(?:công ty|doanh nghiệp|nhà hảo tâm|nhóm|câu lạc bộ|mạnh thường quân|tổ chức|quỹ)[^,.;\\n]{0,40} (?:ở|tại)';
const PLACE_OF_ACT =
  '(?:tại|ở|điểm cầu|trên địa bàn|địa bàn|thăm|về thăm|đến thăm|làm việc (?:với|tại)|xảy ra (?:ở|tại)|đến|về|trên)(?: các)?';
const ORIGIN =
  '(?:người|gốc|quê|đến từ|từ|giáp(?: ranh)?(?: với)?|đi|sang|sinh viên|so với|giống(?: như)?|như|kết nghĩa(?: với)?|học tập kinh nghiệm(?: của| tại| ở)?)';
/** Where a bus, a flight or a road leads: "chạy tuyến Lai Châu", "xe khách Hà Nội – Lai Châu". */
const ROUTE =
  '(?:tuyến|chặng|xe khách|nhà xe|giường nằm|chuyến (?:bay|xe|tàu)|đường bay|cao tốc|đường sắt|bay|chạy)(?: (?:\\p{L}+ ){1,4}[-–→])?';
/** Where water, goods or a road come from; of a province it is an origin. */
const FROM = /(?<![\p{L}\p{M}])(?<!đến )từ $/iu;
const PROVINCIAL = '(?: (?:tỉnh|thành phố|TP\\.?))?';
const MEDIA = `(?:báo|tạp chí|đài(?: PT-?TH| truyền hình)?|cổng (?:TTĐT|thông tin điện tử)|truyền hình)${PROVINCIAL}`;
const LONG_MEDIA = `(?:đài phát thanh[\\p{L}, -]{0,30}|ngân hàng[\\p{L} ]{0,12})${PROVINCIAL}`;
const OFFICE_HOLDER =
  '(?:bí thư|chủ tịch|phó|giám đốc|trưởng|đại biểu|đoàn công tác|đoàn đại biểu|lãnh đạo|đoàn|công ty|tập đoàn)[^,.;:\\n]{0,45}';
type PartWords = readonly (readonly [part: Part, words: string])[];

/** What the words right before a place make of it: the first that fits. */
const COMMON: PartWords = [
  ['aside', SPONSOR],
  ['act', PLACE_OF_ACT],
  ['aside', ORIGIN],
  ['aside', MEDIA],
  ['aside', ROUTE],
  ['office', OFFICE_HOLDER]
];
const WITH_RARE: PartWords = [...COMMON.slice(0, -1), ['aside', LONG_MEDIA], ...COMMON.slice(-1)];

/** All in one, a group each, tried backwards from the place: every place of every article is asked. */
const allOf = (choices: PartWords): RegExp =>
  new RegExp(`(?<=(?<![\\p{L}\\p{M}])(?:${choices.map(([, words]) => `(${words})`).join('|')}) )`, 'iuy');
const COMMON_WORDS = allOf(COMMON);
const RARE_WORDS = allOf(WITH_RARE);
const LONGEST_CONTEXT = 130;

function partOf(text: string, span: Span): Part {
  const from = Math.max(span.start - LONGEST_CONTEXT, text.lastIndexOf('\n', span.start - 1) + 1);
  const before = text.slice(from, span.start);
  if (!RARE_WORD.test(before)) return partBy(COMMON, COMMON_WORDS, before);
  return HOME.test(before) ? 'aside' : partBy(WITH_RARE, RARE_WORDS, before);
}

function partOfPlace(text: string, place: PlaceMention, span: Span): Part {
  if (place.inName) return 'faint';
  const part = partOf(text, span);
  if (part !== 'aside' || place.kind === 'province') return part;
  return FROM.test(text.slice(Math.max(0, span.start - 8), span.start)) ? 'faint' : 'aside';
}

function partBy(choices: PartWords, pattern: RegExp, before: string): Part {
  pattern.lastIndex = before.length;
  const match = pattern.exec(before);
  return choices.find((_, i) => match?.[i + 1] !== undefined)?.[0] ?? 'named';
}

function zoneOf(layout: Layout, span: Span): number {
  if (span.start < layout.titleEnd) return TITLE_WEIGHT;
  return span.start < layout.leadEnd ? LEAD_WEIGHT : BODY_WEIGHT;
}

/** Bodies and words of the whole country; a provincial leader's seat in the Central Committee is none. */
const NATIONAL =
  /(?<!(?:[Uu]ỷ|[Ủủ]y) viên (?:dự khuyết )?(?:Ban Chấp hành |BCH )?)(?:Bộ Chính trị|Ban Bí thư|Tổng Bí thư|Chủ tịch nước|Quốc hội|Chính phủ|Thủ tướng|Trung ương|UBTƯ|UBKTTW|Bộ trưởng|Thứ trưởng|Bộ \p{Lu}|cả nước|toàn quốc|[Đđ]ội tuyển|Tổng cục|Ngân hàng Nhà nước|(?:Liên đoàn|Hiệp hội|Tập đoàn|Tổng công ty) [^,.;\n]{0,40}Việt Nam)/u;

/** Whether title or lead speak of the whole country. */
export function isNational({ text, leadEnd }: Layout): boolean {
  return NATIONAL.test(text.slice(0, leadEnd));
}

const ROW = /^\s*(?:\([^()\n]{1,20}\)\s*)?(?:,|;|và|, và|[-–])\s*(?:tỉnh |thành phố |TP\.? ?)?$/u;

/** Marks provinces named in a row with others: "các tỉnh Thanh Hóa, Nghệ An và Hà Tĩnh". */
function inRows(text: string, evidence: readonly Evidence[]): Set<Evidence> {
  const named = evidence.filter(({ place }) => place.kind === 'province');
  named.sort((a, b) => a.span.start - b.span.start);
  const listed = new Set<Evidence>();
  for (let i = 1; i < named.length; i += 1) {
    const [left, right] = [named[i - 1] as Evidence, named[i] as Evidence];
    if (left.place.province === right.place.province) continue;
    if (ROW.test(text.slice(left.span.end, right.span.start))) listed.add(left).add(right);
  }
  return listed;
}

const RANGE_START = /(?<![\p{L}\p{M}])từ (?:tỉnh |thành phố |TP\.? ?)?$/iu;
const RANGE_LINK = /^ (?:đến|tới|vào|ra) (?:tỉnh |thành phố |TP\.? ?)?$/u;

/** Marks both ends of a stretch of the country: "mưa từ Quảng Trị đến Quảng Ngãi". */
function inRanges(text: string, evidence: readonly Evidence[]): Set<Evidence> {
  const ends = new Set<Evidence>();
  evidence.forEach((left, i) => {
    const right = evidence[i + 1];
    if (!right || right.place.province === left.place.province) return;
    if (!RANGE_LINK.test(text.slice(left.span.end, right.span.start))) return;
    if (RANGE_START.test(text.slice(Math.max(0, left.span.start - 20), left.span.start)))
      ends.add(left).add(right);
  });
  return ends;
}

/** Weighs every span of the given places, in text order. */
export function weighPlaces(layout: Layout, places: readonly PlaceMention[]): Evidence[] {
  const evidence = places.flatMap((place) =>
    place.spans.map((span): Evidence => {
      const part = partOfPlace(layout.text, place, span);
      const weight = zoneOf(layout, span) * PART_FACTOR[part];
      return { place, span, weight, part, prominent: span.start < layout.leadEnd };
    })
  );
  evidence.sort((a, b) => a.span.start - b.span.start);
  const listed = inRows(layout.text, evidence);
  const ends = inRanges(layout.text, evidence);
  return evidence.map((one) => {
    if (ends.has(one)) return { ...one, part: 'named', weight: zoneOf(layout, one.span) * LISTED };
    return listed.has(one) ? { ...one, weight: one.weight * LISTED } : one;
  });
}
