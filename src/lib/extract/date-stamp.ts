/**
 * Parts a date stamp from the title it is glued to: "Tiêu đề (29/07/2025)", "Tiêu đề 06/06/2025 17:50",
 * "Tiêu đề 17/08/2022", "Tiêu đề (Cập nhật ngày: 21/11/2024)Thân bài".
 */
import { readDateLine } from './date-line.ts';
import type { Page, PageLine } from './page.ts';

const DAY = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}`;
const TIME = String.raw`\d{1,2}\s?[:h]\s?\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?`;
const LABEL = String.raw`(?:[Nn]gày (?:đăng|cập nhật)|[Cc]ập nhật(?: lúc| ngày)?|[Đđ]ăng (?:ngày|lúc)|[Xx]uất bản)`;
/** Whatever stands before and behind it. */
const LABELLED = new RegExp(
  String.raw`\(\s?${LABEL}\s?:?\s?(?:${TIME}[\s,-]*)?${DAY}(?:[\s,-]*${TIME})?\s?\)`,
  'u'
);
/** At the end of a title. */
const IN_BRACKETS = new RegExp(String.raw`[([]\s?(?:${TIME}[\s,-]*)?${DAY}(?:[\s,-]*${TIME})?\s?[)\]]$`, 'u');
const WITH_TIME = new RegExp(
  String.raw`(?:${DAY}[\s,|-]{1,3}${TIME}|${TIME}[\s,|-]{1,3}(?:ngày )?${DAY})$`,
  'u'
);
/** The day alone, behind a word that no day belongs to. */
const ALONE = new RegExp(
  String.raw`(?<!(?<!\p{L})(?:ngày|từ|đến|tới|sáng|trưa|chiều|tối|đêm|hôm|trước|sau|và|hết|vào|mùng|lễ|dịp|là|qua|nay|tháng|nhật|hai|ba|tư|năm|sáu|bảy))(?<=\p{L}) \d{1,2}[/.-]\d{1,2}[/.-]\d{4}$`,
  'iu'
);
/** The day in brackets is then the feast's. */
const FEAST = /kỷ niệm|kỉ niệm|mừng|truyền thống|ngày (?:thành lập|giải phóng)|quốc khánh|năm ngày/iu;

/** A title stands in one of the first lines. */
const LINES = 4;
const LONGEST_TITLE = 250;
const SHORTEST_TITLE = 12;

/** Puts the stamp of one of the first lines on a line of its own, where the head is read. */
export function partDateStamp(page: Page): Page {
  for (let at = 0; at < Math.min(LINES, page.lines.length); at += 1) {
    const line = page.lines[at] as PageLine;
    const parts = partStamp(line.text);
    if (!parts) continue;
    const lines = parts
      .filter((text) => text !== '')
      .map((text, i) => ({ ...line, text, heading: line.heading && i === 0 }));
    return { ...page, lines: page.lines.toSpliced(at, 1, ...lines) };
  }
  return page;
}

/** Title, stamp, rest; null where no stamp is glued to a title. */
function partStamp(text: string): [title: string, stamp: string, rest: string] | null {
  if (!/\d{4}/.test(text.slice(0, LONGEST_TITLE + 40))) return null;
  const stamp = LABELLED.exec(text.slice(0, LONGEST_TITLE + 40)) ?? stampAtEnd(text);
  if (!stamp || stamp.index < SHORTEST_TITLE || readDateLine(text)) return null;
  const end = stamp.index + stamp[0].length;
  return [text.slice(0, stamp.index).trim(), stamp[0], text.slice(end).trim()];
}

function stampAtEnd(text: string): RegExpExecArray | null {
  if (text.length > LONGEST_TITLE || /[.!?…]["”]?\s/u.test(text.slice(0, -20))) return null;
  return WITH_TIME.exec(text) ?? (FEAST.test(text) ? null : (IN_BRACKETS.exec(text) ?? ALONE.exec(text)));
}
