/** Tells what a place is in its sentence, by the words right before it. */
import type { PlaceMention } from '../corpus/analysis.ts';
import { type Span, WordMap } from '../text/index.ts';
import { each, isLetter, wordBefore } from './places-context.ts';

/**
 * Where the act is ("tại Lạng Sơn"), whose office somebody holds ("Bí thư Tỉnh ủy Lạng Sơn"), an aside (a home,
 * an origin, a newspaper's name, where a bus goes), a court's seat ("TAND tỉnh Lạng Sơn"), faint (only in an institution's name, or where something
 * comes from: "nước từ xã Dầu Tiếng"), or simply named.
 */
export type Part = 'act' | 'court' | 'office' | 'aside' | 'faint' | 'named';

/** One of these stands in every {@link HOME} and {@link LONG_MEDIA}: a quick look spares these slow patterns. */
const RARE_WORD = /uê|uán|rú|gụ|ộ khẩu|HKTT|[Ss]inh|hà riêng|hát thanh|gân hàng/;
const HOME_WORD =
  '(?:[Qq]uê(?: quán| gốc)?|[Nn]guyên quán|[Tt]hường trú|[Tt]ạm trú|[Tt]rú(?: quán)?|[Nn]gụ|[Hh]ộ khẩu|HKTT|[Ss]inh ra|(?<=(?:[,(]|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị) ?)[Ss]inh(?: năm \\d{4})?(?=,? (?:tại|ở) )|[Nn]hà riêng)';
const UNIT =
  '(?:[Ss]ố(?: nhà)?|tổ(?: dân phố)?|thôn|bản|làng|ấp|khu(?: phố| dân cư)?|khóm|xóm|buôn|khối(?: phố)?|đường|phố|ngõ|hẻm|xã|phường|thị xã|thị trấn|huyện|quận|thành phố|tỉnh)';
const NAME = "[\\p{Lu}\\d][\\p{L}\\d’'./-]*(?: [\\p{Lu}\\d][\\p{L}\\d’'./-]*){0,5}";
/** An address runs over a few parts, names all of them: "trú tại thôn A, xã B, huyện C". */
const HOME = new RegExp(
  `(?<![\\p{L}\\p{M}])${HOME_WORD}(?:,? (?:tại|ở))?[ ,:]{1,3}(?:(?:${UNIT} )?${NAME}(?:, ?| (?=\\p{Ll}))){0,5}$`,
  'u'
);
/** Whoever gives or organises has a seat elsewhere: "học bổng của một công ty ở Đồng Tháp". */
const SPONSOR =
  '(?:của|do|cùng|từ) (?:một |các |nhóm )?(?:công ty|doanh nghiệp|nhà hảo tâm|nhóm|câu lạc bộ|mạnh thường quân|tổ chức|quỹ)[^,.;\\d\\n]{0,40} (?:ở|tại)';
/** Whoever comes from an institution has its seat elsewhere: "giảng viên đến từ Học viện Báo chí, Hà Nội". */
const THEIR_SEAT =
  '(?:đến từ|công tác tại|(?:chuyên gia|bác sĩ|giảng viên|sinh viên|học viên|nghệ sĩ|vận động viên) (?:từ |của |(?=(?:Trường|Đại học|ĐH|Học viện|Viện|Bệnh viện) )))[^,.;\\n]{0,40},';
/** "các Đại sứ quán, tổ chức quốc tế tại Hà Nội": where guests from abroad have their offices. */
const GUESTS =
  '(?:đại sứ quán|(?:tổng )?lãnh sự quán|tổ chức quốc tế|văn phòng đại diện|cơ quan đại diện|phái đoàn|ngoại giao đoàn|đoàn ngoại giao|tham tán)(?:(?! (?:dự|tham dự|tham gia|họp|hội nghị|làm việc|đến|thăm|diễn ra|về|trao) )[^.;\\n]){0,60} (?:ở|tại)';
const COURT = '(?:TAND|tòa án|toà án)(?: nhân dân)?(?: cấp cao| tối cao| quân sự)?(?: tại)?';
const PLACE_OF_ACT =
  '(?:tại|ở|điểm cầu|trên địa bàn|địa bàn|thăm|về thăm|đến thăm|làm việc (?:với|tại)|xảy ra (?:ở|tại)|đến|về|trên)(?: các)?';
const ORIGIN =
  '(?:người|gốc|quê|đồng hương|đến từ|từ|giáp(?: ranh)?(?: với)?|đi|sang|sinh viên|so với|giống(?: như)?|như|kết nghĩa(?: với)?|học tập kinh nghiệm(?: của| tại| ở)?)';
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
  ['court', COURT],
  ['aside', SPONSOR],
  ['aside', GUESTS],
  ['aside', THEIR_SEAT],
  ['act', PLACE_OF_ACT],
  ['aside', ORIGIN],
  ['aside', MEDIA],
  ['aside', ROUTE],
  ['office', OFFICE_HOLDER]
];
const WITH_RARE: PartWords = [...COMMON.slice(0, -1), ['aside', LONG_MEDIA], ...COMMON.slice(-1)];

/** All in one, a group each, tried backwards from the place. */
const allOf = (choices: PartWords): RegExp =>
  new RegExp(`(?<=(?<![\\p{L}\\p{M}])(?:${choices.map(([, words]) => `(${words})`).join('|')}) )`, 'iuy');
const COMMON_WORDS = allOf(COMMON);
const RARE_WORDS = allOf(WITH_RARE);
const COURT_OR_SEAT: PartWords = COMMON.slice(0, 3);
const COURT_OR_SEAT_WORDS = allOf(COURT_OR_SEAT);
/** The last words of the patterns above, office holders apart: behind any other word none of them fits. */
const LAST_WORDS = new WordMap(
  each(
    'ở tại cầu bàn thăm với đến về trên các người gốc quê hương từ giáp ranh đi sang viên giống như nghĩa nghiệm của ' +
      'tuyến chặng khách xe nằm bay tàu tốc sắt chạy báo chí đài th ptth hình ttđt tử tỉnh phố tp tand án dân cao',
    true
  )
);
/** Those that make the place alone that of the act; a court or a sponsor may sit "tại" or "ở" a place, too. */
const ACT_WORDS = new WordMap([...each('thăm đến về trên', 'act'), ...each('tại ở', 'act unless court')]);
const SEAT = /(?<=(?:từ|công tác|viên|gia|sĩ) [^,.;\n]{0,44}, )/y;
/** How it begins is looked at first: to ask of every letter what stands before it takes long. */
const OFFICE_WORD =
  /(?=bí t|chủ|ph|gi|trư|đại|lã|đo|công|tập)(?<![\p{L}\p{M}])(?:bí thư|chủ tịch|phó|giám đốc|trưởng|đại biểu|lãnh đạo|đoàn|công ty|tập đoàn)/iu;
const OFFICE_REACH = 56;
const SHORTEST_OFFICE = 'phó '.length;

function partBy(choices: PartWords, pattern: RegExp, before: string): Part {
  pattern.lastIndex = before.length;
  const match = pattern.exec(before);
  return choices.find((_, i) => match?.[i + 1] !== undefined)?.[0] ?? 'named';
}

const LONGEST_CONTEXT = 130;
const SPACE = 0x20;
const STOP = 0x2e;
const COMMA = 0x2c;

const DASHES = new Set([...'-–→'].map((dash) => dash.charCodeAt(0)));

/** Line ends, semicolons and brackets. */
const partsSentences = (unit: number): boolean =>
  unit === 0x0a || unit === 0x3b || unit === 0x28 || unit === 0x29;

/** Commas, stops, colons, semicolons. */
const partsClauses = (unit: number): boolean =>
  unit === COMMA || unit === STOP || unit === 0x3a || unit === 0x3b;

/** A full stop that ends more than an abbreviation ("TP. Huế"): two letters and a space, at least. */
const endsSentence = (text: string, at: number): boolean =>
  text.charCodeAt(at + 1) === SPACE && isLetter(text.charCodeAt(at - 2)) && isLetter(text.charCodeAt(at - 3));

/** What stands before the place in its sentence, outside brackets, as far as it matters. */
function contextBefore(text: string, start: number): string {
  const first = Math.max(0, start - LONGEST_CONTEXT);
  let at = start;
  while (at > first) {
    const unit = text.charCodeAt(at - 1);
    if (partsSentences(unit) || (unit === STOP && endsSentence(text, at - 1))) break;
    at -= 1;
  }
  return text.slice(at, start);
}

/** Whether somebody's office stands before the place in the same clause. */
function behindOffice(before: string): boolean {
  const first = Math.max(0, before.length - OFFICE_REACH);
  let at = before.length;
  while (at > first && !partsClauses(before.charCodeAt(at - 1))) at -= 1;
  return before.length - at >= SHORTEST_OFFICE && OFFICE_WORD.test(before.slice(at));
}

/** The part behind words none of which is rare: by the last of them nearly all places are told. */
function partByCommonWords(before: string): Part {
  const { text: last, end } = wordBefore(before, before.length);
  const act = end === before.length - 1 ? ACT_WORDS.get(last) : undefined;
  if (act === 'act') return 'act';
  if (act) {
    const part = partBy(COURT_OR_SEAT, COURT_OR_SEAT_WORDS, before);
    return part === 'named' ? 'act' : part;
  }
  if (last === '' ? mayFitBehindMark(before) : LAST_WORDS.has(last))
    return partBy(COMMON, COMMON_WORDS, before);
  return behindOffice(before) ? 'office' : 'named';
}

/** Whether one of the patterns, office holders apart, may fit behind a mark. */
function mayFitBehindMark(before: string): boolean {
  const mark = before.charCodeAt(before.length - 2);
  if (mark !== COMMA) return DASHES.has(mark);
  SEAT.lastIndex = before.length;
  return SEAT.test(before);
}

function partOf(text: string, { start }: Span): Part {
  const before = contextBefore(text, start);
  if (before === '') return 'named';
  if (RARE_WORD.test(before)) return HOME.test(before) ? 'aside' : partBy(WITH_RARE, RARE_WORDS, before);
  return before.charCodeAt(before.length - 1) === SPACE ? partByCommonWords(before) : 'named';
}

/** The part of one span of a place. */
export function partOfPlace(text: string, place: Pick<PlaceMention, 'kind' | 'inName'>, span: Span): Part {
  if (place.inName) return 'faint';
  const part = partOf(text, span);
  if (part !== 'aside' || place.kind === 'province') return part;
  return FROM.test(text.slice(Math.max(0, span.start - 8), span.start)) ? 'faint' : 'aside';
}

/** Whether a place of that part may tell where the event is. */
export const isTold = (part: Part): boolean => part !== 'aside' && part !== 'faint';
