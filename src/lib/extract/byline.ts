/** Recognises who wrote an article: names alone on a line, or after the last full stop. */
import { type Page, cutLine } from './page.ts';
import { comparable } from './prose.ts';

const SYLLABLE = "\\p{Lu}[\\p{L}'’]*";
/** A person's or pen name of two to five capitalised syllables: "Thu Hà", "HỮU TOÀN", "T.Xuân", "H’Bia Niê". */
const NAME = `(?:\\p{Lu}\\p{Ll}?\\.\\s?${SYLLABLE}(?:\\s${SYLLABLE}){0,2}|${SYLLABLE}(?:\\s${SYLLABLE}){1,4})`;
const DESK =
  '(?:TTXVN|TTX|VOV|VTV|PV|P\\.V|CTV|BBT|B\\.B\\.T|N\\.P\\.V|Nhóm PV|Nhóm phóng viên|Phóng viên|Ban Biên tập|Ban biên tập|TH|BTV)';
const LABEL =
  '(?:(?:tin|bài|ảnh|clip|video)(?:\\s?(?:,|và|-|–|&)\\s?(?:tin|bài|ảnh|clip|video))*|bài viết|thực hiện|tác giả|nguồn|theo|người (?:đăng|viết|thực hiện)|biên tập|nhóm tác giả|by)';
const SEPARATOR = '\\s?(?:[-–—,;/&+|]|\\svà\\s)\\s?';
const SUFFIX =
  '(?:\\s?\\((?:[^()]{2,30})\\)|\\s?/\\s?[\\p{Lu}][\\p{L}.+-]{1,12}(?:-[\\p{L}.]{2,12})?|\\s?[-–])?';
const WRITERS = `(?:${NAME}|${DESK})(?:${SEPARATOR}(?:${NAME}|${DESK})){0,5}${SUFFIX}(?:${SEPARATOR}ảnh\\s?:\\s?${NAME})?`;

const PLAIN_LINE = new RegExp(`^[(–—-]?\\s?${WRITERS}\\)?[.]?$`, 'u');
const LABELLED_LINE = new RegExp(`^[(–—-]?\\s?(?:${LABEL}\\s?[:.]|theo)\\s*(${WRITERS})\\)?[.]?$`, 'iu');
const DESK_LINE = new RegExp(`^${DESK}(?![\\p{L}])`, 'u');
const PHOTO_ONLY = /^ảnh\s?:/iu;
/** Not people: what papers and bodies are called when they stand alone on a line. */
const NO_PERSON =
  /^(?:việt nam|hà nội|nhân dân|thanh niên|tuổi trẻ|lao động|tiền phong|quân đội|chi bộ|đảng bộ|đảng ủy|ủy ban|hội đồng|mặt trận|công an|bộ|sở|ban|hội|đoàn|trường|công ty|tỉnh|huyện|xã|phường|thôn|bản|khu|tổ|nghị quyết|đại hội|quyết định|chỉ thị|kế hoạch|hội nghị|ngày|lễ|tin|ảnh|báo cáo|thông báo|tờ trình|công văn|biên bản|chương trình|hướng dẫn|kết luận|giấy mời|thư|phụ lục|nơi nhận)(?:\s|$)/iu;
const LONGEST = 90;

/** The writers that a whole line names, as written without its label; null when it is anything else. */
export function readBylineLine(text: string): string | null {
  const line = text.trim();
  if (line.length < 2 || line.length > LONGEST || PHOTO_ONLY.test(line)) return null;
  const labelled = LABELLED_LINE.exec(line);
  const name = labelled ? (labelled[1] ?? null) : PLAIN_LINE.test(line) ? line : null;
  if (!name || (!labelled && NO_PERSON.test(line) && !DESK_LINE.test(line))) return null;
  return labelled && !/\p{Lu}/u.test(name[0] ?? '') ? null : tidy(name);
}

function tidy(name: string): string {
  return name.replace(/^[\s(–—-]+|[\s.–—-]+$/gu, '').replace(/^([^(]*)\)$/u, '$1');
}

/** After a sentence end, perhaps glued to it: "…của xã.Thu Hà", "…đề ra./. Văn An - Kim Ngân (TTXVN)". */
const GLUED = new RegExp(
  `(?<=(?:[\\p{Ll}\\d%)”"’][.!?…]|\\./\\.|…|\\.\\.\\.)["”’)]?)\\s*((?:${WRITERS}))[.]?$`,
  'u'
);
const ABBREVIATION =
  /(?:^|[\s(.])(?:tp|tx|tt|q|p|h|x|ths|ts|gs|pgs|bs|ks|cn|mr|mrs|st|đ|đc|nxb|tr|no|vol)[.]$/iu;

/** The names behind the last sentence of a paragraph, or null. */
export function readGluedByline(paragraph: string): { name: string; cut: string } | null {
  const tail = paragraph.slice(-LONGEST);
  const match = GLUED.exec(tail);
  if (!match || ABBREVIATION.test(tail.slice(0, match.index).trimEnd())) return null;
  const name = match[1] ?? '';
  return NO_PERSON.test(name) ? null : { name: tidy(name), cut: match[0] };
}

/** Takes the byline off the end of the article, or from under the title. */
export function takeByline(page: Page): Page {
  const last = page.lines.length - 1;
  const text = page.lines[last]?.text ?? '';
  const own = last > 0 ? readBylineLine(text) : null;
  if (own) return withoutEcho(cutLine(named(page, own), last, '', text, 'byline'), own);
  const glued = readGluedByline(text);
  if (glued)
    return cutLine(named(page, glued.name), last, text.slice(0, -glued.cut.length), glued.cut, 'byline');
  return bylineUnderTitle(page);
}

const named = (page: Page, byline: string): Page => ({ ...page, byline: page.byline ?? byline });

/** The same name once more at the end of the last paragraph. */
function withoutEcho(page: Page, name: string): Page {
  const last = page.lines.length - 1;
  const text = page.lines[last]?.text ?? '';
  const glued = readGluedByline(text);
  if (!glued || comparable(glued.name) !== comparable(name)) return page;
  return cutLine(page, last, text.slice(0, -glued.cut.length), glued.cut, 'byline');
}

function bylineUnderTitle(page: Page): Page {
  const first = page.lines[0]?.text ?? '';
  const name = page.lines.length > 1 ? readBylineLine(first) : null;
  return name ? cutLine(named(page, name), 0, '', first, 'byline') : page;
}
