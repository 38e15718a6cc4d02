/** Recognises the nation's congresses and sessions named as the ground of a local story: their days and seat are not its own. */
import { Ending } from '../text/ending.ts';

const OCCASION =
  '(?:(?:đại hội|hội nghị|hội thi|hội thao|liên hoan|diễn đàn|lễ)(?: [\\p{L}\\d]+){0,8} (?:toàn quốc|của đảng|cả nước)|kỳ họp (?:thứ [\\p{L}\\d]+,? )?quốc hội)';
const HELD = '(?:đã |sẽ |đang |vừa |dự kiến )?(?:diễn ra|được tổ chức|tổ chức|họp|khai mạc|được khai mạc)';

/** "Đại hội … toàn quốc lần thứ XIV của Đảng (nhiệm kỳ …) diễn ra ": a day or a place may follow. */
const HELD_BEFORE = new Ending(
  `(?<!\\p{L})${OCCASION}[^.;\\n]{0,70} ${HELD}(?: (?:từ|trong|vào|đến|ngày|tháng|năm|và|\\d[\\d/. –-]*))*,?(?: (?:tại|ở)(?: thủ đô)?)? `
);
const SIGN = /toàn quốc|của đảng|cả nước|quốc hội/i;

/** Whether `before`, the words of a sentence up to a day or a place, tell when or where the nation's occasion is held. */
export const isOfNationalOccasion = (before: string): boolean =>
  SIGN.test(before) && HELD_BEFORE.test(before);
