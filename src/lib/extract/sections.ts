/** Splits a digest, one page with stories of several units, into its sections. */
import type { Section } from '../corpus/article.ts';
import type { PageLine } from './page.ts';
import { comparable, countSyllables, isProse } from './prose.ts';

const MARK = /^(?<mark>[*•●▪■►◆+–-])\s*/u;
/** "Tại xã", "Đảng bộ phường", "Tại hội nghị của huyện": what leads up to a unit's own name. */
const UNIT_TYPE =
  /^(?:(?:tại|ở)\s)?(?:(?:đảng bộ|đảng ủy|ubnd|hđnd|ubmttq|mttq|ủy ban nhân dân|công an|chi bộ)\s)?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tp\.?|tỉnh|thôn|bản|ấp|khu phố|khu|tổ dân phố|đảng bộ|đảng ủy|chi bộ|trường|công ty|sở|đồn biên phòng)(?=\s)/iu;
const UNIT_NAME = /^(?:\s(?:số\s)?(?:\p{Lu}[\p{L}'’-]*|\d+))+(?=[\s,.:;(–-]|$)/u;
/** A closing paragraph speaks of all the stories together again. */
const CLOSING =
  /^(?:các|những|nhìn chung|qua|có thể thấy|với|từ)\s?(?:hoạt động|hội nghị|buổi|kết quả|việc làm|những hoạt động)?\s?(?:trên|nói trên|này|đó)(?!\p{L})|^nhìn chung/iu;

interface Heading {
  readonly line: number;
  readonly unit: string;
  readonly mark: string;
}

/**
 * The stories of a digest: two or more different units under one kind of bullet or heading, each with a
 * paragraph of its own. A task list, or the sub-heads of one story, give none.
 * @param lines the article's lines as they stand in `text`, title first
 * @param starts offset of each line in the stored text
 */
export function findSections(lines: readonly PageLine[], starts: readonly number[]): Section[] {
  const headings = lines.flatMap((line, index) => (index === 0 ? [] : readHeading(line, index)));
  const mark = commonestMark(headings);
  const same = headings.filter((heading) => heading.mark === mark && hasStory(lines, heading));
  if (new Set(same.map((heading) => comparable(heading.unit))).size < 2) return [];
  return same.map((heading, index) => {
    const next = same[index + 1]?.line ?? closingLine(lines, heading.line);
    const start = starts[heading.line] ?? 0;
    return {
      heading: heading.unit,
      span: { start, end: (starts[next - 1] ?? 0) + (lines[next - 1]?.text.length ?? 0) }
    };
  });
}

/** Of equally common ones the first in the text. */
function commonestMark(headings: readonly Heading[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { mark } of headings) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts.keys()].find((mark) => counts.get(mark) === most);
}

function readHeading(line: PageLine, index: number): Heading[] {
  const bullet = MARK.exec(line.text);
  const text = bullet ? line.text.slice(bullet[0].length) : line.text;
  const unit = readUnit(text);
  if (!unit) return [];
  if (bullet) return [{ line: index, unit, mark: bullet.groups?.mark ?? '' }];
  const alone = countSyllables(text) <= 12 && (line.heading || /:$/u.test(text));
  return alone ? [{ line: index, unit, mark: '#' }] : [];
}

/** The unit that a line begins with: "Tại xã Suối Mây, Đảng bộ xã …" → "Tại xã Suối Mây". */
function readUnit(text: string): string | null {
  const type = UNIT_TYPE.exec(text)?.[0];
  const name = type ? UNIT_NAME.exec(text.slice(type.length))?.[0] : undefined;
  return type && name ? type + name : null;
}

/** A story is told in prose: on the heading's line or on the next one. */
function hasStory(lines: readonly PageLine[], heading: Heading): boolean {
  const own = lines[heading.line]?.text ?? '';
  const told = isProse(own) && !/:$/u.test(own) && countSyllables(own) >= 18;
  return told || isProse(lines[heading.line + 1]?.text ?? '') || isProse(lines[heading.line + 2]?.text ?? '');
}

function closingLine(lines: readonly PageLine[], from: number): number {
  const at = lines.findIndex((line, index) => index > from && CLOSING.test(line.text));
  return at < 0 ? lines.length : at;
}
