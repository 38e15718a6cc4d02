/** Why a named day is not the day of what the article tells: decree, anniversary, deadline, recollection … */
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
  | 'quoted'
  | 'unknown-day';

const REACH = 110;
const DECREE_KIND =
  '(?:nghị quyết|chỉ thị|quyết định|kế hoạch|thông tư|nghị định|đề án|hướng dẫn|quy định|kết luận|công văn|thông báo|luật|công điện|tờ trình|chương trình|thông tri|văn bản|pháp lệnh|hiệp định|bản án|báo cáo|công ước|hợp đồng|quy chế)';
/** "57-NQ/TW", "123/QĐ-UBND", "168/2024/NĐ-CP", "số 18": how acts of Party and State are numbered. */
const DECREE_CODE = 'số\\s*\\d+[\\p{L}\\d/–-]*|\\d+\\p{L}*(?:[-–/]\\d{4})?[-–/]\\p{L}[\\p{L}\\d/–-]*';
const AFTER_CODE = new RegExp(`(?:${DECREE_CODE})\\s*[,(]?\\s*(?:ban hành |ký |đề )?$`, 'iu');
const AFTER_DECREE = new RegExp(`${DECREE_KIND}(?:\\s(?!về(?!\\p{L}))[\\p{L}\\d/–-]+){0,9}\\s\\(?$`, 'iu');
const CODE_THEN_ISSUER = new RegExp(
  `(?:${DECREE_CODE})\\s(?:về |của |ngày )[^.;:,]{0,60}[,(]?\\s(?:ban hành |ký )?$`,
  'iu'
);
const ISSUER_FOLLOWS = /^\s?,?\s(?:của|về|do|quy định|phê duyệt|sửa đổi)(?!\p{L})|^\)/iu;
const ANNIVERSARY =
  /(?:kỷ niệm|kỉ niệm|chào mừng|mừng|nhân|dịp|hưởng ứng|hướng tới|quốc khánh|truyền thống|thành lập|giải phóng|ra đời)(?:\s[\p{L}\d&-]+){0,14}\s\(?$|(?<!buổi )(?:lễ|tết)(?:\s(?:lớn|hội|trọng|độc lập|dương lịch|nguyên đán|nghỉ)){0,2}\s\(?$/iu;
const DEADLINE =
  /(?:(?:tính |cho |chậm nhất |muộn nhất |kéo dài |lùi )?đến(?: hết)?|tới|trước|sau|hết|kể từ|tính từ|bắt đầu từ|hạn|hạn chót)\s(?:hết\s)?$/iu;
const RECALLED =
  /(?:trước đó|trước đây|trước kia|như đã (?:đưa tin|thông tin)|theo (?:hồ sơ|cáo trạng)|cách đây(?:\s[\p{L}\d]+){0,6})(?:\s[\p{L}]+){0,2},?\s(?:vào |trong |khoảng |hồi |lúc ){0,2}$/iu;
/** Days whose name stands for a feast: "món quà ngày 20/11", "nghỉ ngày 2/9". */
const FEASTS = new Set(
  '9/1 3/2 14/2 27/2 8/3 26/3 30/4 1/5 19/5 1/6 21/6 28/6 27/7 19/8 2/9 10/10 20/10 20/11 22/12'.split(' ')
);
const FEAST_OF =
  /(?:mỗi|những|các|nhất|hoa|quà|tặng|của|là|như|thiệp|về|cho|vui|nghỉ|đón|mừng|dịp|trong(?: những)?|hằng năm,?|hàng năm,?) $/iu;
/** "Bà nhớ đêm 2/8/2019 …": told from memory. */
const REMEMBERED =
  /(?:^|[^\p{L}])(?:ông|bà|anh|chị|cô|chú|bác|cụ|em|thầy|tôi|người)(?: \p{L}+){0,3} (?:vẫn |còn |từng |hay |thường )?(?:kể|nhớ)(?: lại| rằng| như in| mãi)?,?(?:\s[\p{L}]+){0,2},?\s(?:vào |trong |khoảng |hồi |lúc ){0,2}$/iu;
const MEMORY = /kể|nhớ/i;
const BIRTH = /(?:sinh|mất|từ trần|hy sinh|tạ thế|qua đời|nhập ngũ|kết nạp(?: đảng)?)\s(?:vào\s)?$/iu;
const LUNAR_AFTER =
  /^\s?(?:\(?\s?âm lịch|al(?!\p{L})|(?:năm )?(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) \p{Lu})/iu;
const YEARLY_AFTER = /^,? (?:hằng|hàng|mỗi) năm(?!\p{L})/iu;
const PLACE_HEAD = /^[\p{L} .]{2,40},\s$/u;

/** The rule by which `phrase` cannot be the article's own day, or null when nothing speaks against it. */
export function passedBy(text: string, phrase: DatePhrase): PassedDateRule | null {
  const before = clauseBefore(text, phrase.start);
  const after = text.slice(phrase.end, phrase.end + 60);
  if (LUNAR_AFTER.test(after)) return 'lunar';
  if (YEARLY_AFTER.test(after)) return 'anniversary';
  if (phrase.cue === 'from' || isPeriod(before, text.slice(phrase.start, phrase.end))) return 'open-range';
  if (isDocumentHead(text, phrase)) return 'document-head';
  if (isDecree(before, after, phrase)) return 'decree';
  if (RECALLED.test(before) || (MEMORY.test(before) && REMEMBERED.test(before))) return 'recalled';
  if (BIRTH.test(before) && phrase.year !== null) return 'birth';
  if (DEADLINE.test(before) && !/^từ/iu.test(text.slice(phrase.start, phrase.end))) return 'deadline';
  if (!phrase.partOfDay && phrase.cue !== 'clock' && ANNIVERSARY.test(before)) return 'anniversary';
  if (isFeast(before, phrase)) return 'anniversary';
  if (isPairOfYears(text.slice(phrase.start, phrase.end))) return 'anniversary';
  if (phrase.cue === 'relative' && isQuoted(text, phrase.start)) return 'quoted';
  return null;
}

/** "Sau 6 tháng triển khai (từ 1/4 đến 1/10), …": how long something took, not when. */
const isPeriod = (before: string, words: string): boolean => /\($/u.test(before) && /^từ/iu.test(words);

function isFeast(before: string, { cue, year, day, month }: DatePhrase): boolean {
  return cue === 'day-word' && year === null && FEASTS.has(`${day}/${month}`) && FEAST_OF.test(before);
}

/** What stands before the phrase in its own sentence, at most a fixed reach. */
function clauseBefore(text: string, start: number): string {
  const reach = text.slice(Math.max(0, start - REACH), start);
  const cut = Math.max(
    reach.lastIndexOf('\n'),
    reach.lastIndexOf('. '),
    reach.lastIndexOf('; '),
    reach.lastIndexOf('! ')
  );
  return reach.slice(cut + 1).trimStart();
}

function isDecree(before: string, after: string, phrase: DatePhrase): boolean {
  if (phrase.partOfDay || phrase.cue === 'clock') return false;
  if (AFTER_CODE.test(before) || AFTER_DECREE.test(before)) return true;
  return CODE_THEN_ISSUER.test(before) && ISSUER_FOLLOWS.test(after);
}

/** "Suối Mây, ngày 3 tháng 11 năm 2025" alone on its line dates a paper, not an act. */
function isDocumentHead(text: string, phrase: DatePhrase): boolean {
  const from = text.lastIndexOf('\n', phrase.start) + 1;
  const to = text.indexOf('\n', phrase.end);
  const rest = text.slice(phrase.end, to < 0 ? text.length : to).trim();
  return rest === '' && PLACE_HEAD.test(text.slice(from, phrase.start));
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
