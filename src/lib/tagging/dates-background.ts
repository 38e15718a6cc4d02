/**
 * Tells days that an article names without telling their act: of an example, of the misfortune behind a gift, of the
 * nation's congress.
 */
import { Ending } from '../text/ending.ts';
import type { DatePhrase } from './dates-phrase.ts';
import { isOfNationalOccasion } from './national-occasions.ts';

/** "Điển hình, ngày 14/9, …", "Đơn cử như vụ cháy ngày 3/4": one of several, told to show something. */
const EXAMPLE = new Ending(
  '(?:^|\\()(?:trong đó,? |mà )?(?:điển hình|đơn cử|ví dụ|chẳng hạn|tiêu biểu|có thể kể đến|phải kể đến)(?:(?: [\\p{L}\\d]+){0,10},?| [^.;\\n]{0,40},) (?:(?:vào|hồi|lúc|khoảng) )?'
);
const EXAMPLES = /điển hình|đơn cử|ví dụ|chẳng hạn|tiêu biểu|kể đến/i;

/** Until when something lasts: "kết thúc vào ngày 20/12", "hoàn thành trong ngày 3/4". */
const ENDS = new Ending('(?<!\\p{L})(?:kết thúc|hoàn thành|hoàn tất|xong)(?: (?:vào|trong|trước))* ');

const MISFORTUNE =
  '(?:bão|mưa|lũ|lốc|dông|giông|lụt|cháy|hỏa hoạn|hoả hoạn|sạt lở|tai nạn|đuối nước|động đất|sét|thiên tai)';
/** "Trong đợt mưa dông vào chiều 7/9", "bị cháy nhà ngày 7/9", under or behind which people are helped. */
const STRUCK = new Ending(
  `(?<!\\p{L})(?:trong|sau|do|vì|bởi|bị)(?: (?:đợt|trận|cơn|vụ))?(?: [\\p{L}\\d]+,?){0,6} ${MISFORTUNE}(?: [\\p{L}\\d]+,?){0,6} (?:\\()?`
);
const MISFORTUNES = new RegExp(MISFORTUNE, 'i');
/** The article's own act is the help. */
const HELPS =
  /(?<!\p{L})(?:tại|trong|sau) (?:các |những |mỗi )?(?:buổi|chuyến|lễ|nơi|gia đình|hộ)[^.;\n]{0,24} (?:thăm|trao|tặng|hỗ trợ)(?!\p{L})/iu;
/** "Sau vụ cháy rạng sáng 9/11, ngày 10/11, chủ tịch …": the act of a later day follows in the sentence. */
const LATER = /^[^.;\n]{0,160}, (?:ngày|sáng|trưa|chiều|tối)(?: ngày)? \d{1,2}\s?[/.-]\s?\d/iu;
const REACH = 1200;

/** A sentence that a misfortune opens. */
const CAUSE = new RegExp(`^(?:Trận|Cơn|Vụ|Đợt|Do|Mưa|Lốc|Bão|Lũ)(?: [\\p{L}\\d,]+){0,8} $`, 'u');
const CARE = /(?<!\p{L})(?:thăm|hỏi|động viên|chia sẻ|kiểm tra|hỗ trợ|trao|tặng)(?!\p{L})/iu;
/** What was done about it, on a day of its own. */
const CARED =
  /[.;]\s(?:Ngay (?:trong |sau đó,? )?)?(?:[Nn]gày|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối)(?: ngày)? \d{1,2}\s?[/.-]\s?\d{1,2}[^.;\n]{0,200} (?:đến|tới|thăm|xuống|có mặt|kiểm tra)(?!\p{L})/u;
const LONGEST_TITLE = 250;

/** "Tính đến nay, 5 trong 8 xã đã …; xã A bế mạc ngày 19/5": how far something has come. */
const SURVEY =
  /^(?:\([^()\n]{1,12}\)\s?[-–]?\s?)?(?:tính )?đến (?:nay|thời điểm (?:này|hiện tại)|hiện nay),/iu;

/** Whose act an article tells in the light of the nation's occasion. */
const LOCAL =
  /(?:Công an|UBND|Ủy ban nhân dân|HĐND|Đảng ủy|Đảng bộ|Chi bộ|MTTQ|Hội \p{L}+|Đoàn \p{L}+|[Bb]an \p{L}+|lực lượng)(?: \p{L}+){0,4} (?:xã|phường|đặc khu|huyện|thị trấn|tỉnh|thành phố)(?!\p{L})|Tỉnh ủy|Thành ủy|Huyện ủy|Tỉnh đoàn/u;

/** @param before the words of the phrase's sentence in front of it. */
export function isBackground(text: string, before: string, phrase: DatePhrase): boolean {
  const { start, end, partOfDay } = phrase;
  if (EXAMPLES.test(before) && EXAMPLE.test(before)) return true;
  if (!partOfDay && (ENDS.test(before) || isOfSurvey(text, before, start))) return true;
  if (mayStrike(before) && isGround(text, end)) return true;
  if (isCause(text, before, end)) return true;
  return isOfNationalOccasion(before) && LOCAL.test(text.slice(end, end + REACH));
}

/** Behind a comma the day opens what was done about it: "nghe tin nhà cháy, sáng nay bà A …". */
const mayStrike = (before: string): boolean =>
  MISFORTUNES.test(before) && !/,\s*$/.test(before) && STRUCK.test(before);

/**
 * "Trận lốc chiều tối 10/5 làm tốc mái …. Sáng 11/5, bí thư đã đến từng nhà …" under a title, the first line, that tells
 * of the call: the same day is the news where the title tells of the storm.
 */
function isCause(text: string, before: string, end: number): boolean {
  if (!CAUSE.test(before) || !CARE.test(text.slice(0, LONGEST_TITLE).split('\n', 1)[0] ?? '')) return false;
  return CARED.test(text.slice(end, end + REACH));
}

function isGround(text: string, end: number): boolean {
  const behind = text.slice(end, end + REACH);
  return LATER.test(behind) || HELPS.test(behind);
}

function isOfSurvey(text: string, before: string, start: number): boolean {
  if (before === '') return false;
  const line = text.lastIndexOf('\n', start) + 1;
  return SURVEY.test(text.slice(line, line + 60));
}
