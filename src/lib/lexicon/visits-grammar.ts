/** The small words and other verbs around a verb of visiting that tell who does it and whether it was done. */
import { WordPattern } from './visits-pattern.ts';

/** Lower-case alternatives as one pattern of whole words. */
function anyOf(words: readonly string[]): WordPattern {
  const alternatives = words.flatMap((list) => list.split(', ')).join('|');
  return new WordPattern(new RegExp(`(?:${alternatives})(?!\\p{L})`, 'u'));
}

/** Stand between the doer and the verb. `motion`: the doer went there; `done`: it was done. */
export type LightWord = 'motion' | 'done' | 'light';

const each = <T>(list: string, value: T): [string, T][] => list.split(', ').map((word) => [word, value]);

export const LIGHT_WORDS: readonly (readonly [string, LightWord])[] = [
  ...each<LightWord>('đi, đến, tới, về, xuống, lên, ra, vào, ghé, sang', 'motion'),
  ...each<LightWord>('đã, vừa, có', 'done'),
  ...each<LightWord>('cũng, còn, cùng, và, rồi, đang, lại', 'light')
];
export const LIGHT_PAIRS: readonly (readonly [string, LightWord])[] = [
  ...each<LightWord>('tận nơi, tận nhà, tận tay', 'motion'),
  ...each<LightWord>('trực tiếp, tiến hành', 'done'),
  ...each<LightWord>('tiếp tục, lần lượt, tổ chức, ân cần, bất ngờ, đột xuất, kịp thời, thân tình', 'light'),
  ...each<LightWord>('trân trọng, thực tế, đồng thời, thân mật, gần gũi, thân thiết, chân tình', 'light')
];

/** Make a noun of the verb behind them: "buổi làm việc", "chuyến thăm". */
export const EVENT_NOUNS = 'buổi, chuyến, cuộc, đợt, lần, dịp'.split(', ');
/** With these before such a noun it is done all the same: "có buổi làm việc", "chủ trì buổi làm việc". */
export const HOLDING_WORDS = 'có, trì, chức, hành, hiện, đầu, dự, gia'.split(', ');
/** Before a verb: it is not done, done to somebody, done always, long ago, or somebody else's to do. */
export const UNDOING_WORDS = (
  'phải, cần, sẽ, sắp, được, bị, không, chưa, chẳng, mời, cử, giao, nên, hãy, muốn, từng, mỗi, thường, hay, ' +
  'việc, hằng, hàng, hứa, định, kiến, chuẩn, tự, đừng, xin, mong, nhờ, chúng, tôi, thiếu, lệnh, trách, bàn'
).split(', ');
/** The same before giving and wishing, which are everyday nouns too. */
export const NOUN_MAKERS = (
  'tác, cường, mạnh, hoạch, trình, xuyên, các, những, sự, vụ, thiếu, quyền, trách, lễ, về, cho, của, theo, với, ' +
  'nhận, ước, phải, danh, thi, mức, nguồn, quỹ, sách, gói, được'
).split(', ');
/** Inspecting is told of whoever stands right before it; offices end with a name or with one of these. */
export const OFFICE_ENDS = (
  'đầu, tỉnh, xã, phường, huyện, quận, phố, trấn, khu, nước, tw, khóa, trưởng, tịch, thư, đốc, viên, ủy, phương, ngành, ' +
  'đoàn, tác, vị, bộ, hội, phủ, đội, quan, đồng, phận'
).split(', ');

/** Verbs of saying, ordering, planning: what follows them is spoken of, not done by who stands before. */
export const OTHER_PREDICATES = anyOf([
  'yêu cầu, đề nghị, nhắc, dặn, khuyên, phê bình, gửi(?! tặng), cho biết, cho hay, cho rằng, nhấn mạnh, khẳng định, kết luận, trả lời, kể, nhớ, nói, thông tin',
  'xác nhận, lý giải, giải thích, nêu, đề xuất, kiến nghị, lưu ý, kêu gọi, mong, mong muốn, hy vọng, tin tưởng',
  'đánh giá, báo cáo, (?<!thư |đăng )ký, ban hành, thành lập, thống nhất, đồng ý, quyết định, phê duyệt, chấp thuận',
  'giao(?! lưu), phân công, ủy quyền, uỷ quyền, cử(?! tri), mời, hứa, cam kết, muốn, (?<!ân )cần, (?<!(?:bên|bìa|từ|góc|phía) )phải(?! (?:bỏ|gửi|để) (?:xe|ô tô)), sẽ, chưa, không, chẳng, dự kiến, sắp',
  'chuẩn bị, bị, bầu, tái cử, giữ chức, tiếp(?! tục| theo| đó| cận| nối| thu| xúc)(?<!trực tiếp|gián tiếp), đón',
  'chỉ rõ, phân tích, thừa nhận, bày tỏ, cảm ơn, quán triệt, đặt vấn đề',
  'truy tố, khởi tố, bắt, kỷ luật, tố cáo, cách chức, cho thôi, bổ nhiệm, điều động, chỉ định, trình bày, thông qua',
  '(?:dẫn|đưa|cùng|mời) (?:chúng tôi|phóng viên|khách|nhà báo|du khách), được(?! sự), từng, nhiều lần, luôn, trao đổi',
  'về việc, phỏng vấn, làm (?:giám đốc|chủ tịch|bí thư|chủ nhiệm|chủ biên|chủ đầu tư), thường xuyên'
]);

/** "chỉ đạo các ngành kiểm tra", but not "kiểm tra, chỉ đạo", nor who directs on the spot. */
export const DIRECTING = new WordPattern(
  /(?<!(?:[Bb]an|[Tt]ổ) )chỉ đạo(?!\p{L})(?! *(?:,|và(?!\p{L})|động viên))/u
);

/** Done again and again: no visit of a day. */
export const HABITUAL = new WordPattern(
  /(?:[Hh]ằng|[Hh]àng|[Mm]ỗi) (?:ngày|tuần|tháng|quý|năm|lần|khi|dịp)(?!\p{L})|(?:thường(?! (?:vụ|trực|kỳ|niên))|vẫn|luôn) /u
);

/** Announced, not yet done. */
export const PLANNED = new WordPattern(
  /(?:theo (?:kế hoạch|lịch|dự kiến)|dự kiến|lịch (?:công tác|làm việc|tiếp)|ngày mai|(?:tuần|tháng|ngày) (?:tới|sau)(?! đó)|sắp tới|tới đây|thời gian tới)(?!\p{L})/iu
);
/** The same behind the verb. */
export const PLANNED_BEHIND = new WordPattern(
  /(?:ngày mai|(?:tuần|tháng) (?:tới|sau)(?! đó)|sắp tới|tới đây)(?!\p{L})/iu
);

/** Whose office or name stands behind one of these does not act: "theo ông A", "của đồng chí A". */
export const OBLIQUE_WORDS = (
  'của, theo, với, cho, về, bởi, thay, gặp, tiếp, mời, tới, đến, từ, bằng, như, nhà, đình, vợ, con, mẹ, cha, mộ, ' +
  'thân, nhờ, mong, giao, cử, trước, sau, tên, gửi, tặng, trao, chúc, mừng, xin, hỏi, thăm'
).split(', ');
export const OBLIQUE_PAIRS =
  'phân công, đề nghị, yêu cầu, chỉ định, điều động, bổ nhiệm, giới thiệu, ủy quyền, chúc mừng, cảm ơn, cám ơn'.split(
    ', '
  );
/** Behind one of these stands who acts, or one of a list. */
export const AGENT_WORDS = (
  'do, có, gồm, là, được, và, cùng, để, khi, nhân, mà, thì, tại, ở, trong, ngoài, sáng, chiều, tối, trưa, nay, qua, ' +
  'ngày, rằng, thấy, nơi, nên, vì, cũng, còn, đón'
).split(', ');
/** "đoàn công tác của …", "chuyến thăm của …": whose it is goes with it. */
export const OWN_JOURNEY =
  '(?:đoàn|đoàn công tác|đoàn kiểm tra|đoàn giám sát|đoàn khảo sát|đoàn cán bộ|chuyến|buổi)(?: \\p{L}+){0,4}';

/** What goes on right behind an office whose bearer acts without being named. */
export const ACTS_ALONE = (
  'đã, vừa, cũng, cùng, và, dẫn, trực, đi, đến, tới, về, xuống, lên, ra, thăm, kiểm, khảo, thị, dự, tham, ' +
  'làm, chúc, tặng, trao, động, có, bất, tiếp'
).split(', ');
/** Honorifics before such an office. */
export const ADDRESSED_ALONE = 'chí, ông, bà, đc'.split(', ');
