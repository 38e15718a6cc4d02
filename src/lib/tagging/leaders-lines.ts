/** Joins lines that are one sentence: captions cut in two, paragraphs wrapped at a column. */

/** A line that goes on in small letters behind a letter or a comma. */
const CONTINUED = /(?<=[\p{L},])\n(?=\p{Ll})/gu;
/** "… và đồng chí Lê Văn A", on the next line "- Phó Bí thư …". */
const APPOSED = /(?<=\p{L})\n(?=[-–—] ?\p{Lu})/gu;
/** An office cut from its unit, a name behind its first syllable. */
const CUT =
  /(?<=(?:[Cc]hủ tịch|[Bb]í thư|[Gg]iám đốc|[Tt]rưởng (?:ban|phòng)|[Cc]hánh án|[Vv]iện trưởng|[Cc]hủ nhiệm))\n(?=(?:Ủy ban|Uỷ ban|UBND|HĐND|MTTQ|Mặt trận|Hội|Tỉnh|Thành|Huyện|Đảng|Sở|Ban|Phòng)(?!\p{L}))|(?<=(?:đồng chí|ông|bà) \p{Lu}\p{Ll}{1,6})\n(?=\p{Lu}\p{Ll})/gu;
const BULLETS = '-–—•*+';

/** The text with a space for every line break inside a sentence: as long as before. */
export function joinedLines(text: string): string {
  return text
    .replace(CONTINUED, ' ')
    .replace(CUT, ' ')
    .replace(APPOSED, (mark, offset: number) => (isEntry(text, offset) ? mark : ' '));
}

/** Whether the line that ends at `end` is an entry of a list itself. */
function isEntry(text: string, end: number): boolean {
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return BULLETS.includes(text.charAt(start));
}
