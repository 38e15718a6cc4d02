/** Puts offices together that stand in one apposition: "Ủy viên BTV Thành ủy, Chủ nhiệm UBKT Thành ủy". */
import type { Span } from '../text/span.ts';
import type { LeaderReading } from './leaders-reading.ts';
import { type OfficePart, readOffice } from './offices.ts';

/** Offices of one person that follow each other. */
export interface OfficeGroup extends Span {
  readonly parts: readonly [OfficePart, ...OfficePart[]];
}

const BETWEEN =
  /^(?:\s\(?(?:khóa|khoá|nhiệm kỳ) [\dXVI–-]{1,9}\)?)?(?:\s?[,/]\s?(?:đồng thời(?: là)? |kiêm(?: nhiệm)? |và )?|\s?[-–—]\s?|\s(?:kiêm(?: nhiệm)?|và|đồng thời(?: là)?)\s)(?:(?:nguyên|cựu)(?: là)? )?$/iu;
const LONGEST_BETWEEN = 44;

/** The groups of a text, in order. */
export function groupOffices(reading: LeaderReading): OfficeGroup[] {
  const groups: [OfficePart, ...OfficePart[]][] = [];
  let end = 0;
  for (const { head, start, end: headEnd } of reading.anchors) {
    if (!head || start < end) continue;
    const part = readOffice(reading, head, { start, end: headEnd });
    const open = groups.at(-1);
    if (open && goesOn(reading.text, end, start)) open.push(part);
    else groups.push([part]);
    end = part.end;
  }
  return groups.map((parts) => ({ parts, start: parts[0].start, end: (parts.at(-1) as OfficePart).end }));
}

function goesOn(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_BETWEEN && BETWEEN.test(text.slice(from, to));
}
