/** Words that some reader waits for: repeated without end, each must cost no more than its length. */
import { benchPhrases } from '../bench/phrases.ts';

/** `{name}`, `{place}` and `{number}` are another one every time: who compares each with all others is found out. */
export const NASTY_UNITS: readonly string[] = [
  'đồng chí ',
  'Đồng chí Lò Văn Mẩy, ',
  'các đồng chí: A, ',
  'các đồng chí: Lò Văn Mẩy, Bí thư; ',
  'ông ',
  'Bí thư ',
  'Bí thư Tỉnh ủy ',
  'Phó Bí thư Thường trực Đảng ủy, ',
  'ủy viên ',
  'Ủy viên Ban Thường vụ, ',
  'Chủ tịch UBND xã ',
  'nguyên ',
  'Đại tá, TS. ',
  'Nguyễn ',
  'Nguyễn Văn ',
  'NGUYỄN ',
  'A',
  'Ab',
  'A ',
  'thăm ',
  'đến thăm, tặng quà ',
  'dự sinh hoạt tại Chi bộ ',
  'làm việc với ',
  'kiểm tra ',
  'tặng ',
  'chi bộ ',
  'ngày hội ',
  'cùng đi ',
  '74 đảng viên ',
  '74 đảng viên, ',
  'đảng viên ',
  'hai mươi ba ',
  'ngày 3/',
  'ngày ',
  '3/11 ',
  '3/',
  'từ ngày 3 đến ngày ',
  'Sáng 3/11, ',
  'tháng 11 năm ',
  '2025 ',
  'xã ',
  'xã Thanh ',
  'xã Tân Thành, ',
  'phường ',
  'huyện Văn Lãng, tỉnh ',
  'Hòa Bình ',
  'TP. ',
  'không ',
  'không có ma túy ',
  'chuyển đổi số ',
  'chuyểnđổisố',
  'Đại hội ',
  'đại hội Đảng bộ lần thứ ',
  ', ',
  '; ',
  '. ',
  '.',
  '- ',
  ': ',
  '/',
  '((((',
  '))))',
  '“',
  '“A” ',
  '"',
  '…',
  '1',
  '1.',
  '1 ',
  'a',
  'ă ',
  'aB',
  'aB. ',
  '>',
  ' - ',
  '@a.',
  'http://a.',
  '\u0301',
  '😀',
  '{name}, ',
  'đồng chí {name}, ',
  'Bí thư Tỉnh ủy {name} ',
  'Đồng chí {name}, Bí thư Đảng ủy xã, ',
  '{name} - Chủ tịch UBND {place}; ',
  'nguyên Chủ tịch {name}, ',
  'Đồng chí {name}, Bí thư Tỉnh ủy, đến thăm Chi bộ {place}. ',
  'Chiều 3/11, Bí thư Huyện ủy {name} làm việc với {place}. ',
  'Ngày 3/11, Chủ tịch UBND tỉnh Sơn La đã kiểm tra {place}. ',
  '{place}, ',
  '{place} ',
  'tại {place}. ',
  '{place}, huyện {name}, ',
  'xã {name}, ',
  'Chi bộ {place} có {number} đảng viên. ',
  '{number} đảng viên ',
  'ngày {number}/11 ',
  '{number}/3/2025, ',
  '- Tại {place}: {number} đảng viên dự. '
];

const SYLLABLES =
  'Lò Hà Mẩy Én Cối Sáng Thào Vàng Giàng Bế Nông Triệu Lục Ma Chu Đàm Quách Ứng Khúc Lữ'.split(' ');
const PLACES = benchPhrases(13_000);
const HOLES = /\{(?:name|place|number)\}/g;

/** About `length` characters of a unit after the other. */
export function repeatUnit(unit: string, length: number): string {
  if (!unit.includes('{')) return unit.repeat(Math.ceil(length / unit.length));
  const pieces: string[] = [];
  for (let i = 0, size = 0; size < length; i += 1) {
    const piece = unit.replace(HOLES, (hole) => fill(hole, i));
    pieces.push(piece);
    size += piece.length;
  }
  return pieces.join('');
}

function fill(hole: string, i: number): string {
  if (hole === '{number}') return `${i + 1}`;
  return hole === '{place}' ? (PLACES[i % PLACES.length] ?? '') : nameOf(i);
}

/** Three syllables, or more where eight thousand names are not enough. */
function nameOf(i: number): string {
  const count = SYLLABLES.length;
  const digits = [i % count, Math.floor(i / count) % count, Math.floor(i / count ** 2) % count];
  const more = i < count ** 3 ? [] : [Math.floor(i / count ** 3) % count];
  return [...digits, ...more].map((digit) => SYLLABLES[digit]).join(' ');
}
