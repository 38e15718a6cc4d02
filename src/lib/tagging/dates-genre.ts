/** Recognises articles whose days need another reading: interviews, obituaries, announced measures. */
import type { DatePhrase } from './dates-phrase.ts';

/** A turn of the one who asks: "- Vì sao …?", "PV: … ?", "Phóng viên: … ?". */
const QUESTION =
  /^(?:[-–—*•]\s*|(?:PV|P\.V|Phóng viên|Hỏi|Nhà báo|\p{Lu}[\p{L} ]{1,24})\s?:\s?)[^\n]{8,400}\?["”]?\s*$/gmu;

/** Two of these make it worth while to look for turns. */
const QUESTION_END = '?\n';

/** Where the first question of an interview stands, or -1: what is told from there on is recollection. */
export function interviewStart(text: string): number {
  const first = text.indexOf(QUESTION_END);
  if (first < 0 || text.indexOf(QUESTION_END, first + 1) < 0) return -1;
  const questions = [...text.matchAll(QUESTION)];
  return questions.length >= 2 ? (questions[0]?.index ?? -1) : -1;
}

/** "Tin buồn", "cáo phó" or "báo tin:", each found by its rarest letters. */
const OBITUARY =
  /ồn(?<=[Tt]in buồn)|ỒN(?<=TIN BUỒN)|áo (?:phó(?<=[Cc]áo phó)|tin:(?<=báo tin:))|ÁO (?:PHÓ(?<=CÁO PHÓ)|TIN:(?<=BÁO TIN:))/;
const DEATH =
  /(?<!\p{L})(?:từ trần|qua đời|tạ thế|mất|hy sinh|thất lộc|mãn phần|về cõi vĩnh hằng)(?:\s(?!\p{L}*viếng)[\p{L}\d,]+){0,8}\s$/iu;

/** The day of death in an obituary, which stands below the name and the life. */
export function dayOfDeath(text: string, phrases: readonly DatePhrase[]): DatePhrase | null {
  if (!OBITUARY.test(text.slice(0, 400))) return null;
  return phrases.find(({ start }) => DEATH.test(text.slice(Math.max(0, start - 80), start))) ?? null;
}

/** What is ordered, allowed, begun or changed from a day on. */
const MEASURE =
  /(?<!\p{L})(?:không được|không còn|được|phải|sẽ|cấm|tạm|dừng|ngừng|ngưng|áp dụng|có hiệu lực|miễn|giảm|tăng|thu phí|bắt đầu|chính thức|điều chỉnh|hạn chế|bỏ|mở|đóng|phân luồng|nghỉ|chuyển|khai thác|vận hành|triển khai|cấp|vào|chạy|đổi|đến|lên|thay)(?!\p{L})/iu;
const OPENS =
  /(?:^|[\n.!?:;”"]\s?|\)\s?[-–]\s?)(?:Bắt đầu |Kể |Tính |(?:theo|thực hiện|căn cứ) [^,.;\n]{2,80}, )?$/iu;
const ANNOUNCED =
  /(?<!\p{L})(?:sẽ|cấm|tạm dừng|dừng|ngừng|áp dụng|có hiệu lực|thu phí|miễn phí|hạn chế|bãi bỏ|phân luồng|bắt đầu|chính thức)(?!\p{L})[^.!?\n]{0,120}$/iu;

/** "Từ ngày 3/4/2026, ghe máy không được …": a measure announced from a day on; the day belongs to it. */
export function startsMeasure(text: string, { cue, start, end }: DatePhrase): boolean {
  if (cue !== 'from') return false;
  const before = text.slice(Math.max(0, start - 140), start);
  if (ANNOUNCED.test(before)) return true;
  const sentence = /^(?:[^.!?\n]|\.(?=\S)){0,160}/u.exec(text.slice(end, end + 200))?.[0] ?? '';
  if (ALLOWS.test(sentence)) return true;
  return OPENS.test(before) && /^,/u.test(sentence) && MEASURE.test(sentence);
}

/** "Người dân từ sáng 3/4 có thể …": the measure follows the day at once. */
const ALLOWS = /^ (?:đã )?(?:được|có thể|sẽ|phải|chính thức|không được|không phải|không còn)(?!\p{L})/iu;

const MEETING =
  /(?:^|[\s,])theo (?:kết luận|chỉ đạo|thông báo|ý kiến|quyết nghị|nghị quyết|thống nhất)(?:\s[\p{L}]+){0,4}?\s(?:hội nghị|cuộc họp|phiên họp|kỳ họp|buổi \p{L}+(?: \p{L}+)?|lễ \p{L}+)(?:\s\p{L}+){0,5}\s$/iu;

/** "…, theo kết luận tại cuộc họp ngày 3/6": the act is what the meeting of that day settled. */
export function closesWithMeeting(text: string, { start, end }: DatePhrase): boolean {
  return (
    MEETING.test(text.slice(Math.max(0, start - 110), start)) &&
    /^\)?["”]?\s*(?:[.;]|\n|$)/u.test(text.slice(end, end + 6))
  );
}
