/** Joins lines that are one sentence: captions cut in two, paragraphs wrapped at a column. */
import { isCapital } from '../text/code-units.ts';
import { Ending } from '../text/ending.ts';
import { isLetter } from './places-context.ts';

const OFFICE_BEFORE = new Ending(
  '(?:chủ tịch|bí thư|giám đốc|trưởng (?:ban|phòng)|chánh án|viện trưởng|chủ nhiệm)'
);
const UNIT_BEHIND =
  /^(?:Ủy ban|Uỷ ban|UBND|HĐND|MTTQ|Mặt trận|Hội|Tỉnh|Thành|Huyện|Đảng|Sở|Ban|Phòng)(?!\p{L})/u;
const FAMILY_NAME_BEFORE = new Ending('(?<!\\p{L})(?:đồng chí|ông|bà) \\p{Lu}\\p{Ll}{1,6}', 'u');
const APPOSED = /^[-–—] ?\p{Lu}/u;
const BULLETS = '-–—•*+';
/** What is looked at on either side of a break. */
const REACH = 20;

/** The text with a space for every line break inside a sentence: as long as before. */
export function joinedLines(text: string): string {
  let joined = '';
  let from = 0;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (isInSentence(text, lineStart, at)) {
      joined += `${text.slice(from, at)} `;
      from = at + 1;
    }
    lineStart = at + 1;
  }
  return from === 0 ? text : joined + text.slice(from);
}

const COMMA = 0x2c;

/** Whether the break at `at` stands inside a sentence. */
function isInSentence(text: string, lineStart: number, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const behind = text.charCodeAt(at + 1);
  if (!isLetter(before)) return before === COMMA && isLetter(behind) && !isCapital(behind);
  if (isLetter(behind)) return !isCapital(behind) || isCut(text, at);
  // "… và đồng chí Lê Văn A", on the next line "- Phó Bí thư …"; a list has marks on both lines.
  return BULLETS.includes(text.charAt(at + 1)) && isApposed(text, lineStart, at);
}

/** Whether an office is cut from its unit, or a name behind its first syllable. */
function isCut(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  if (OFFICE_BEFORE.test(before)) return UNIT_BEHIND.test(text.slice(at + 1, at + REACH));
  return !isCapital(text.charCodeAt(at + 2)) && FAMILY_NAME_BEFORE.test(before);
}

const isApposed = (text: string, lineStart: number, at: number): boolean =>
  !BULLETS.includes(text.charAt(lineStart)) && APPOSED.test(text.slice(at + 1, at + 4));
