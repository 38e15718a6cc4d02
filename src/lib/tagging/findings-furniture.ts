/** Suspects site furniture that was left standing in a text: sharing bars, related items, menus, an imprint. */
import type { Finding } from '../corpus/analysis.ts';
import { SyllableMatcher } from '../text/matcher.ts';
import type { Span } from '../text/span.ts';

/** Never prose where they begin with a capital: one is enough. */
const SURE = [
  'tin liên quan',
  'bài liên quan',
  'bài viết liên quan',
  'tin bài liên quan',
  'tin cùng chuyên mục',
  'bài cùng chuyên mục',
  'bài viết cùng chuyên mục',
  'có thể bạn quan tâm',
  'gửi bình luận',
  'đăng nhập để bình luận',
  'đăng nhập để gửi',
  'chia sẻ bài viết',
  'chia sẻ facebook',
  'chia sẻ zalo',
  'theo dõi chúng tôi',
  'bản quyền thuộc về',
  'all rights reserved',
  'xem thêm:',
  'đọc thêm:',
  'từ khóa:',
  'tags:',
  'giấy phép thiết lập trang',
  'chịu trách nhiệm nội dung:',
  'tổng số điểm của bài viết',
  'click để đánh giá bài viết',
  'nhảy đến nội dung',
  'đăng ký nhận tin',
  'những tin mới hơn',
  'những tin cũ hơn'
];
/** Also said in prose: two different ones side by side are needed. */
const LIKELY = [
  'ý kiến bạn đọc',
  'bình luận của bạn',
  'cùng chuyên mục',
  'tin khác',
  'các tin khác',
  'tin mới nhất',
  'tin nổi bật',
  'tin đọc nhiều',
  'đọc nhiều nhất',
  'xem nhiều nhất',
  'chia sẻ',
  'lượt xem:',
  'lượt xem',
  'lượt đọc',
  'bình luận',
  'in bài viết',
  'in trang',
  'bản in',
  'cỡ chữ',
  'nghe bài viết',
  'về đầu trang',
  'quay lại đầu trang',
  'tổng biên tập:',
  'cơ quan chủ quản:',
  'đường dây nóng:',
  'ghi rõ nguồn',
  'giấy phép hoạt động báo chí',
  'giấy phép xuất bản',
  'thống kê truy cập',
  'lượt truy cập',
  'tổng lượt truy cập',
  'copyright'
];
/** Names of sections, which only a menu lists without commas. */
const SECTIONS = [
  'trang chủ',
  'thời sự',
  'chính trị',
  'kinh tế',
  'xã hội',
  'văn hóa',
  'giáo dục',
  'y tế',
  'thể thao',
  'pháp luật',
  'đời sống',
  'thế giới',
  'quốc tế',
  'du lịch',
  'giải trí',
  'khoa học',
  'công nghệ',
  'bạn đọc',
  'quốc phòng',
  'an ninh',
  'môi trường',
  'tin tức',
  'giới thiệu',
  'liên hệ',
  'video',
  'podcast',
  'infographic',
  'multimedia',
  'thông báo',
  'văn bản'
];
const PHRASES = [...SURE, ...LIKELY, ...SECTIONS];
const FIRST_SECTION = SURE.length + LIKELY.length;
const MATCHER = new SyllableMatcher(PHRASES, { capitalised: () => true });

interface Hit extends Span {
  readonly phrase: number;
}

/** So far apart two likely ones still belong together: nothing but their figures and names stands between. */
const SIDE_BY_SIDE = 60;
/** "Kinh tế - Xã hội", "Văn hóa, Thể thao và Du lịch" are said in prose. */
const FEWEST_SECTIONS = 5;
const MENU_GAP = /^[\s|›»•·>/-]{1,5}$/u;
/** "Bài viết liên quan đến vụ việc …" goes on as a sentence. */
const GOES_ON = /^ (?:đến|tới|trực tiếp|mật thiết)(?!\p{L})/u;
const SHOWN = 5;

/** At most one finding, with the words that aroused suspicion. Linear. */
export function findFurniture(text: string): Finding[] {
  const hits: Hit[] = [];
  MATCHER.findAll(text, (phrase, start, end) => hits.push({ phrase, start, end }));
  const lines = shortLines(text);
  if (hits.length === 0 && lines.length === 0) return [];
  const spans = [...suspectPhrases(text, hits), ...menus(text, hits), ...lines];
  spans.sort((a, b) => a.start - b.start);
  return spans.length === 0 ? [] : [findingOf(text, spans)];
}

function suspectPhrases(text: string, hits: readonly Hit[]): Span[] {
  const phrases = hits.filter(({ phrase }) => phrase < FIRST_SECTION);
  const suspects = phrases.filter((hit, i) => {
    if (hit.phrase < SURE.length) return !GOES_ON.test(text.slice(hit.end, hit.end + 12));
    return [phrases[i - 1], phrases[i + 1]].some((other) => other && standsBeside(hit, other));
  });
  return suspects.map(({ start, end }) => ({ start, end }));
}

/** Different ones that do not overlap: "Xem thêm" and "Xem thêm:" are one. */
function standsBeside(a: Hit, b: Hit): boolean {
  const gap = Math.max(a.start, b.start) - Math.min(a.end, b.end);
  return a.phrase !== b.phrase && gap > 0 && gap <= SIDE_BY_SIDE;
}

/** Runs of section names with nothing between but spaces and dividers. */
function menus(text: string, hits: readonly Hit[]): Span[] {
  const found: Span[] = [];
  let run: Hit[] = [];
  for (const hit of hits.filter(({ phrase }) => phrase >= FIRST_SECTION)) {
    const last = run.at(-1);
    if (last && !MENU_GAP.test(text.slice(last.end, Math.min(hit.start, last.end + 6)))) run = [];
    run.push(hit);
    if (run.length === FEWEST_SECTIONS) found.push({ start: run[0]?.start ?? hit.start, end: hit.end });
  }
  return found;
}

const FEWEST_LINES = 6;
const LONGEST_LINE = 26;
/** One to four syllables without a figure or a mark; a verse is longer or ends in a comma. */
const ITEM = /^\p{Lu}[\p{L}&]*(?: [\p{L}&]+){0,3}$/u;
/** "Lò Văn Pâng": a list of names is part of an article. */
const NAME = /^(?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+$/u;

/** The first lines of each run of very short ones, which only menus have; behind a colon they are a list. */
function shortLines(text: string): Span[] {
  const found: Span[] = [];
  let first = 0;
  let count = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (count === 0) first = start;
    count = isMenuLine(text, start, end) ? count + 1 : 0;
    if (count === FEWEST_LINES && text.charAt(first - 2) !== ':') found.push({ start: first, end });
    start = end + 1;
  }
  return found;
}

function isMenuLine(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_LINE) return false;
  const line = text.slice(start, end);
  return ITEM.test(line) && !NAME.test(line);
}

function findingOf(text: string, spans: readonly Span[]): Finding {
  const words = new Set(spans.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' · ')));
  const quoted = [...words].slice(0, 3).map((word) => `“${word}”`);
  return {
    code: 'furniture-suspected',
    detail: `Có lẽ còn sót chữ của trang báo, không phải của bài (${quoted.join(', ')}${words.size > 3 ? ' …' : ''}): chủ đề và địa danh ở đó có thể bị tính nhầm.`,
    spans: spans.slice(0, SHOWN)
  };
}
