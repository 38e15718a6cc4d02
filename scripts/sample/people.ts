/** Invented people: names from rare family names, so that no office holder is hit by chance. */
import { dice } from './random.ts';

export interface Person {
  readonly name: string;
  readonly female: boolean;
}

const FAMILY = (
  'Khuất Đàm Tống Lều Ngạc Mạc Nghiêm Thẩm Doãn Cù Kiều Tiêu Thiều Bành Khương Lữ Mẫn Chử Phí Giáp Nhữ Quách ' +
  'Liễu Thái Ứng Triệu Tăng Bạch Cung Hứa'
).split(' ');
const MALE_MIDDLE =
  'Thiện Quý Hữu Bá Trọng Thế Duy Khắc Sĩ Đình Công Vĩnh Nhật Chí Phúc Tiến Xuân Quang'.split(' ');
const MALE_GIVEN = (
  'Hạc Lâm Khoan Bằng Tấn Nghị Thụ Kỳ Bính Toại Chuẩn Điềm Lượng Phác Thước Đĩnh Hoạch Nhuận Tường Khiết Vượng ' +
  'Huấn Khởi Thoan Nghiệp Trác Cẩn Tuyển Uẩn Lạng Khôi Sởn'
).split(' ');
const FEMALE_MIDDLE = ['Thị', 'Diệu', 'Bích', 'Ngọc', 'Thị Thu', 'Kim', 'Thị Minh', 'Thị Hồng', 'Thục'];
const FEMALE_GIVEN =
  'Thoa Nhạn Khuê Uyên Nhài Dậu Mận Sâm Lựu Thơm Hậu Vân Lành Ngát Mơ Dịu Ngoan Nhung Đào Quyên Miên Xoan'.split(
    ' '
  );

/** The person belonging to `key`; the same key is always the same person. */
export function inventPerson(key: string, femaleShare = 0.3): Person {
  const draw = dice(`person ${key}`);
  const female = draw.chance(femaleShare);
  const middle = draw.pick(female ? FEMALE_MIDDLE : MALE_MIDDLE);
  const given = draw.pick(female ? FEMALE_GIVEN : MALE_GIVEN);
  return { name: `${draw.pick(FAMILY)} ${middle} ${given}`, female };
}

/** The offices of a province whose holders travel, with how often they do. */
const TRAVELLING: readonly (readonly [office: string, weight: number])[] = [
  ['Phó Bí thư Thường trực {U}', 4],
  ['Bí thư {U}', 2],
  ['Phó Bí thư {U}, Chủ tịch UBND {u}', 3],
  ['Phó Chủ tịch UBND {u}', 3],
  ['Ủy viên Ban Thường vụ {U}, Chủ tịch Ủy ban MTTQ Việt Nam {u}', 2],
  ['Ủy viên Ban Thường vụ {U}, Trưởng ban Tuyên giáo và Dân vận {U}', 2],
  ['Ủy viên Ban Thường vụ {U}, Trưởng ban Tổ chức {U}', 1]
];

/** Somebody with an office as it is written. */
export interface Holder extends Person {
  readonly office: string;
}

/**
 * A provincial leader for one article. `body` is "Tỉnh ủy" or "Thành ủy", `unit` "tỉnh" or "thành phố".
 * The holder depends on `province` and the office only, so the same person turns up again and again.
 */
export function provincialLeader(province: string, body: string, unit: string, draw: number): Holder {
  const total = TRAVELLING.reduce((sum, [, weight]) => sum + weight, 0);
  let left = draw * total;
  const [office] = TRAVELLING.find(([, weight]) => (left -= weight) < 0) ?? TRAVELLING[0]!;
  const person = inventPerson(`${province} ${office}`, 0.22);
  return { ...person, office: office.replaceAll('{U}', body).replaceAll('{u}', unit) };
}
