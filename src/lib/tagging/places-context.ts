/** Reads the words around a place's name: its type word, or what shows that the name is no place here. */
import type { UnitType } from '../lexicon/gazetteer.ts';
import { Ending, WordMap, foldText } from '../text/index.ts';

/** The type word before a name. */
export interface Lead {
  readonly type: UnitType;
  /** Where the type word starts; of an office ("Tỉnh ủy"), where the name starts. */
  readonly start: number;
  /** "các xã A, B": more names of this type may follow. */
  readonly plural: boolean;
}

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Latin letters, Vietnamese ones included; no digits. */
export function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x1ef9);
}

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x09;

/** True for an upper-case letter. */
export function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

/** The run of letters right before `at`, spaces skipped; empty text where a mark or a line's start stands there. */
export function wordBefore(text: string, at: number): Word {
  let end = at;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return { start, end, text: text.slice(start, end) };
}

/** The run of letters right after `at`, spaces skipped. */
export function wordAfter(text: string, at: number): Word {
  let start = at;
  while (start < text.length && isSpace(text.charCodeAt(start))) start += 1;
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  return { start, end, text: text.slice(start, end) };
}

/** Words as keys of one value. */
const each = <T>(words: string, value: T): [string, T][] => words.split(' ').map((word) => [word, value]);

/** Pairs of words by the second, then by the first. */
export function byLastWord<T>(pairs: readonly (readonly [string, T])[]): WordMap<WordMap<T>> {
  const groups = Map.groupBy(pairs, ([pair]) => pair.split(' ')[1] as string);
  return new WordMap(
    [...groups].map(([last, group]) => [
      last,
      new WordMap(group.map(([pair, value]) => [pair.split(' ')[0] as string, value]))
    ])
  );
}

const ONE_WORD = new WordMap<UnitType>([
  ['xã', 'xã'],
  ['phường', 'phường'],
  ['huyện', 'huyện'],
  ['quận', 'quận'],
  ['tỉnh', 'tỉnh'],
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
  ['tt', 'thị trấn'],
  ['đk', 'đặc khu']
]);
const TWO_WORDS = byLastWord<UnitType>([
  ['thị xã', 'thị xã'],
  ['thị trấn', 'thị trấn'],
  ['thành phố', 'thành phố'],
  ['đặc khu', 'đặc khu']
]);
/** One letter with a full stop: "P. Tân Lập". */
const INITIALS = new WordMap<UnitType>([
  ['p', 'phường'],
  ['x', 'xã'],
  ['h', 'huyện'],
  ['q', 'quận'],
  ['t', 'tỉnh']
]);
/** First word of an office of that level: Tỉnh ủy, Thành đoàn. */
const OFFICES = new WordMap<UnitType>([
  ['tỉnh', 'tỉnh'],
  ['thành', 'thành phố'],
  ['huyện', 'huyện'],
  ['quận', 'quận'],
  ['thị', 'thị xã']
]);
const OFFICE_ENDINGS = new WordMap(each('ủy đoàn đội hội', true));
const PLURALS =
  /(?:^|[^\p{L}\p{N}])(?:xã,|xã và|phường,|phường và|các|những|hai|ba|bốn|năm|nhiều|mấy|\d+|liên)$/iu;
/** Said of a commune or district between its type and its name: "xã biên giới Dào San", "huyện đảo Lý Sơn". */
const QUALIFIER = new Ending(
  '(?<=(?:xã|phường|huyện|tỉnh|thị trấn) +)(?:biên giới|miền núi|vùng cao|vùng sâu|vùng biên|vùng biển|ven biển|ven đô|ngoại thành|nội thành|trung tâm|thuần nông|nông thôn mới|anh hùng|khó khăn|mới|đảo|nghèo|điểm)(?: +(?:biên giới|đảo|khó khăn))? *'
);

function skipQualifier(text: string, at: number): number {
  const from = Math.max(0, at - 40);
  const match = QUALIFIER.exec(text.slice(from, at));
  return match ? from + match.index : at;
}

function leadOfWords(word: Word, before: Word, dotted: boolean): [UnitType, Word] | null {
  const pair = before.end < word.start && TWO_WORDS.get(word.text)?.get(before.text);
  if (pair) return [pair, before];
  const type = word.text.length > 1 ? ONE_WORD.get(word.text) : dotted && INITIALS.get(word.text);
  if (type) return [type, word];
  // Crawlers glue: "UBNDTP Cần Thơ".
  return word.text.length > 2 && word.text.endsWith('TP') ? ['thành phố', word] : null;
}

/** The type word before the name at `at`: "phường", "P.", "Tp.", "Huyện ủy", "các xã:"; null where there is none. */
export function readLead(text: string, at: number): Lead | null {
  let from = skipQualifier(text, at);
  while (from > 0 && isSpace(text.charCodeAt(from - 1))) from -= 1;
  const mark = text.charAt(from - 1);
  const marked = mark === '.' || mark === ':' || mark === '“' || mark === '"';
  const word = wordBefore(text, marked ? from - 1 : from);
  if (word.text === '' || (mark === '.' && word.text.length > 2)) return null;
  const before = wordBefore(text, word.start);
  const office = OFFICE_ENDINGS.has(word.text) ? OFFICES.get(before.text) : undefined;
  if (office) return { type: office, start: at, plural: false };
  const found = leadOfWords(word, before, mark === '.');
  if (!found) return null;
  const [type, first] = found;
  const plural = PLURALS.test(text.slice(Math.max(0, first.start - 8), first.start).trimEnd());
  if (mark === ':' && !plural) return null;
  return { type, start: first.start, plural };
}

const THINGS =
  'đường phố ngõ ngách hẻm lộ trường lớp sông suối cầu chợ hồ đèo núi đồi kênh rạch vịnh rạp khách sạn quán ' +
  'làng thôn bản ấp xóm buôn khóm khối tổ cụm khu nhóm tàu xe giống vua chúa tướng';
const HONORIFICS = 'ông bà anh chị em cháu bé cô chú bác cụ thầy';
/**
 * After these a place's name is the name of a street, a school, a river, a person …, not the place; unless this
 * word stands before them.
 */
const NOT_THE_PLACE = new WordMap<string>([
  ...each(THINGS, ''),
  ...each(HONORIFICS, ''),
  ['cầu', 'điểm'],
  ['em', 'anh'],
  ['xe', 'bến']
]);
/** The same in two words: "khu dân cư Hòa Bình", "công viên Hòa Bình", "chi bộ Hòa Bình". */
const NOT_THE_PLACE_PAIRS = byLastWord(
  [
    ...['dân cư', 'chung cư', 'đô thị', 'công viên', 'văn hóa', 'quảng trường', 'nhà hát', 'siêu thị'],
    ...['hội trường', 'nông trường', 'lâm trường', 'cửa hàng', 'nhà hàng', 'chi bộ', 'chi hội', 'chi đoàn'],
    ...['tiểu học', 'mầm non', 'mẫu giáo', 'phổ thông', 'trung học', 'cơ sở', 'đại lộ', 'quốc lộ'],
    ...['đồng chí', 'liên gia', 'ngã ba', 'ngã tư', 'ngã năm', 'ngã sáu', 'ngã bảy', 'vòng xoay', 'bùng binh']
  ].map((pair) => [pair, true])
);
const SCHOOLS = new WordMap(each('th thcs thpt ptdtnt', true));
const SURNAMES = new WordMap(
  each(
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đào Đoàn Mai Lương Hà Tô Cao Tạ Chu Thái Triệu Lâm Phùng Vương Trương Kiều Quách Đàm La Lò Giàng Vàng Hứa Nông Ma Bế Văn Thị Đức Hữu Xuân Minh Quang Ngọc Thanh Kim Thu Thúy Đình Công Viết Bá Duy Quốc Tuấn Anh',
    true
  )
);
/** Capitalised words that stand before a place's name without being part of a longer name. */
const ORGANS = new WordMap(
  each('báo đài ủy an bộ sở hội đoàn tỉnh phố thành đô ban tại ở từ và về đến quê đảng cục chi khu tin', true)
);

/** True where a line or sentence starts at `at`: nothing, a line end, or a closing or opening mark before it. */
function startsSentence(text: string, at: number): boolean {
  let i = at;
  while (i > 0 && isSpace(text.charCodeAt(i - 1))) i -= 1;
  return i === 0 || '\n.!?:;"“”(–-•*'.includes(text.charAt(i - 1));
}

const isCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

function hiddenByWordBefore(text: string, start: number, end: number): boolean {
  const word = wordBefore(text, start);
  if (word.text === '') return text.charAt(start - 1) === '-' && isLetter(text.charCodeAt(start - 2));
  const before = (): string => wordBefore(text, word.start).text;
  const saving = NOT_THE_PLACE.get(word.text);
  if (saving !== undefined) return saving === '' || foldText(before()) !== saving;
  if (SCHOOLS.has(word.text) || NOT_THE_PLACE_PAIRS.get(word.text)?.has(before())) return true;
  if (isCapitals(text.slice(start, end))) return SURNAMES.has(word.text) && isCapitals(word.text);
  if (isCapitals(word.text)) return false;
  if (!isUpper(word.text.charAt(0)) || ORGANS.has(word.text)) return false;
  return SURNAMES.has(word.text) || !startsSentence(text, word.start);
}

/**
 * Whether a province's name standing without a type word is something else: a person (Nguyễn Hòa Bình, chị Huế),
 * a street, a school, a part of a longer name.
 */
export function isHidden(text: string, start: number, end: number): boolean {
  return hiddenByWordBefore(text, start, end) || /^ ?[(,] ?Trung Quốc/.test(text.slice(end, end + 14));
}

/**
 * Whether the name that ends at `end` goes on: "xã Thanh Tân" where only Thanh is known. A person may follow
 * ("phường Gia Sàng Đỗ Thị Nụ"), and in capitals every word looks like a name.
 */
export function goesOn(text: string, end: number): boolean {
  if (text.charAt(end) !== ' ') return false;
  const next = wordAfter(text, end);
  if (next.start !== end + 1 || !isUpper(next.text.charAt(0)) || isCapitals(next.text)) return false;
  return !SURNAMES.has(next.text) && !PERSON_AFTER.test(text.slice(end, end + 60));
}

/** No commune's name goes on for three more syllables; a person's does: "phường Tam Quan Khổng Thị Lài". */
const PERSON_AFTER = /^(?: \p{Lu}\p{Ll}+){3}(?!\p{L})/u;

/** Surnames that hardly ever begin the name of a commune or district. */
const PERSON =
  /^(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đào|Trương|Chu|Tô|Phùng|Hoàng|Mạc|Tôn|Đoàn|Lương|Cao) /u;

/** Whether a name begins like a person's: "Nguyễn Úy", "Dương Minh Châu". */
export function isPersonName(name: string): boolean {
  return PERSON.test(name);
}
