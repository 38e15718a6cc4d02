/** Tells whether what an article tells happened abroad and to foreigners: such an event has no date here. */
import type { Span } from '../text/span.ts';

/** Countries by the names papers give them; a Vietnamese name may go on behind one (Lào Cai, Đức Trọng). */
export const COUNTRY =
  '(?:Mỹ|Hoa Kỳ|Trung Quốc|Đài Loan|Hồng Kông|Hong Kong|Nhật Bản|Nhật|Hàn Quốc|Triều Tiên|Thái Lan|Lào|Campuchia|Myanmar|Malaysia|Singapore|Indonesia|Philippines|Brunei|Đông Timor|Timor Leste|Ấn Độ|Pakistan|Bangladesh|Nepal|Sri Lanka|Afghanistan|Iran|Iraq|Israel|Palestine|Syria|Lebanon|Ả Rập Xê Út|Saudi Arabia|Thổ Nhĩ Kỳ|Qatar|UAE|Yemen|Nga|Liên bang Nga|Ukraine|Belarus|Ba Lan|Đức|Pháp|Anh|Vương quốc Anh|Ireland|Italy|Italia|Ý|Tây Ban Nha|Bồ Đào Nha|Hà Lan|Bỉ|Thụy Sĩ|Thụy Điển|Na Uy|Phần Lan|Đan Mạch|Áo|Séc|Hungary|Romania|Bulgaria|Hy Lạp|Serbia|Mông Cổ|Kazakhstan|Uzbekistan|Canada|Mexico|Cuba|Brazil|Argentina|Chile|Peru|Colombia|Venezuela|Ai Cập|Nam Phi|Nigeria|Kenya|Ethiopia|Sudan|Libya|Maroc|Australia|Úc|New Zealand|EU|Liên minh châu Âu)(?![\\p{L}\\p{M}])';
const ACTOR =
  '(?:[Tt]ổng thống|[Pp]hó Tổng thống|[Tt]hủ tướng|[Pp]hó Thủ tướng|[Qq]uốc vương|[Nn]hà vua|[Vv]ua|[Nn]ữ hoàng|[Hh]oàng gia|[Nn]hà lãnh đạo|[Cc]hủ tịch|[Nn]goại trưởng|[Bb]ộ trưởng(?: \\p{L}+){0,3}|[Bb]ộ(?: \\p{L}+){1,3}|[Qq]uốc hội|[Hh]ạ viện|[Tt]hượng viện|[Nn]ghị viện|[Cc]hính phủ|[Cc]hính quyền|[Gg]iới chức|[Nn]hà chức trách|[Cc]ơ quan(?: \\p{L}+){1,4}|[Cc]ảnh sát|[Qq]uân đội|[Hh]ải quân|[Kk]hông quân|[Tt]òa án(?: \\p{L}+){0,2}|[Nn]gân hàng Trung ương|[Đđ]ảng(?: \\p{L}+){1,4}|[Tt]ập đoàn|[Hh]ãng|[Tt]ruyền thông|[Đđ]ội tuyển|[Nn]gười dân|[Cc]ử tri|[Cc]ác nhà khoa học|[Bb]ên trong|[Cc]hính trường)';
const SETTING =
  '(?:tại|ở|thủ đô|miền (?:bắc|nam|đông|tây|trung)|bang|thành phố|rung chuyển|đổ bộ vào|tấn công)';

const ANY_COUNTRY = new RegExp(COUNTRY, 'u');
const ACTING_ABROAD = new RegExp(`(?<![\\p{L}\\p{M}])${ACTOR} ${COUNTRY}`, 'u');
const SET_ABROAD = new RegExp(
  `(?<![\\p{L}\\p{M}])${SETTING}(?: \\p{Lu}[\\p{L}]*){0,3}[ ,(]{1,2}(?:\\p{Ll}+ ){0,2}${COUNTRY}`,
  'u'
);
const TITLE_ABROAD = new RegExp(`^[“"]?${COUNTRY}(?=[ :,])`, 'u');
/** Whoever of these stands in title or lead acts for this country, or the story lies in it. */
const AT_HOME = new RegExp(
  `Việt Nam|Việt|nước ta|(?<![\\p{L}\\p{M}])(?:tỉnh|xã(?! hội)|phường|huyện|quận|UBND|HĐND|Tỉnh ủy|Thành ủy|Đảng ủy|chi bộ|Tổng Bí thư(?!(?:,? (?:kiêm )?Chủ tịch nước)? ${COUNTRY})|đồng chí|Đại sứ|đoàn công tác|TP\\.? ?(?:HCM|Hồ Chí Minh)|Hà Nội|lưu học sinh)(?![\\p{L}\\p{M}])|(?:Chủ tịch nước|Thủ tướng|Phó Thủ tướng|Chủ tịch Quốc hội|Bộ trưởng) (?!${COUNTRY})(?:\\p{Lu}\\p{Ll}+ ){2}(?!${COUNTRY})`,
  'u'
);

/** The commonest of them, without boundaries: most articles need no closer look. */
const LOCAL = /tỉnh|xã (?!hội)|phường|huyện|UBND|đồng chí|Việt|chi bộ|Đảng bộ|ủy/;

/**
 * Whether title and lead tell of foreigners only: a country as the acting body's own or as the place, and nobody
 * and nothing of Việt Nam beside it.
 * @param lead the first paragraph of prose
 */
export function happensAbroad(text: string, title: Span, lead: Span): boolean {
  const heading = text.slice(title.start, title.end);
  const opening = text.slice(lead.start, lead.end);
  if (LOCAL.test(heading) || LOCAL.test(opening)) return false;
  if (!ANY_COUNTRY.test(heading) && !ANY_COUNTRY.test(opening)) return false;
  const abroad = (part: string): boolean => ACTING_ABROAD.test(part) || SET_ABROAD.test(part);
  if (!abroad(heading) && !abroad(opening) && !TITLE_ABROAD.test(heading)) return false;
  return !AT_HOME.test(heading) && !AT_HOME.test(opening);
}
