/** Tells the day of an act from that of who announced, ordered or issued it: "Sáng 27/5, ông A cho biết … xảy ra ngày 25/5". */
import type { DatedAct } from './dates-doubt.ts';
import type { DatePhrase } from './dates-phrase.ts';

const STATEMENT = /^[^.!?\n]{0,200}?(?:cho biết|cho hay|thông tin|xác nhận|nguồn tin)(?!\p{L})/iu;

/** "đang phối hợp điều tra, làm rõ vụ …": what is still going on when the paper asks. */
const PENDING =
  /^[^.!?\n]{0,120}?(?<!\p{L})đang (?:\p{L}+ ){0,14}?(?:điều tra|làm rõ|xác minh|thụ lý|tạm giữ|củng cố|hoàn tất|lập hồ sơ)(?!\p{L})/iu;

const HAPPENED =
  /(?:xảy ra|diễn ra|được tổ chức|bắt quả tang|phát hiện)(?: \p{L}+){0,3} $|(?:^|\s)(?:theo đó|cụ thể|theo [^,]{4,30} ban đầu),(?: \p{L}+){0,2} $/iu;

/** "Sáng 27/5, ông A cho biết … xảy ra ngày 25/5": the act's own day, told after the day of the statement. */
export function actBehindStatement(text: string, statement: DatedAct, next: DatedAct): DatedAct | null {
  const { end } = statement.phrase;
  if (next.value >= statement.value || !STATEMENT.test(text.slice(end, end + 240))) return null;
  if (STATISTICS.test(text.slice(next.phrase.start, next.phrase.end))) return null;
  const sameSentence = !/[.!?…]\s/u.test(
    text.slice(end, next.phrase.start).replace(/(?:TP|Tp|Q|P|T[ST])\. /gu, '')
  );
  return sameSentence || HAPPENED.test(text.slice(next.phrase.start - 40, next.phrase.start)) ? next : null;
}

/** "từ ngày 1/7 đến 30/9": the time that a statement sums up. */
const STATISTICS = /^từ/iu;
const ISSUES =
  /^[^.;\n]{0,90}?(?<!\p{L})(?:ban hành|ký|phê duyệt|thông qua) (?:[\p{L}\d]+ ){0,3}(?:chỉ thị|nghị quyết|quyết định|kế hoạch|đề án|công văn|hướng dẫn|quy định|kết luận|thông tri|nghị định|luật)(?!\p{L})/iu;
const UNDER_DECREE =
  /(?:^|[.;\n]\s?)(?:thực hiện|căn cứ|theo|triển khai|ngay sau|sau khi|để)(?!\p{L})[^.;\n]{0,120}$/iu;

/** "Ngày 5/9, Ban Bí thư ban hành Chỉ thị … Thực hiện chỉ thị này, sáng 20/10, xã họp": the act under the decree. */
export function actUnderDecree(text: string, issue: DatedAct, next: DatedAct): DatedAct | null {
  if (!ISSUES.test(text.slice(issue.phrase.end, issue.phrase.end + 180))) return null;
  const before = text.slice(Math.max(0, next.phrase.start - 140), next.phrase.start);
  return UNDER_DECREE.test(before) ? next : null;
}

/** What police, border guards and firemen report of. */
const INCIDENT =
  /(?<!\p{L})(?:bắt|phát hiện|tạm giữ|thu giữ|triệt phá|truy (?:bắt|tìm)|giải cứu|cứu (?:được|nạn|sống)|tai nạn|cháy|tử vong|mất tích|va chạm|đuối nước|cuốn trôi|sập|sạt lở|chìm)(?!\p{L})/iu;
/** Acts of justice that have a day of their own. */
const JUSTICE = /(?<!\p{L})(?:khởi tố|tạm giam|truy tố|xử phạt|xét xử)(?!\p{L})/iu;
const BEFORE_THAT =
  /(?:^|[\n.!?]\s?)(?:(?:trước đó|theo đó|cụ thể),(?: từ \d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2} (?:đến|tới))?(?: \p{L}+)?(?: khoảng)?|(?:vào |lúc |hồi )?khoảng) $/iu;
/** So far behind the report its incident may be told. */
const REPORT_REACH = 1500;

/** "Ngày 20/10, đồn biên phòng cho biết đã bắt … Trước đó, lúc 11 giờ ngày 16/10, … phát hiện": what was reported. */
export function isIncidentBefore(text: string, report: DatePhrase, phrase: DatePhrase): boolean {
  if (phrase.start > report.end + REPORT_REACH) return false;
  if (!BEFORE_THAT.test(text.slice(Math.max(0, phrase.start - 50), phrase.start))) return false;
  const told = text.slice(report.end, report.end + 400).split(/[.!?]\s|\n/u, 1)[0] ?? '';
  if (!STATEMENT.test(told) && !PENDING.test(told)) return false;
  return (
    INCIDENT.test(told) && !JUSTICE.test(told) && INCIDENT.test(text.slice(phrase.end, phrase.end + 600))
  );
}

const KIND =
  '(?:kế hoạch|quyết định|chỉ thị|nghị quyết|công điện|công văn|hướng dẫn|đề án|chương trình|thông báo|quy định)';
const CODE = '(?:số )?\\d+[\\p{L}\\d/–-]*,? ?\\(?';
/** "UBND tỉnh ban hành Kế hoạch số 41/KH-UBND ngày 7/4", "ban hành Kế hoạch … (Kế hoạch số 96/KH-UBND, ngày 18/3)". */
const ISSUED = new RegExp(
  `(?:^|[^\\p{L}])(?:ban hành|ký|phê duyệt) (?:${KIND} ${CODE}|(?<kind>${KIND})(?!\\p{L})[^.;\\n]{0,220}?\\(\\k<kind> ${CODE})$`,
  'iu'
);
const UNDER =
  /^(?:[-–*•+] ?)?(?:thực hiện|căn cứ|theo|triển khai|trên cơ sở|sau khi|ngay sau|để|nhằm|hưởng ứng|tại)(?!\p{L})/iu;

/** Whether the sentence tells as its act that a decree was issued, and this is the decree's day. */
export function datesIssued(text: string, { start }: DatePhrase): boolean {
  const near = text.slice(Math.max(0, start - 420), start);
  const sentence = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('. ')) + 1).trimStart();
  return !UNDER.test(sentence) && ISSUED.test(sentence);
}
