/** Reads a commune or district that stands bare inside an institution's name: "Điện lực Lấp Vò", "THPT Krông Búk". */
import type { PlaceName, PlaceUnit } from '../lexicon/gazetteer.ts';
import { WordMap } from '../text/index.ts';
import { isPersonName, pairsByLastWord, wordBefore } from './places-context.ts';
import type { Hit, Reading } from './places-reading.ts';

interface Head {
  /** Often bears a person's name instead. */
  readonly dedicated: boolean;
  /** A commune has its own; all others serve a district, whose name then goes before a commune's. */
  readonly ofCommune: boolean;
}

const heads = (
  words: readonly string[],
  [dedicated, ofCommune]: readonly [boolean, boolean]
): [string, Head][] => words.map((word) => [word, { dedicated, ofCommune }]);

/** The word that ends the common part of an institution's name. */
const ONE_WORD: readonly (readonly [string, Head])[] = [
  ...heads(['thcs', 'th'], [true, true]),
  ...heads(['thpt', 'ptdtbt', 'ptdtnt', 'bvđk'], [true, false]),
  ...heads(['ubnd', 'hđnd', 'mttq', 'htx'], [false, true]),
  ...heads(['tand', 'vksnd', 'bhxh', 'ttyt'], [false, false])
];
/** The same in two words. */
const TWO_WORDS = pairsByLastWord<Head>([
  ...heads(['tiểu học', 'mầm non', 'mẫu giáo', 'cơ sở'], [true, true]),
  ...heads(
    ['phổ thông', 'trung học', 'nội trú', 'bán trú', 'bệnh viện', 'đa khoa', 'phòng khám'],
    [true, false]
  ),
  ...heads(['tác xã', 'đảng ủy', 'đảng bộ', 'công an', 'nông dân', 'phụ nữ', 'chiến binh'], [false, true]),
  ...heads(
    ['kiểm lâm', 'điện lực', 'bưu điện', 'bưu cục', 'chi nhánh', 'biên phòng', 'cửa khẩu'],
    [false, false]
  ),
  ...heads(['kho bạc', 'tòa án', 'kiểm sát', 'cục thuế', 'khuyến nông', 'thú y', 'bến xe'], [false, false]),
  ...heads(
    ['thủy nông', 'giao dịch', 'quân sự', 'thủy điện', 'phòng hộ', 'đặc dụng', 'cấp nước'],
    [false, false]
  ),
  ...heads(['y tế', 'khu vực'], [false, false])
]);

/** Both in one look-up, which most words do not get past; no word is in both. */
const LAST_WORDS = new WordMap<Head | WordMap<Head>>([...ONE_WORD, ...TWO_WORDS]);

/** Places that schools everywhere are named for: battles, dynasties, virtues. */
const GIVEN_EVERYWHERE =
  /^(?:Hai Bà Trưng|Hùng Vương|Quang Trung|Lam Sơn|Ba Đình|Bạch Đằng|Thống Nhất|Đống Đa|Chi Lăng|Hoa Lư|Tân Trào|Vạn Xuân|Bình Minh|Kim Liên|Hòa Bình|Thành Công|Đoàn Kết|Quyết Thắng|Chiến Thắng|Văn Miếu|Kim Đồng|Xuân Hòa|Sao Vàng|Tiền Phong|Ngọc Hồi|Tháng Tám)$/u;

function headBefore(text: string, at: number): Head | undefined {
  if (text.charAt(at - 1) !== ' ') return undefined;
  const last = wordBefore(text, at);
  const head = LAST_WORDS.get(last.text);
  return head instanceof WordMap ? head.get(wordBefore(text, last.start).text) : head;
}

/** The units an institution of that name may belong to, or none where they lie in several provinces. */
function unitsServed({ units, districts, provinces }: PlaceName, { ofCommune }: Head): readonly PlaceUnit[] {
  if (provinces.length > 0) return [];
  const served = districts.length > 0 && !ofCommune ? districts : units;
  const [first] = served;
  const unique = served.every(({ province }) => province === first?.province);
  return unique ? served.filter(({ kind }) => kind === first?.kind) : [];
}

/**
 * A name after "Công an", "Trường THPT" …, only where every unit that ever bore it lies in one province:
 * institutions keep the names of abolished units. Schools and hospitals named for persons are no places.
 */
export function readInstitution(text: string, hit: Hit): Reading | null {
  const head = headBefore(text, hit.start);
  if (!head || continues(text, hit.end)) return null;
  const name = text.slice(hit.start, hit.end);
  if (head.dedicated && (GIVEN_EVERYWHERE.test(name) || isPersonName(name))) return null;
  const units = unitsServed(hit.name, head);
  const [first] = units;
  if (!first) return null;
  const { kind, type } = first;
  const { start, end, name: meant } = hit;
  return { kind, type, start, end, units, name: meant, era: null, plural: false, bare: true, inName: true };
}

/** The institution's name goes on: "Trường THCS Tân Bình Hai". */
const continues = (text: string, end: number): boolean => /^[ -]\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
