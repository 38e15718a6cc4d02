/** Finds the name right before or right behind an office. */
import { WordSet, officeVocabulary, pieceAt } from '../lexicon/offices.ts';
import { FOLDED_UNIT, SPACE } from '../text/code-units.ts';
import { Ending } from '../text/ending.ts';
import type { Span } from '../text/span.ts';
import type { OfficeGroup } from './leaders-groups.ts';
import type { LeaderReading } from './leaders-reading.ts';
import { type NameSpan, isAddressed, nameAt, nameBefore } from './names.ts';

/** Things that bear a leader's name, and the dead. */
const NAMED_AFTER = new Ending(
  '(?<!\\p{L})(?:đường|(?<!thành )phố|(?<!(?:môi|thị) )trường|thpt|thcs|tiểu học|mầm non|chuyên|chính trị|quỹ|giải|' +
    'giải thưởng|học bổng|công viên|quảng trường|bảo tàng|lưu niệm|di tích|tượng đài|tưởng niệm|mang tên|cố|liệt sĩ|' +
    'liệt sỹ|nhà thờ|mộ|đền thờ|lăng|trợ lý|thư ký|phu nhân|phái viên|vợ|chồng|con trai|con gái) (?:của )?(?:đồng chí |cố )?'
);
const LONGEST_THING = 28;
/** The last word of each of them: asked first, because a pattern costs more. */
const LAST_OF_THINGS = new WordSet(
  'đường phố trường thpt thcs học non chuyên trị quỹ giải thưởng bổng viên bảo tàng niệm tích đài tên cố sĩ sỹ thờ mộ lăng của chí lý ký nhân viên vợ chồng trai gái'
);

function isNamesake(text: string, at: number): boolean {
  if (!LAST_OF_THINGS.endsBefore(text, at)) return false;
  return NAMED_AFTER.test(text.slice(Math.max(0, at - LONGEST_THING), at));
}

const MOST_TITLES = 5;

interface Skipped {
  readonly end: number;
  readonly addressed: boolean;
}

/** "ông Chú Seo A": behind one honorific a second one with a capital is a family name. */
const FAMILY_NAME = /^ (?:Anh|Chú|Cô|Cụ|Em) (?=\p{Lu}\p{Ll})/u;
const isFamilyName = (text: string, at: number): boolean => FAMILY_NAME.test(text.slice(at, at + 8));

/** Skips honorifics, ranks and degrees: "Đại tá, TS." */
export function skipTitles(text: string, at: number): Skipped {
  let end = at;
  let addressed = false;
  for (let i = 0; i < MOST_TITLES; i += 1) {
    const title = officeVocabulary().titles.longest(text, end);
    if (!title || (addressed && isFamilyName(text, end))) break;
    addressed = true;
    end = '.,:'.includes(text.charAt(title.end)) ? title.end + 1 : title.end;
  }
  return { end, addressed };
}

/** A name behind honorifics, or without. */
export function nameBehindTitles(reading: LeaderReading, at: number): NameSpan | null {
  const from = skipTitles(reading.text, at);
  return nameAt(reading, from.end, from.addressed);
}

const PARENTHESIS = /^ ?\([^()\n]{1,60}\)/;
const LONGEST_PARENTHESIS = 64;

export function parenthesisAt(text: string, at: number): number {
  if (text.charAt(at) !== '(' && text.charAt(at + 1) !== '(') return 0;
  return PARENTHESIS.exec(text.slice(at, at + LONGEST_PARENTHESIS))?.[0].length ?? 0;
}

const TERM =
  /^(?:,? (?:và )?\(?(?:khóa|khoá|nhiệm kỳ|giai đoạn)(?: thứ)? [\dXVIL]+(?: ?[–-] ?\d{4})?\)?){1,3}/iu;
const TERM_WORDS = new WordSet('khóa khoá nhiệm giai');
const LONGEST_TERM = 60;

/** Length of "khóa XV, nhiệm kỳ 2021-2026" at `at`. */
export function termAt(text: string, at: number): number {
  const word = pieceAt(text, at);
  const first = word?.kind === 'mark' ? word.next : word;
  if (!first || !TERM_WORDS.endsBefore(text, first.end)) return 0;
  return TERM.exec(text.slice(at, at + LONGEST_TERM))?.[0].length ?? 0;
}

/** "Chủ tịch UBND quận 1 (TP.HCM) Trần Văn A", "Bí thư Đảng ủy đồng chí Lò Thị B". */
export function nameRightBehind(reading: LeaderReading, { start, end, parts }: OfficeGroup): NameSpan | null {
  const { text } = reading;
  const term = termAt(text, end);
  const at = end + (term > 0 ? term : parenthesisAt(text, end));
  if (pieceAt(text, at)?.kind !== 'word') return null;
  const from = skipTitles(text, at);
  const name =
    nameAt(reading, from.end, from.addressed) ?? (endsInPlace(parts) ? longName(reading, end) : null);
  return name?.whole && !isNamesake(text, start) ? name : null;
}

const endsInPlace = (parts: OfficeGroup['parts']): boolean => {
  const last = parts.at(-1)?.units.at(-1);
  return last !== undefined && (last.unit === null || last.unit.place);
};

/** A rare family name: behind a place three or four capitalised words are a person all the same. */
function longName(reading: LeaderReading, at: number): NameSpan | null {
  const name = nameAt(reading, at, true);
  return name && !name.capitals && (name.syllables === 3 || name.syllables === 4) ? name : null;
}

const MARK_BEHIND =
  /^(?: ?(?:[,:]|[-–—]) ?(?:là )?| (?:là|gồm|gồm có|bao gồm)(?: các đồng chí| các ông| các bà)? ?:? ?(?=\p{L}))/u;
const LONGEST_MARK = 26;
/** How these begin: a mark, or là, gồm, bao gồm. */
const MARKS_BEHIND = ',:-–—lgb';
const LINK_BEHIND = /^ ?[,(–—-] ?/;
const TAKES_ANOTHER = /^ (?:được|làm|giữ|là|nhận|đảm nhiệm)(?!\p{L})/iu;

/** Behind a comma with an honorific ("Bí thư Đảng ủy, ông Nguyễn Văn A"), behind a colon or a dash also without. */
export function nameBehindMark(reading: LeaderReading, { start, end }: Span): NameSpan | null {
  const { text } = reading;
  if (!MARKS_BEHIND.includes(text.charAt(text.charAt(end) === ' ' ? end + 1 : end))) return null;
  const mark = MARK_BEHIND.exec(text.slice(end, end + LONGEST_MARK))?.[0];
  if (!mark) return null;
  const from = skipTitles(text, end + mark.length);
  const comma = mark.includes(',');
  if (comma && !mayFollowComma(text, start, text.slice(end + mark.length, from.end))) return null;
  const name = nameAt(reading, from.end, from.addressed);
  if (!name?.whole) return null;
  const other = comma || (mark.includes(':') && isSource(text, start));
  return other && hasOwnOffice(reading, name) ? null : name;
}

/** "Theo quyết định của Trung ương và Thủ tướng: ông A, Bí thư …": who decides is not who is spoken of. */
const SOURCE = new Ending('(?<!\\p{L})(?:của|theo|từ|bởi) (?:[\\p{L} ]{1,40} và )?(?:đồng chí |ông |bà )?');
const LONGEST_SOURCE = 60;
const isSource = (text: string, start: number): boolean =>
  SOURCE.test(text.slice(Math.max(0, start - LONGEST_SOURCE), start));

/** "của Bí thư Đảng ủy, anh Nguyễn Văn A nói": the one is not the other. */
const GOVERNED = new Ending('(?<!\\p{L})(?:của|cho|với|từ|bởi|theo|gặp|cùng) (?:đồng chí |ông |bà )?');
const FAMILIAR = /^ ?(?:anh|chị|em|cô|chú|bác|cụ|thầy)(?!\p{L})/iu;

function mayFollowComma(text: string, officeStart: number, titles: string): boolean {
  if (titles.trim() === '' || FAMILIAR.test(titles)) return false;
  return !GOVERNED.test(text.slice(Math.max(0, officeStart - 20), officeStart));
}

export function hasOwnOffice({ text, isOffice }: LeaderReading, { end }: Span): boolean {
  const link = LINK_BEHIND.exec(text.slice(end, end + 4));
  if (link === null) return TAKES_ANOTHER.test(text.slice(end, end + 12));
  return isOffice(end + link[0].length);
}

/** Words between a name and its office. */
const LINK = new Ending(
  '(?: ?[,(] ?| ?[-–—] ?| )(?:(?:hiện|hiện nay|đang|nay|vốn|từng|(?:khi|lúc|hồi|bấy) (?:đó|ấy|giờ)|khi còn|nguyên) ){0,2}(?:là|làm|đang|hiện) '
);
const LONGEST_LINK = 36;
/** Age, birth or rank between name and office: "A, 45 tuổi, Bí thư"; "A (SN 1970, trú xã X), Trưởng Công an". */
const ASIDE = new Ending(
  ' ?(?:[,–-] ?(?:(?:SN|sinh năm|sinh) ?:? ?\\d{4}|\\d{2} tuổi|(?:người )?dân tộc \\p{L}+(?: \\p{L}+)?|' +
    '(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý))|\\((?:SN|sinh|\\d|áo|thứ|bìa|giữa|đứng|bên|ngoài|hàng)[^()\\n]{0,80}\\)) ?'
);
const LONGEST_ASIDE = 100;

/** "Trần Văn A, Bí thư", "Trần Văn A (Bí thư …)", "Trần Văn A là Bí thư". */
export function nameRightBefore(reading: LeaderReading, start: number): NameSpan | null {
  const { text } = reading;
  const from = NEWLY.endsBefore(text, start) ? start - NEWLY_LENGTH : start;
  const end = linkBefore(text, from);
  if (end < 0) return nameUnlinked(reading, from);
  const name = nameBefore(reading, end) ?? nameBeforeAside(reading, end);
  return name?.whole && !isNamesake(text, name.start) ? name : null;
}

/** "tân Chủ tịch". */
const NEWLY = new WordSet('tân');
const NEWLY_LENGTH = 4;
const SURE_SYLLABLES = 3;
/** Opens an entry of a list of persons; "Ảnh:" names a photographer. */
const OPENS_ENTRY = new Ending('(?:;|(?<!ảnh|tin|bài|nguồn|video|clip):) ?');

/** "đồng chí Trần Văn A Bí thư …", "…; Lê Thị B Chủ tịch …": the comma was forgotten. */
function nameUnlinked(reading: LeaderReading, start: number): NameSpan | null {
  const { text } = reading;
  if (text.charAt(start - 1) !== ' ' || !isLetter(text.charCodeAt(start - 2))) return null;
  const name = nameBefore(reading, start - 1);
  if (!name || name.syllables < SURE_SYLLABLES || name.capitals || isNamesake(text, name.start)) return null;
  const opens = OPENS_ENTRY.test(text.slice(Math.max(0, name.start - 8), name.start));
  return opens || isAddressed(text, name.start) ? name : null;
}

const isLetter = (unit: number): boolean => (FOLDED_UNIT[unit] ?? 0) > SPACE;

const LINK_MARKS = ',(-–—';
const LINK_WORDS = new WordSet('là làm hiện đang nay');

/** Where the link to the name before begins; -1 where there is none. */
function linkBefore(text: string, start: number): number {
  const last = text.charAt(start - 1) === ' ' ? start - 2 : start - 1;
  if (LINK_MARKS.includes(text.charAt(last))) return markStart(text, last);
  if (!LINK_WORDS.endsBefore(text, start)) return -1;
  const link = LINK.exec(text.slice(Math.max(0, start - LONGEST_LINK), start));
  return link ? start - link[0].length : -1;
}

/** Where the mark at `last` begins, the space before it included; a second mark before a comma is a slip: "–,". */
function markStart(text: string, last: number): number {
  const start = text.charAt(last - 1) === ' ' ? last - 1 : last;
  if (text.charAt(last) !== ',' || !DASHES.includes(text.charAt(start - 1))) return start;
  return text.charAt(start - 2) === ' ' ? start - 2 : start - 1;
}

const DASHES = '-–—';

const LAST_OF_ASIDE = new WordSet('tuổi tướng tá úy');
const ETHNIC = new WordSet('tộc');

/** Whether an aside may end at `end`: with a parenthesis, a figure, one of its words, or one or two behind "dân tộc". */
function mayEndAside(text: string, end: number): boolean {
  const last = text.charAt(text.charAt(end - 1) === ' ' ? end - 2 : end - 1);
  if (last === ')' || (last >= '0' && last <= '9') || LAST_OF_ASIDE.endsBefore(text, end)) return true;
  const name = text.lastIndexOf(' ', end - 2);
  return ETHNIC.endsBefore(text, name) || ETHNIC.endsBefore(text, text.lastIndexOf(' ', name - 1));
}

function nameBeforeAside(reading: LeaderReading, end: number): NameSpan | null {
  if (!mayEndAside(reading.text, end)) return null;
  const aside = ASIDE.exec(reading.text.slice(Math.max(0, end - LONGEST_ASIDE), end));
  return aside && nameBefore(reading, end - aside[0].length);
}

/** A line that holds nothing but an honorific and a name. */
const NAME_LINE = /^ ?(?:đồng chí|ông|bà|cụ) ?:? /iu;
const LONGEST_NAME_LINE = 60;
/** How far into a line of offices the name above is looked for. */
const LONGEST_LINE = 600;

/** Notices of death: the name on a line of its own, its former offices on the next. */
export function nameOnLineAbove(reading: LeaderReading, { start, parts }: OfficeGroup): NameSpan | null {
  const { text } = reading;
  if (!parts[0].former) return null;
  const from = Math.max(0, start - LONGEST_LINE);
  const lineStart = from + text.slice(from, start).lastIndexOf('\n');
  const above = from + text.slice(from, Math.max(from, lineStart)).lastIndexOf('\n') + 1;
  if (lineStart < from || lineStart - above > LONGEST_NAME_LINE) return null;
  const title = NAME_LINE.exec(text.slice(above, lineStart));
  const name = title && nameAt(reading, above + title[0].length, true);
  return name?.whole && text.slice(name.end, lineStart).trim() === '' ? name : null;
}
