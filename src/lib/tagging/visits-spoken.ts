/** Reads visits told only as events: "Tại buổi làm việc với Đảng ủy xã, đồng chí A yêu cầu …". */
import type { Span } from '../text/index.ts';
import type { Anchor } from './visits-anchors.ts';
import type { Cast, Naming } from './visits-cast.ts';
import { WordPattern } from '../lexicon/visits-pattern.ts';

/** The sentence begins with the event. */
const OPENING =
  /^(?!trước đ)(?:[^,:“]{0,40},\s)?(?:(?:phát biểu|kết luận|chỉ đạo|kết thúc|kết luận|tại|trong|qua|sau|phát biểu chỉ đạo|phát biểu kết luận|nhân|tiếp tục)\s){1,4}(?:chương trình\s)?(?:các\s)?(?:(?:buổi|cuộc|chuyến|đợt|lần|dịp)|$)/iu;
/** What visitors say and do, and what their hosts do. */
const GUEST_SAYS = new WordPattern(
  /(?:yêu cầu|ghi nhận|đánh giá cao|biểu dương|nhấn mạnh|chỉ đạo|lưu ý|giao|kết luận|khẳng định|đề nghị|đã(?! (?:báo cáo|trình bày|kiến nghị|đề xuất|cảm ơn|tiếp thu|bày tỏ|cam kết))|chúc|động viên|mong|chia sẻ|thăm|nghe)(?!\p{L})/u
);
const HOST_SAYS = new WordPattern(
  /(?:(?<!nghe )báo cáo|kiến nghị|đề xuất|cảm ơn|cam kết|tiếp thu|trình bày|cho biết|bày tỏ)(?!\p{L})/u
);
/** "chuyến thăm năm 2019": recalled. */
const YEAR = /(?:năm|\/) ?(?:19|20)\d\d/u;
/** "Năm 2019, trong lần về thăm xã, …": recalled as well; the day of news is told to the day. */
const YEAR_OPENS = /^(?:(?:đầu|cuối|giữa|hồi|từ) )?(?:năm|tháng \d{1,2}(?:\/| năm )) ?(?:19|20)\d\d[ ,]/iu;
const SPEECH_REACH = 160;

/** Between who spoke and where: "yêu cầu của đồng chí A tại buổi làm việc với …". */
const SPOKE_AT = /^(?:[^.;:“]{0,60})? (?:tại|trong) (?:buổi|cuộc) $/u;

/** Who speaks as a visitor at the event that `anchor` names: told before it, or behind an opening that names it. */
export function speakersAt(text: string, cast: Cast, sentence: Span, anchor: Anchor): number[] {
  const last = cast.within({ start: sentence.start, end: anchor.start }).at(-1);
  if (last) return spokeAt(text, last, sentence, anchor) ? [last.who] : [];
  return opensWith(text, cast, sentence, anchor);
}

function spokeAt(text: string, naming: Naming, sentence: Span, { start }: Anchor): boolean {
  const between = text.slice(naming.end, start);
  if (!SPOKE_AT.test(between) || HOST_SAYS.test(text, sentence.start, start)) return false;
  return GUEST_SAYS.test(text, sentence.start, start);
}

function opensWith(text: string, cast: Cast, sentence: Span, anchor: Anchor): number[] {
  const before = text.slice(sentence.start, anchor.start);
  if (!OPENING.test(before) || YEAR_OPENS.test(before)) return [];
  const names = cast.within({ start: anchor.end, end: sentence.end });
  const [first] = names.filter((naming) => cast.partOf(naming, anchor.end) === 'acts');
  if (!first) return [];
  const between = text.slice(anchor.end, first.start);
  if (!between.includes(',') || YEAR.test(between)) return [];
  return speaksAsGuest(text, first, sentence) ? [first.who] : [];
}

function speaksAsGuest(text: string, naming: Naming, sentence: Span): boolean {
  const near = Math.min(sentence.end, naming.end + SPEECH_REACH);
  return GUEST_SAYS.test(text, naming.end, near) && !speaksAsHost(text, naming.end, sentence.end);
}

/** Whether the words behind a name, from `from` on, report, thank or ask for something before they say anything else. */
export function speaksAsHost(text: string, from: number, to: number): boolean {
  const near = Math.min(to, from + SPEECH_REACH);
  const host = HOST_SAYS.search(text, from, near);
  if (host < 0) return false;
  const guest = GUEST_SAYS.search(text, from, near);
  return guest < 0 || host < guest;
}
