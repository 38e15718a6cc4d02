/** Tells what a count of Party members counts: all, those who came, the exempt, the full members, or nothing kept. */
import type { FigureKind } from '../corpus/analysis.ts';
import { Ending } from '../text/ending.ts';
import type { HeadCount } from './figures-count.ts';

const EXEMPTION = '(?:miễn|được miễn|xin miễn) (?:sinh hoạt|công tác|nhiệm vụ|sh)';
const EXEMPT = /miễn/i;
/** "23 đảng viên già yếu xin miễn sinh hoạt". */
const EXEMPT_AFTER = new RegExp(
  `^(?:,?\\s(?!(?:có|dự|tham|không|và|trừ|gồm|kể|trong|đã|đề nghị|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\\p{L}))[\\p{L}]+){0,8}\\s?${EXEMPTION}`,
  'iu'
);
/** "miễn sinh hoạt: 12 đồng chí", "diện miễn công tác có 12 đồng chí"; "miễn sinh hoạt cho 3 đồng chí" is an act. */
const EXEMPT_BEFORE = new Ending(
  '(?:miễn (?:công tác|sinh hoạt)(?:(?:,| và) sinh hoạt)?(?: đảng)?(?:\\s?:| là| có| gồm)\\s|(?:trong đó|[,;(])\\s?(?:có )?miễn (?:công tác|sinh hoạt)(?: đảng)?\\s)'
);

/** "có mặt 30 đồng chí", "có mặt: 30", "…, dự họp 30 đồng chí". */
const CAME_BEFORE = new Ending(
  '(?:(?:^|[\\s,;(])có mặt(?:\\s?:| là)?|[,;(]\\s?(?:tham )?dự(?: họp| sinh hoạt| đại hội)?)\\s'
);

const FULL_AFTER = /^(?:\s(?:là|đảng viên)){0,2}\s?chính thức(?=\s?[,.;)(]|\s(?:và|còn|cho)(?!\p{L})|\s?$)/iu;
/** "chính thức 21 đ/c" in the short form of minutes. */
const FULL_BEFORE = new Ending('(?:^|[\\s,;(])chính thức(?:\\s?:| là| có)?\\s');
/** Making somebody a full member is an act, not a figure. */
const FULL_ACT =
  /(?:công nhận|chuyển|xét|đề nghị|quyết định|trao|kết nạp)(?:\s[\p{L}]+){0,8}\s$|^[^.;]{0,20}chính thức cho/iu;

const GAP =
  '(?:\\s(?!(?:được|có|không|bị|là|đang|vắng|hoàn thành|đạt|xin|miễn|tham|dự|nhưng|song|mà|thì|đồng chí|đảng viên|người)(?!\\p{L}))[\\p{L}\\d+]+){0,10}';
const GATHERING =
  '(?:các |một |buổi |cuộc |phiên |kỳ |lễ )?(?:sinh hoạt|họp|hội nghị|đại hội|hội thảo|buổi|cuộc|phiên|đầy đủ|đông đủ|dự)';
const ATTENDS = new RegExp(
  `^${GAP}(?:,)?\\s(?:có mặt(?!\\s\\d)|(?:tham )?dự(?!\\p{L}|(?: họp| sinh hoạt| đại hội)?\\s\\d|\\s(?:bị|thi|án|kiến|lớp|học|tập|khóa|khoá|xét|báo|thảo|phòng|trữ|toán))|tham gia(?=\\s${GATHERING}|\\s?[,.;)(]|\\s?$)|(?:đi|về) (?:họp|sinh hoạt)(?! tạm| ghép| đơn| nơi)|họp(?!\\p{L})|tề tựu|điểm danh|sinh hoạt thường xuyên)`,
  'iu'
);
/** The sentence lists who came: "Dự đại hội có …, cùng 45 đảng viên", "với sự tham dự của 45 đảng viên". */
const LIST_OF_GUESTS =
  /^\s*(?:(?:đến|về|tới|cùng) )?(?:tham dự|dự|tham gia|có mặt)(?!\p{L})(?! án| kiến)|sự (?:tham dự|tham gia|có mặt|góp mặt)(?: đông đủ| đầy đủ)? của/iu;
const MEETING_HAS = new Ending(
  '(?:buổi|cuộc|phiên|hội nghị|đại hội)(?:\\s(?!có(?!\\p{L}))[\\p{L}\\d+/.-]+){0,12},? (?:có|quy tụ|thu hút)\\s(?:đủ |đông đủ )?'
);
const JOINED =
  /(?:^|\s)(?:có|gồm|cùng|với|và|của|đủ|còn có|cùng với|toàn thể|tất cả|cả|là)\s(?:toàn thể |tất cả |cả |đủ |tổng số )?$|,\s$/iu;
/** "Dự họp có …; chi bộ hiện có 45 đảng viên": the second half speaks of the cell, not of guests. */
const OWN_CLAUSE = new Ending(
  '[;,] (?:hiện |hiện nay,? |toàn )?(?:chi|đảng) bộ(?:\\s[\\p{L}\\d+]+){0,8} (?:hiện )?có\\s'
);
/** "15 đảng viên … tham gia sinh hoạt tại 15 chi bộ bản": no one meeting. */
const SPREAD = /^[^.;]{0,60}(?:tại|ở|cùng|với) (?:các|\d+) /iu;
/** "cử 4 đảng viên về sinh hoạt tại chi bộ thôn": they go to live there, not to a meeting. */
const SENT = new Ending('(?:^|[^\\p{L}])(?:cử|điều|điều động|tăng cường|phân công|giới thiệu|chuyển|đưa)\\s');
/** Contests and classes gather members too, but are no meeting. */
const NO_MEETING =
  /(?:^|[^\p{L}])(?:thi|lớp|giải|phong trào|tập huấn|bồi dưỡng|hiến máu|ra quân|chiến dịch|bình quân|trung bình|mỗi|từng|hằng tháng|hàng tháng|hằng năm|hàng năm)(?!\p{L})/iu;

const HAS = new Ending(
  '(?:^\\s*trong\\s|(?:nay|hiện) là\\s|(?:^|[\\s,])(?:có|gồm|với|quy mô|quản lý|còn|(?:tổng số|chi bộ|đảng bộ)(?: hiện nay| hiện)? lên|tổng số|toàn thể|tất cả|cả)\\s(?:tất cả |tổng cộng |tổng số |toàn bộ |đủ |cả thảy )?)'
);
/** "31 chi bộ, 1.020 đảng viên": members behind the units they belong to. */
const UNITS_BEFORE = new Ending(
  '(?:có|gồm|với)\\s[\\d.]+ (?:chi bộ|đảng bộ|tổ đảng|chi, đảng bộ|tổ chức(?: cơ sở)? đảng|đảng bộ bộ phận|hộ|khẩu|nhân khẩu|người)[^.;]{0,60}(?:,| và| với| có)\\s'
);
/** "trong đó có 12 đảng viên" counts a part. */
const PART_OF = new Ending('(?:trong (?:đó|số đó|số này)|bao gồm)(?: có)?\\s');
const ALL_AFTER =
  /^(?:\s?(?:[.;:()/–—-]|$)|,(?! (?:hội viên|đoàn viên|quần chúng|cán bộ|công chức|viên chức|người|nhân dân|công nhân|đại biểu)(?!\p{L}))|\s(?:đang (?!đi|làm|chịu|bị|học)|hiện|của|trong (?:toàn )?(?:chi|đảng) bộ|tại |ở (?!độ|tuổi)|sinh hoạt(?! nơi| tạm| đơn| xa| ghép)|trực thuộc|thuộc (?!diện|hộ)|và [\d.]+ |với|gồm|được chia|được biên chế|chia|công tác|hầu hết|chủ yếu|đa số|phần lớn|đều|thì|nhưng|song|nên|chi bộ|đảng bộ))/iu;
/** Delegates stand for all members: "136 đại biểu đại diện cho 694 đảng viên". */
const STANDS_FOR = new Ending('(?:đại diện|thay mặt)(?: cho)?\\s(?:toàn thể |tất cả )?');
const EVERYONE = new Ending('(?:toàn thể|tất cả|toàn bộ|cả)\\s');
const ALL_CAME = /^[^.,;]{0,40}có mặt (?:đông đủ|đầy đủ|đủ)(?!\p{L})/iu;
/** Delegates of a Party congress, not its guests. */
const FOR_MEMBERS =
  /^(?: (?:chính thức|ưu tú|tiêu biểu|được triệu tập)){0,3},? (?:đại diện|thay mặt)(?:[^.;]|\.(?=\d)){0,40}đảng viên/iu;
const PARTY_CONGRESS =
  /đại hội[^.;]{0,40}(?:đảng bộ|chi bộ)(?!\p{L})|(?:đảng bộ|chi bộ)[^.;]{0,60} đại hội/iu;

/** The kinds a count is of: mostly one; "51/74 đảng viên dự" tells two; none where it counts something else. */
export function kindsOf(count: HeadCount): Partial<Record<FigureKind, number>> {
  if (count.heading !== null) return headedKind(count, count.heading);
  const { value, before, after, outOf, noun } = count;
  if (noun === 'delegate') return isCongress(count) ? { attending: value } : {};
  if ((EXEMPT.test(after) && EXEMPT_AFTER.test(after)) || EXEMPT_BEFORE.test(before))
    return { exempt: value };
  if (FULL_AFTER.test(after))
    return FULL_ACT.test(before) || FULL_ACT.test(after) ? {} : { 'official-members': value };
  if (noun === 'comrade' && FULL_BEFORE.test(before))
    return FULL_ACT.test(before) ? {} : { 'official-members': value };
  if (STANDS_FOR.test(before)) return { 'party-members': value };
  if (attends(count)) return { attending: value, ...wholeOf(count) };
  return outOf === null && countsAll(count) ? { 'party-members': value } : {};
}

function headedKind(count: HeadCount, heading: string): Partial<Record<FigureKind, number>> {
  const { value, before } = count;
  if (/miễn/iu.test(heading)) return { exempt: value };
  if (/^ chính thức/iu.test(heading)) return FULL_ACT.test(before) ? {} : { 'official-members': value };
  if (/(?:có mặt|(?:tham )?dự|tham gia)(?: sinh hoạt| họp| đại hội)?$/iu.test(heading))
    return { attending: value, ...wholeOf(count) };
  const plain =
    /^(?:\s(?:của|trong|toàn|ở|tại|thuộc|hiện|đến nay|đang|đông|nhiều|chi bộ|đảng bộ)(?!\p{L}).*|\s\p{Lu}.*)?$/iu;
  return plain.test(heading) && !PART_OF.test(before) ? { 'party-members': value } : {};
}

function wholeOf({ outOf, before, after, value }: HeadCount): Partial<Record<FigureKind, number>> {
  if (outOf !== null) return { 'party-members': outOf };
  return EVERYONE.test(before) || ALL_CAME.test(after) ? { 'party-members': value } : {};
}

function isCongress({ before, after }: HeadCount): boolean {
  if (FOR_MEMBERS.test(after)) return true;
  return ATTENDS.test(after) && PARTY_CONGRESS.test(before + after);
}

function attends({ before, after, noun }: HeadCount): boolean {
  if (SENT.test(before) || NO_MEETING.test(before.slice(-90)) || OWN_CLAUSE.test(before)) return false;
  if (ATTENDS.test(PART_OF.test(before) ? after.replace(/^ đang/u, '') : after)) return !SPREAD.test(after);
  if (CAME_BEFORE.test(before)) return true;
  if (noun !== 'member' || !ALL_AFTER.test(after)) return false;
  if (/toàn thể.*tổng số\s$/iu.test(before)) return false;
  return MEETING_HAS.test(before) || (LIST_OF_GUESTS.test(before) && JOINED.test(before));
}

/** "Chi bộ có 9 đồng chí, trong đó 8 đảng viên chính thức": comrades only right behind their cell. */
const CELL_HAS = new Ending(
  '(?:chi|đảng) bộ(?:\\s[\\p{L}\\d+]+){0,8}(?:\\s\\([^()]{1,40}\\))? có\\s(?:tất cả |tổng cộng )?'
);
const OF_MEMBERS =
  /^[,;(:]?\s?\(?(?:(?:trong đó|gồm|bao gồm)[^.;]{0,40}(?:đảng viên|chính thức|miễn)|(?:đảng viên )?(?:chính thức|dự bị)(?!\p{L}))/iu;

function countsAll({ before, after, noun }: HeadCount): boolean {
  if (noun === 'comrade') return CELL_HAS.test(before) && OF_MEMBERS.test(after);
  return ALL_AFTER.test(after) && !PART_OF.test(before) && (HAS.test(before) || UNITS_BEFORE.test(before));
}
