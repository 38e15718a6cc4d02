/** Why a named day is not the day of what the article tells: decree, anniversary, deadline, recollection … */
import { Ending } from '../text/ending.ts';
import { isBackground } from './dates-background.ts';
import type { DatePhrase } from './dates-phrase.ts';

/** The rule that turned a phrase down; shown to whoever asks why a date was passed over. */
export type PassedDateRule =
  | 'decree'
  | 'anniversary'
  | 'deadline'
  | 'open-range'
  | 'recalled'
  | 'birth'
  | 'lunar'
  | 'document-head'
  | 'background'
  | 'quoted'
  | 'unknown-day';

const REACH = 110;
const DECREE_KIND =
  '(?:nghị quyết|chỉ thị|quyết định|kế hoạch|thông tư|nghị định|đề án|hướng dẫn|quy định|kết luận|công văn|thông báo|luật|công điện|tờ trình|chương trình|thông tri|văn bản|pháp lệnh|hiệp định|bản án|báo cáo|công ước|hợp đồng|quy chế)';
/** "57-NQ/TW", "123/QĐ-UBND", "168/2024/NĐ-CP", "số 18": how acts of Party and State are numbered. */
const DECREE_CODE = 'số\\s*\\d+[\\p{L}\\d/–-]*|\\d+\\p{L}*(?:[-–/]\\d{4})?[-–/]\\p{L}[\\p{L}\\d/–-]*';
const AFTER_CODE = new Ending(`(?:${DECREE_CODE})\\s*[,(]?\\s*(?:ban hành |ký |đề )?`);
const AFTER_DECREE = new Ending(`${DECREE_KIND}(?:\\s(?!về(?!\\p{L}))[\\p{L}\\d/–-]+){0,9}\\s\\(?`);
const CODE_THEN_ISSUER = new Ending(
  `(?:${DECREE_CODE})\\s(?:về |của |ngày )[^.;:,]{0,60}[,(]?\\s(?:ban hành |ký )?`
);
const ISSUER_FOLLOWS = /\s?,?\s(?:của|về|do|quy định|phê duyệt|sửa đổi)(?!\p{L})|\)/iuy;
const ANNIVERSARY = new Ending(
  '(?:(?:kỷ niệm|kỉ niệm|chào mừng|mừng|nhân|dịp|hưởng ứng|hướng tới|quốc khánh|truyền thống|thành lập|giải phóng|ra đời)(?:\\s[\\p{L}\\d&-]+){0,14}\\s\\(?|(?<!buổi )(?:lễ|tết)(?:\\s(?:lớn|hội|trọng|độc lập|dương lịch|nguyên đán|nghỉ)){0,2}\\s\\(?)'
);
const DEADLINE = new Ending(
  '(?:(?:tính |cho |chậm nhất |muộn nhất |kéo dài |lùi )?đến(?: hết)?|tới|trước|sau|hết|kể từ|tính từ|bắt đầu từ|hạn|hạn chót)\\s(?:hết\\s)?'
);
const RECALLED = new Ending(
  '(?:trước đó|trước đây|trước kia|như đã (?:đưa tin|thông tin)|theo (?:hồ sơ|cáo trạng)|cách đây(?:\\s[\\p{L}\\d]+){0,6})(?:\\s[\\p{L}]+){0,2},?\\s(?:vào |trong |khoảng |hồi |lúc ){0,2}'
);
/** "Trước đó, ngôi nhà của gia đình bà bị cháy khoảng 19h ngày 6/7": a whole sentence of recollection. */
const RECALLING = /^(?:trước đó|trước đây|trước kia),? /iu;
/** What the two slowest patterns begin with: most clauses hold neither. */
const RECALLS = /trước|như đã|theo|cách/i;
const CELEBRATES =
  /k[ỷỉ] niệm|mừng|nhân|dịp|hưởng ứng|hướng tới|quốc khánh|truyền thống|thành lập|giải phóng|ra đời|lễ|tết/i;
/** Days whose name stands for a feast: "món quà ngày 20/11", "nghỉ ngày 2/9". */
const FEASTS = new Set(
  '9/1 3/2 14/2 27/2 8/3 26/3 30/4 1/5 19/5 1/6 21/6 28/6 27/7 19/8 2/9 10/10 20/10 20/11 22/12'.split(' ')
);
const FEAST_OF =
  /(?:mỗi|những|các|nhất|hoa|quà|tặng|của|là|như|thiệp|về|cho|vui|nghỉ|đón|mừng|dịp|trong(?: những)?|hằng năm,?|hàng năm,?) $/iu;
/** "Bà nhớ đêm 2/8/2019 …": told from memory. */
const REMEMBERED = new Ending(
  '(?:^|[^\\p{L}])(?:ông|bà|anh|chị|cô|chú|bác|cụ|em|thầy|tôi|người)(?: \\p{L}+){0,3} (?:vẫn |còn |từng |hay |thường )?(?:kể|nhớ)(?: lại| rằng| như in| mãi)?,?(?:\\s[\\p{L}]+){0,2},?\\s(?:vào |trong |khoảng |hồi |lúc ){0,2}'
);
const MEMORY = /kể|nhớ/i;
const BIRTH = new Ending(
  '(?:sinh|mất|từ trần|hy sinh|tạ thế|qua đời|nhập ngũ|kết nạp(?: đảng)?)\\s(?:vào\\s)?'
);
const LUNAR_AFTER =
  /\s?(?:\(?\s?âm lịch|al(?!\p{L})|(?:năm )?(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) \p{Lu})/iuy;
const YEARLY_AFTER = /,? (?:hằng|hàng|mỗi) năm(?!\p{L})/iuy;
const YEARLY_STARTS = new Set([...'hmHM'].map((letter) => letter.charCodeAt(0)));
const PLACE_HEAD = /^[\p{L} .]{2,40},\s$/u;

/** The rule by which `phrase` cannot be the article's own day, or null when nothing speaks against it. */
export function passedBy(text: string, phrase: DatePhrase): PassedDateRule | null {
  const { cue, start, end } = phrase;
  if (isLunar(text, end)) return 'lunar';
  if (isYearly(text, end)) return 'anniversary';
  const before = clauseBefore(text, start);
  if ((cue === 'from' && !isDawn(before, phrase)) || isPeriod(text, before, phrase)) return 'open-range';
  if (isDocumentHead(text, phrase)) return 'document-head';
  const rule = before === '' ? null : passedByWords(text, before, phrase);
  if (rule) return rule;
  if (cue === 'range' && isPairOfYears(text.slice(start, end))) return 'anniversary';
  return cue === 'relative' && isQuoted(text, start) ? 'quoted' : null;
}

const COMMA = 0x2c;

/** What mostly stands behind a day, a comma, spares the pattern. */
const isLunar = (text: string, end: number): boolean =>
  text.charCodeAt(end) !== COMMA && follows(text, end, LUNAR_AFTER);

function isYearly(text: string, end: number): boolean {
  const word = text.charCodeAt(end) === COMMA ? end + 2 : end + 1;
  return YEARLY_STARTS.has(text.charCodeAt(word)) && follows(text, end, YEARLY_AFTER);
}

function follows(text: string, at: number, pattern: RegExp): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The rule by which the words `before` the phrase in its sentence speak against it. */
function passedByWords(text: string, before: string, phrase: DatePhrase): PassedDateRule | null {
  if (isDecree(text, before, phrase)) return 'decree';
  if ((RECALLS.test(before) && RECALLED.test(before)) || (MEMORY.test(before) && REMEMBERED.test(before)))
    return 'recalled';
  if (RECALLING.test(before)) return 'recalled';
  if (phrase.year !== null && BIRTH.test(before)) return 'birth';
  if (DEADLINE.test(before) && !isFrom(text, phrase) && !isOwnEnd(before, phrase)) return 'deadline';
  if (!phrase.partOfDay && phrase.cue !== 'clock' && isAnniversary(before)) return 'anniversary';
  if (isFeast(before, phrase)) return 'anniversary';
  return isBackground(text, before, phrase) ? 'background' : null;
}

/** "Sau hai ngày làm việc (28 và 29/9), đại hội …", "từ 2h đến 17h ngày 3/4": the days of the act itself. */
const isOwnEnd = (before: string, { cue }: DatePhrase): boolean =>
  (cue === 'range' && /(?:^|\s)sau $/iu.test(before)) || (cue === 'clock' && FROM_CLOCK.test(before));

const FROM_CLOCK = /(?:^|\s)từ \d{1,2}\s?(?:h|giờ|g|:)\s?\d{0,2}(?:\s?phút)? (?:đến|tới) $/iu;

/** "điều mà xã hướng tới tại hội nghị ngày 28/5": the meeting has the day, not the feast. */
const AT_MEETING = new Ending(
  '(?:tại|trong) (?:hội nghị|cuộc họp|buổi \\p{L}+(?: \\p{L}+)?|phiên họp|kỳ họp|hội thảo) '
);

const isAnniversary = (before: string): boolean =>
  CELEBRATES.test(before) && ANNIVERSARY.test(before) && !AT_MEETING.test(before);

/** "ngay từ sáng sớm 1/11, ngày hội đã …": the day, not a time from it on. */
const isDawn = (before: string, { partOfDay }: DatePhrase): boolean =>
  partOfDay && /(?:^|\s)ngay $/iu.test(before);

/** "tổ chức 7 ngày (từ 1 đến 7/4)": the days of the act itself. */
const DAYS_COUNTED = /(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục) ngày,? \($/iu;

/** "Sau 6 tháng triển khai (từ 1/4 đến 1/10), …": how long something took, not when. */
const isPeriod = (text: string, before: string, phrase: DatePhrase): boolean =>
  before.endsWith('(') && isFrom(text, phrase) && !DAYS_COUNTED.test(before);

const isFrom = (text: string, { start, end }: DatePhrase): boolean => /^từ/iu.test(text.slice(start, end));

function isFeast(before: string, { cue, year, day, month }: DatePhrase): boolean {
  return cue === 'day-word' && year === null && FEASTS.has(`${day}/${month}`) && FEAST_OF.test(before);
}

const NEWLINE = 0x0a;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
/** Exclamation mark, full stop, semicolon. */
const isStop = (unit: number): boolean => unit === 0x21 || unit === 0x2e || unit === 0x3b;

/** What stands before the phrase in its own sentence, at most a fixed reach. */
function clauseBefore(text: string, start: number): string {
  const first = Math.max(0, start - REACH);
  let from = start;
  for (let behind = 0; from > first; from -= 1) {
    const unit = text.charCodeAt(from - 1);
    if (unit === NEWLINE || (behind === SPACE && isStop(unit))) break;
    behind = unit;
  }
  return text.slice(from, start).trimStart();
}

function isDecree(text: string, before: string, { partOfDay, cue, end }: DatePhrase): boolean {
  if (partOfDay || cue === 'clock') return false;
  const numbered = /\d/.test(before);
  if ((numbered && AFTER_CODE.test(before)) || AFTER_DECREE.test(before)) return true;
  return numbered && CODE_THEN_ISSUER.test(before) && follows(text, end, ISSUER_FOLLOWS);
}

/** "Suối Mây, ngày 3 tháng 11 năm 2025" alone on its line dates a paper, not an act. */
function isDocumentHead(text: string, { start, end }: DatePhrase): boolean {
  const next = text.charCodeAt(end);
  if (next > SPACE && next < NO_BREAK_SPACE) return false;
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  const rest = text.slice(end, to < 0 ? text.length : to).trim();
  return rest === '' && PLACE_HEAD.test(text.slice(from, start));
}

/** "30/4/1975 - 30/4/2025": one day in two years is an anniversary. */
function isPairOfYears(words: string): boolean {
  const years = words.match(/\d{4}/g) ?? [];
  return years.length === 2 && Number(years[1]) - Number(years[0]) > 1;
}

/** "Ý kiến hôm nay …" inside quotation marks is the speaker's today, often only a manner of speaking. */
function isQuoted(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return line.lastIndexOf('“') > line.lastIndexOf('”') || (line.split('"').length - 1) % 2 === 1;
}
