/** Tells whether an article's title or lead sets its act in another country. */
import { COUNTRY } from './dates-abroad.ts';

const SPACE = 0x20;
/** "tại ", "ở ", before a place; a state visit needs none. What must not stand before them is looked at last. */
const SETTING =
  /(?:[Tt]ại(?<![\p{L}\p{M}][Tt]ại)|[Ởở](?<![\p{L}\p{M}][Ởở])) |thăm (?:chính thức|hữu nghị|cấp Nhà nước)/gu;
/** A country or a town in it, as a whole name: Lào, but not Lào Cai. */
const THERE = new RegExp(
  `(?:(?:nước |Cộng hòa |Vương quốc |bang |thành phố |thủ đô |tỉnh |châu |huyện |khu tự trị (?:dân tộc )?)?(?:\\p{Lu}\\p{L}*,? ){0,3}?){1,3}?\\(?${COUNTRY}(?! \\p{Lu})|thủ đô (?!Hà Nội)\\p{Lu}`,
  'uy'
);
/** Where a clause opens with the place, or a gathering has it. */
const OPENS_OR_GATHERS =
  /(?:^|[\n.,;:–-]) ?(?:tại|ở) $|(?:xảy|diễn) ra (?:tại|ở) $|(?:cuộc thi|giải|hội nghị|hội thảo|triển lãm|lễ hội|diễn đàn|kỳ thi)[^.,;\n]{0,40} (?:tại|ở) $|(?<!\p{L})(?:lên đường|đoàn|chuyến|sang)[^.;\n]{0,40} (?:thăm|làm việc|công tác|học tập|xúc tiến(?: \p{L}+){1,4}) (?:tại|ở) $/iu;

function isThere(text: string, at: number): boolean {
  THERE.lastIndex = at;
  return THERE.test(text);
}

/** @param opening title and lead of an article. */
export function isSetAbroad(opening: string): boolean {
  SETTING.lastIndex = 0;
  while (SETTING.test(opening)) {
    const at = SETTING.lastIndex;
    if (opening.charCodeAt(at - 1) !== SPACE) return true;
    if (!isThere(opening, at)) continue;
    if (OPENS_OR_GATHERS.test(opening.slice(Math.max(0, at - 64), at))) return true;
  }
  return false;
}
