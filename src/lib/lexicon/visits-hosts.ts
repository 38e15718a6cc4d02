/** The words a host's name begins with, goes on with and ends before; and what is given. */
import { WordMap } from '../text/index.ts';
import { WordPattern } from './visits-pattern.ts';

const setOf = (words: string): WordMap<true> => new WordMap(words.split(' ').map((word) => [word, true]));
const oneOf = (...lists: string[]): string => lists.flatMap((list) => list.split(', ')).join('|');

/** Nouns that open the name of whoever or whatever is visited; bodies only with their capital. */
const BODIES = oneOf(
  'Chi bộ, chi bộ, Đảng bộ, Đảng ủy, Đảng uỷ, đảng ủy, Ban Thường vụ, Ban Chấp hành, Ban Chỉ đạo, Ban chỉ đạo, Ban Quản lý',
  'Ban Chỉ huy, Bộ Chỉ huy, Tỉnh ủy, Thành ủy, Huyện ủy, Quận ủy, Thị ủy, UBND, HĐND, Ủy ban, Uỷ ban, Hội đồng, Mặt trận',
  'Công an, Quân khu, Công ty, Cty, Tổng công ty, Tập đoàn, Xí nghiệp, Nhà máy, nhà máy, Hợp tác xã, hợp tác xã, HTX',
  'Khu công nghiệp, KCN, Cụm công nghiệp, Trung tâm, Trường, trường, Bệnh viện, bệnh viện, Trạm, Phòng khám, Học viện',
  'Viện, Sở, Bộ, Cục, Chi cục, Vụ, Tòa án, Viện kiểm sát, Đồn, Lữ đoàn, Trung đoàn, Sư đoàn, Tiểu đoàn, Đại đội, Vùng',
  'Hải đội, Bảo tàng, Khu di tích, Dự án, TP, Tòa Giám mục, Giáo xứ, Hội'
);
const THINGS = oneOf(
  'di tích, dự án, công trình, công trường, tuyến, cầu, cảng, sân bay, nhà ga, hồ, đê, kè, đập, chợ, mô hình, trang trại',
  'vườn, cơ sở(?! dữ liệu), điểm, hiện trường, chùa, nhà thờ, giáo xứ, tổ bảo vệ, tổ hợp tác, chốt, trạm',
  'gia đình, hộ, bà mẹ, mẹ, ông, bà, cụ, anh, chị, em, cháu, thương binh, bệnh binh, đồng chí, già làng, người có công, bà con',
  'thôn, (?<!văn |cơ )bản, ấp, xóm, buôn, làng, khóm, tổ dân phố, khu dân cư, khu phố, khối phố, khối, tiểu khu, liên khu',
  'khu, xã, phường, thị trấn, đặc khu, huyện, quận, thị xã, thành phố, tỉnh, lực lượng, công nhân, chiến sĩ, bệnh nhân, hội viên, học sinh, đồng bào, nhân dân, người dân'
);
const anyCase = (words: string): string =>
  words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const HEADS = `${BODIES}|${anyCase(THINGS)}`;
const BEFORE_HEAD = oneOf(
  'các',
  'một số',
  'những',
  'nhiều',
  'hai',
  'ba',
  'bốn',
  'năm',
  '\\d{1,3}',
  'tập thể',
  'toàn thể'
);
/** The first host named in a stretch; what it is called is read on from there. */
export const HOST = new WordPattern(
  new RegExp(`(?<!“)(?:(?:${BEFORE_HEAD}) ){0,2}(?:${HEADS})(?!\\p{L})`, 'u')
);
/** A house that people who were called on belong to: rather it than "công nhân". */
export const HOUSE = new RegExp(
  `(?<!\\p{L})(?:Công ty|Cty|Xí nghiệp|Nhà máy|Hợp tác xã|Trung tâm|Trường|Bệnh viện|Trạm|Cơ sở|Đồn|Lữ đoàn|Trung đoàn|Học viện|Viện|Khu công nghiệp|Làng|Nhà dưỡng lão|Mái ấm)(?= [\\p{L}\\d])`,
  'u'
);
/** Groups of people without a name. */
export const GROUP =
  /^(?:\d+ |các |những |một số |tập thể |toàn thể )*(?:công nhân|cán bộ|chiến sĩ|bệnh nhân|học sinh|cháu|em|người|đồng bào|nhân dân|hội viên|lực lượng)(?!\p{L})/iu;
/** Another body that shares the name behind it. */
export const HOST_NEXT = new RegExp(`^(,? (?:và )?)(${BODIES})(?!\\p{L})`, 'u');
/** Up to where an inspection was held. */
export const HOST_PLACE = new RegExp(
  `^[^.;“]{0,150}? (?:tại|ở|với|đến|tới|về|xuống|lên) (?=(?:(?:${BEFORE_HEAD}) ){0,2}(?:${HEADS})(?!\\p{L}))`,
  'u'
);

/** Whose present it is, up to whom it is for: "tặng quà của Tỉnh ủy, UBND tỉnh cho gia đình …". */
export const GIFT_OF =
  /^(?:,? ?(?:và )?(?:tặng|trao|trao tặng|gửi|chuyển) (?:\d+ |các )?(?:suất |phần )?(?:quà|tiền)(?: Tết)?)? của [^.;“]{0,140}? cho(?= )/u;
/** Whoever acts in the main clause behind an opening one. */
export const MAIN_SUBJECT =
  /, (?:(?:đồng chí|ông|bà|đ\/c) \p{Lu}|(?:Phó |Quyền )?(?:Tổng Bí thư|Bí thư|Chủ tịch|Thủ tướng|Bộ trưởng|Thứ trưởng|Giám đốc|Trưởng|Chủ nhiệm|Tư lệnh|Chính ủy))/u;
/** A cell with what names it; "sinh hoạt chi bộ thường kỳ" names none. */
export const NAMED_CELL = new WordPattern(
  /(?<!bí thư |các )chi bộ(?= +(?:(?!mẫu|thường|định|chuyên|tháng|điểm|kiểu|tại|có|đã|cần|tiếp|phải|và|về|là|trực|thuộc|trên|ở|được|sẽ|đang|quý|trong|với|nhằm|tổ chức|lần|năm|nhiệm|đạt|đề|theo|các|do|cũng|bằng|để|họp|tập)\p{L}|\d))/iu
);
/** The same for a hamlet. */
export const NAMED_HAMLET = new WordPattern(
  /(?<!(?:văn|dự|cơ|phiên|ấn) )(?:thôn|bản|ấp|xóm|buôn|làng|khóm|tổ dân phố|khu dân cư|khu phố|khối phố|khối|tiểu khu|liên khu|khu)(?= +(?:số )?(?:thôn |bản |xóm |khu |tổ |ấp )?[\p{Lu}\d])/iu
);

/** Words in lower case that a cell's or hamlet's name may hold. */
export const NAME_WORDS = setOf(
  'khu phố thôn bản ấp xóm buôn làng khóm tổ dân cư khối tiểu liên cụm số trường mầm non tiểu học cơ quan công an ' +
    'quân sự bệnh viện trạm y tế văn phòng ty hợp tác xã phường trung tâm đội nhà máy đồn biên'
);
/** A larger place after the name: left out. */
export const PLACE_TYPES = setOf('xã phường thị huyện quận thành tỉnh tp');
/** Words that end the name of a host. */
export const AFTER_HOST = new Set(
  (
    'để nhằm về nhân do vào trên tại ở trong đã đang bị cùng có với trực thuộc tổ phục theo khi sau trước đồng mà nơi ' +
    'ngày sáng chiều tối năm tháng nay gặp động chúc tặng trao kiểm thăm đến được hiện vừa sẽ từ qua như bên bắc nối ' +
    'làm hoàn thực đẩy xây không chưa cũng là đề xuất tham thì mới phát xin mong gửi còn vì nhận hay lắng nghe rồi phải cần ngay hỏi khắc nắm chỉ dặn biếu'
  ).split(' ')
);

/** Before these words stand others that make one word of them: "nạn nhân", "cộng đồng". */
export const COMPOUND_BEFORE = new Set(
  'ban nạn công bệnh thân cá tư doanh quân cộng hội hợp y mầm học'.split(' ')
);

/** Given in recognition, not as a present. */
export const AWARD =
  /^\s*(?:cho \p{L}+ )?(?:(?:\d+|nhiều|một|hai|ba|các|những) )?(?:bằng khen|giấy khen|huy hiệu|huân chương|huy chương|cờ|danh hiệu|kỷ niệm chương|quyết định|giấy|bằng|thưởng|sổ|giải|chứng nhận|thẻ|bức trướng|biển|chức|quyền)(?!\p{L})/iu;
const NUMBER =
  '(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mỗi|nhiều|những|hàng|gần|hơn|trên|(?<!\\d|(?:phố|thôn|tổ|khối|ấp|xóm|bộ|số|quận|phường|bản|làng|buôn|khóm) )\\d[\\d.,]*)';
const UNITS =
  'bộ|chiếc|cái|suất|phần|máy|(?:trăm |nghìn )?triệu đồng|tỷ đồng|tỉ đồng|triệu|tỷ|tỉ|nghìn|trăm|căn|con|cây|cuốn|quyển|bức|lẵng|thùng|tấn|kg|kilôgam|tivi|ti vi|xe|cặp|giỏ|hộp|túi|đôi|tấm|tủ|bàn|ghế|lá|bình|khẩu|áo|chăn|sổ tiết kiệm|thẻ bảo hiểm|ngôi|mô hình|giống|công trình|đồng|quà|gói|đèn|dàn|giàn|loa|bao|lốc|lít|học bổng|màn hình|điện thoại|quạt|nồi|bếp';
/** A counted present: "một bộ máy tính", "50 suất quà". */
export const COUNTED_GIFT = new WordPattern(
  `${NUMBER} (?:(?!${NUMBER} )\\p{L}+ ){0,1}?(?:${UNITS})(?!\\p{L})`
);
/** One thing without its number: "bức ảnh", "bộ âm thanh". */
export const BARE_GIFT = new WordPattern(
  /(?<!(?:[Cc]hi|[Đđ]ảng|[Cc]án|[Ll]iên|[Nn]ội|[Đđ]ội|[Qq]uân) )(?:bộ|bức|chiếc|dàn|tủ|máy|ti vi|tivi|loa|màn hình)(?= \p{Ll})(?!\p{L})/u
);
/** A present without a number. */
export const PLAIN_GIFT = new WordPattern(
  /(?:quà(?: Tết| tết| Trung thu| mừng thọ| lưu niệm)?|tiền|gạo|sách|hoa|lẵng hoa|nhu yếu phẩm|bò giống|học bổng)(?!\p{L})/u
);
export const AFTER_GIFT = new Set(
  (
    'cho đến tới để nhằm phục giúp của từ và với trị tại ở trong nhân mỗi động chúc thăm cùng mừng tri là do đồng ' +
    'các những đối tặng chia kịp hỗ bà ông gia hộ'
  ).split(' ')
);
