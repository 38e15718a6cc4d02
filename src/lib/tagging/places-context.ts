/** Reads the words around a place's name that show it is no place here: a person, a street, a longer name. */
import { isCapital } from '../text/code-units.ts';
import { WordMap, foldText } from '../text/index.ts';

/** A run of letters and where it stands. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Latin letters, Vietnamese ones included; no digits. */
export function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x1ef9);
}

export const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x09;

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** True for an upper-case letter. */
export function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

/** The same for the letter at `at`: without a copy of it, since every name asks. */
export const isUpperAt = (text: string, at: number): boolean => isCapital(text.charCodeAt(at));

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
export const each = <T>(words: string, value: T): [string, T][] =>
  words.split(' ').map((word) => [word, value]);

/** Pairs of words by the second, then by the first. */
export function byLastWord<T>(pairs: readonly (readonly [string, T])[]): WordMap<WordMap<T>> {
  return new WordMap(pairsByLastWord(pairs));
}

/** The same, to be put into a map with other words. */
export function pairsByLastWord<T>(pairs: readonly (readonly [string, T])[]): [string, WordMap<T>][] {
  const groups = Map.groupBy(pairs, ([pair]) => pair.split(' ')[1] as string);
  return [...groups].map(([last, group]) => [
    last,
    new WordMap(group.map(([pair, value]) => [pair.split(' ')[0] as string, value]))
  ]);
}

const THINGS =
  'đường phố ngõ ngách hẻm lộ trường lớp sông suối cầu chợ hồ đèo núi đồi kênh rạch vịnh rạp khách sạn quán ' +
  'làng thôn bản ấp xóm buôn khóm khối tổ cụm khu nhóm tàu xe giống vua chúa tướng clb';
const HONORIFICS = 'ông bà anh chị em cháu bé cô chú bác cụ thầy sĩ';
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
    ...['dân cư', 'chung cư', 'đô thị', 'công viên', 'quảng trường', 'nhà hát', 'siêu thị'],
    ...['hội trường', 'nông trường', 'lâm trường', 'cửa hàng', 'nhà hàng', 'chi bộ', 'chi hội', 'chi đoàn'],
    ...['tiểu học', 'mầm non', 'mẫu giáo', 'phổ thông', 'trung học', 'cơ sở', 'đại lộ', 'quốc lộ'],
    ...['đồng chí', 'liên gia', 'ngã ba', 'ngã tư', 'ngã năm', 'ngã sáu', 'ngã bảy', 'vòng xoay', 'bùng binh']
  ].map((pair) => [pair, true])
);
/** "Nhà văn hóa Hòa Bình", but not "Tuần Văn hóa Lai Châu". */
const HOUSES = new WordMap(each('hóa hoá', true));
const HOUSE = /(?:nhà|cung|khu|làng|trung tâm|điểm|cụm) văn (?:hóa|hoá) $/iu;
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

const isCapitals = (word: string): boolean =>
  word.length > 1 && !holdsPlainSmall(word) && word === word.toUpperCase();

/** Whether one of the letters a to z stands in the word, as in nearly every word that is not all capitals. */
function holdsPlainSmall(word: string): boolean {
  for (let i = 1; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    if (unit >= 0x61 && unit <= 0x7a) return true;
  }
  return false;
}

function hiddenByWordBefore(text: string, start: number, end: number): boolean {
  const word = wordBefore(text, start);
  if (word.text === '') return text.charAt(start - 1) === '-' && isLetter(text.charCodeAt(start - 2));
  const before = (): string => wordBefore(text, word.start).text;
  const saving = NOT_THE_PLACE.get(word.text);
  if (saving !== undefined) return saving === '' || foldText(before()) !== saving;
  if (SCHOOLS.has(word.text) || NOT_THE_PLACE_PAIRS.get(word.text)?.has(before())) return true;
  if (HOUSES.has(word.text)) return HOUSE.test(text.slice(Math.max(0, start - 20), start));
  if (isCapitals(text.slice(start, end))) return SURNAMES.has(word.text) && isCapitals(word.text);
  if (!isUpperAt(word.text, 0) || isCapitals(word.text) || ORGANS.has(word.text)) return false;
  return SURNAMES.has(word.text) || !startsSentence(text, word.start);
}

const COMPANY =
  /(?<![\p{L}\p{M}])(?:công ty|CTCP|tập đoàn|ngân hàng|hợp tác xã|HTX|nhà máy|khách sạn|thương hiệu|nhãn hiệu)[^,.;:\n]{0,30} $/iu;

/** A company's name that goes on: "Công ty TNHH Thái Bình Minh", "Ngân hàng TMCP Sài Gòn Thương Tín". */
const isOfCompany = (text: string, start: number, end: number): boolean =>
  isUpperAt(text, end + 1) &&
  /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) &&
  !PERSON_AFTER.test(text.slice(end, end + 60)) &&
  COMPANY.test(text.slice(Math.max(0, start - 48), start));

/** Henan is written like Hà Nam. */
export const isInChina = (text: string, end: number): boolean =>
  ' (,'.includes(text.charAt(end)) &&
  /^(?: ?[(,] ?| của | bên | \(?phía )Trung Quốc/.test(text.slice(end, end + 18));

/**
 * Whether a province's name standing without a type word is something else: a person (Nguyễn Hòa Bình, chị Huế),
 * a street, a school, a company, a part of a longer name.
 */
export function isHidden(text: string, start: number, end: number): boolean {
  return hiddenByWordBefore(text, start, end) || isOfCompany(text, start, end) || isInChina(text, end);
}

/**
 * Whether the name that ends at `end` goes on: "xã Thanh Tân" where only Thanh is known. A person may follow
 * ("phường Gia Sàng Đỗ Thị Nụ"), and in capitals every word looks like a name.
 */
export function goesOn(text: string, end: number): boolean {
  if (text.charAt(end) !== ' ') return false;
  const next = wordAfter(text, end);
  if (next.start !== end + 1 || !isUpperAt(text, next.start) || isCapitals(next.text)) return false;
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
