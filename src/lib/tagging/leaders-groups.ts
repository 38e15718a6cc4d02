/** Puts offices together that stand in one apposition: "Ủy viên BTV Thành ủy, Chủ nhiệm UBKT Thành ủy". */
import { Ending } from '../text/ending.ts';
import type { Span } from '../text/span.ts';
import type { LeaderReading } from './leaders-reading.ts';
import { type OfficePart, readOffice } from './offices.ts';

/** Offices of one person that follow each other. */
export interface OfficeGroup extends Span {
  readonly parts: readonly [OfficePart, ...OfficePart[]];
}

const BETWEEN =
  /^(?:\s\(?(?:khóa|khoá|nhiệm kỳ|giai đoạn) [\dXVI–-]{1,9}(?: ?[–-] ?\d{4})?\)?)?(?:\s?[,/]\s?(?:đồng thời(?: là)? |kiêm(?: nhiệm)? |và )?|\s?[-–—]\s?|\s(?:kiêm(?: nhiệm)?|và|đồng thời(?: là)?)\s)(?:(?:nguyên|cựu)(?: là)? )?$/iu;
const LONGEST_BETWEEN = 52;

/** The groups of a text, in order. */
export function groupOffices(reading: LeaderReading): OfficeGroup[] {
  const groups: [OfficePart, ...OfficePart[]][] = [];
  let last: OfficePart | null = null;
  for (const { head, start, end } of reading.anchors) {
    if (!head || start < (last?.end ?? 0)) continue;
    const part = readOffice(reading, head, { start, end });
    const open = groups.at(-1);
    if (open && last && goesOn(reading.text, last, part, start)) open.push(part);
    else groups.push([part]);
    last = part;
  }
  return groups.map((parts) => ({ parts, start: parts[0].start, end: (parts.at(-1) as OfficePart).end }));
}

function goesOn(text: string, last: OfficePart, part: OfficePart, headStart: number): boolean {
  if (headStart - last.end > LONGEST_BETWEEN) return false;
  const between = text.slice(last.end, headStart);
  if (between === ' ') return isSomebodys(last) && isSomebodys(part);
  return BETWEEN.test(between) && !isAnothers(text, last, part);
}

/** "Tỉnh ủy viên Bí thư Huyện ủy": without a comma only offices of leaders, not "Thư ký Chủ tịch". */
const isSomebodys = ({ head }: OfficePart): boolean => head.counting !== 'never';

const ON_BEHALF = new Ending('(?<!\\p{L})(?:của|thay mặt|thừa lệnh|(?:ủy|uỷ) quyền) (?:đồng chí )?');
const LONGEST_ON_BEHALF = 22;

/** "Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy …": who acts for the head of the country is another. */
function isAnothers(text: string, { head, former, start }: OfficePart, next: OfficePart): boolean {
  if (!head.fixed || head.level !== 'central' || head.member || former || next.head.fixed) return false;
  const local = next.units.some(({ unit }) => unit !== null && unit.rank !== null && unit.rank !== 'central');
  return local && ON_BEHALF.test(text.slice(Math.max(0, start - LONGEST_ON_BEHALF), start));
}
