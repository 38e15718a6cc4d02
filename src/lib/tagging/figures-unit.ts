/** Tells whose members are counted, and whether that is the cell or committee the text is about. */
import { Ending } from '../text/ending.ts';
import { foldText } from '../text/fold.ts';

/** A cell, or a Party committee with the rank of its unit; null where the text leaves the rank open. */
export interface PartyUnit {
  readonly kind: 'cell' | 'committee';
  readonly rank: string | null;
  /** As written, without what kind of unit it is: "thôn Nà Pạ", "Suối Mây"; null for "chi bộ", "toàn đảng bộ". */
  readonly name: string | null;
}

const STOP_WORDS =
  'có|gồm|với|hiện|đang|đã|nay|là|luôn|được|thuộc|trực thuộc|tổ chức|về|dự|trong|tại|và|cùng|năm|tháng|nhiệm kỳ|lần thứ|họp|nhiều|do|từ|đến|vừa|mới|chỉ|còn|cần|sẽ|ở|thống nhất|tập trung|tiếp tục|triển khai|quán triệt|thường kỳ|định kỳ|quản lý|của|sinh hoạt|thảo luận|ghi nhận|xây dựng|phát triển|nâng cao|đầu tiên|cơ sở đã|để|như|trên địa bàn|kiểu mẫu|bốn tốt|mẫu|trong sạch|nơi|lãnh đạo|chỉ đạo|phải|không|hoàn thành|xác định|bầu|có tổng số';
const NAME = `(?<name>(?:\\s(?!(?:${STOP_WORDS})(?!\\p{L}))[\\p{L}\\d+./'-]+){0,8})`;
const RANKS = 'xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tp|tỉnh';
/** Its first word alone, without boundaries: nearly every word is passed by at once. */
const FIRST_WORD =
  '\\d+ |các |mỗi |từng |nhiều |những |một số |hai |ba |số |hàng |toàn |chi bộ|đảng [bủu]|(?:huyện|tỉnh|thành|thị|quận) ủ';
const MENTION = new RegExp(
  `(?=${FIRST_WORD})(?<![\\p{L}\\d])(?<quantity>(?:\\d+|các|mỗi|từng|nhiều|những|một số|hai|ba|số|hàng) )?(?:toàn )?(?:(?<cell>chi bộ)|(?<committee>đảng bộ|đảng ủy|đảng uỷ|huyện ủy|tỉnh ủy|thành ủy|thị ủy|quận ủy)|(?<whole>toàn) (?<wholeRank>${RANKS}|đảng|quốc|thôn|bản|xóm|ấp|khu|tổ))(?!\\p{L})${NAME}`,
  'giu'
);
/** "Ban Chấp hành Đảng bộ có 15 đồng chí", "Bí thư Chi bộ": a part of the unit. */
const PART_BEFORE = new Ending(
  '(?:ban chấp hành|bch|chi ủy|chi uỷ|cấp ủy|cấp uỷ|ban thường vụ|btv|thường trực|tuyên giáo|dân vận|nội chính|ủy ban kiểm tra|ubkt|bí thư|ủy viên|chủ tịch|lãnh đạo|đồng chí|văn phòng|ban tổ chức|ban xây dựng đảng)\\s'
);
/** "Chi bộ thôn 3 (Đảng bộ xã An Khánh)": the committee only says where the cell belongs. */
const BELONGS = new Ending('(?:,|\\(|thuộc|của|-|–)\\s?');
const BELONGS_REACH = 90;

interface UnitMention extends PartyUnit {
  readonly at: number;
}

const OFFICE_RANK: Readonly<Record<string, string>> = {
  'huyện ủy': 'huyện',
  'tỉnh ủy': 'tỉnh',
  'thành ủy': 'thành phố',
  'thị ủy': 'thị xã',
  'quận ủy': 'quận'
};
const RANK_FIRST = new RegExp(`^(?<rank>${RANKS})(?!\\p{L})\\s?`, 'iu');

/** Every unit named in a stretch of text, in order, neither counted ("31 chi bộ") nor only in an office's name. */
function unitsIn(text: string): UnitMention[] {
  const found: UnitMention[] = [];
  MENTION.lastIndex = 0;
  for (let match = MENTION.exec(text); match; match = MENTION.exec(text)) {
    const { quantity, cell, committee, wholeRank, name = '' } = match.groups ?? {};
    if (quantity || PART_BEFORE.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    const at = match.index;
    if (wholeRank) found.push({ at, ...wholeUnit(foldText(wholeRank)) });
    else if (cell) found.push({ at, kind: 'cell', rank: null, name: nameOf(name) });
    else if (!belongsToCell(text, at, found.at(-1)))
      found.push({ at, ...committeeUnit(committee ?? '', name) });
  }
  return found;
}

const NAME_START =
  /^(?:\p{Lu}|\d|(?:thôn|xóm|khu|khối|tổ|bản|ấp|buôn|bon|làng|phum|sóc|khóm|phố|trường|trạm|cơ quan|công an|quân sự|công ty|hợp tác xã|doanh nghiệp|đồn|bệnh viện|nhà máy|xí nghiệp|chợ|văn phòng|ban|hội|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|TP|tỉnh)(?!\p{L}))/u;

/** "kết nạp 2 đảng viên" behind "Chi bộ" is no name. */
function nameOf(written: string): string | null {
  const name = written.trim().replace(/[./'-]+$/u, '');
  return NAME_START.test(name) ? name : null;
}

function wholeUnit(rank: string): PartyUnit {
  const hamlet = !RANKS.split('|').includes(rank) && rank !== 'đảng' && rank !== 'quốc';
  return { kind: hamlet ? 'cell' : 'committee', rank: hamlet ? null : rank, name: null };
}

function committeeUnit(noun: string, written: string): PartyUnit {
  const name = nameOf(written) ?? '';
  const rank = OFFICE_RANK[foldText(noun)] ?? (foldText(RANK_FIRST.exec(name)?.groups?.rank ?? '') || null);
  return { kind: 'committee', rank, name: name.replace(RANK_FIRST, '') || null };
}

function belongsToCell(text: string, at: number, before: UnitMention | undefined): boolean {
  return before?.kind === 'cell' && at - before.at < BELONGS_REACH && BELONGS.test(text.slice(before.at, at));
}

const UNIT_AFTER = /^(?: (?:của|thuộc|trong|tại|ở))?,? (?:toàn )?(?:chi|đảng) bộ/iu;
const OPENS_WITH = /^\s*(?:với|hiện có|có)\s(?:tổng số |quy mô )?$|(?:đại diện|thay mặt)(?: cho)?\s$/iu;
/** "Dự họp có toàn thể đảng viên các chi bộ … với tổng số 121 đảng viên": all who belong to the meeting. */
const WHOLE_MEETING = /toàn thể[^.;]{0,230}tổng số\s$/iu;

/**
 * Whose members a count is of: "45 đảng viên (của) chi bộ …", "Với 45 đảng viên, chi bộ …", or else the unit
 * named last before it in the sentence; null where the sentence names none.
 * @param attending who came may stand behind guests of any committee: only a cell named before counts then
 */
export function unitOfCount(
  { before, after }: { readonly before: string; readonly after: string },
  attending: boolean
): PartyUnit | null {
  if (WHOLE_MEETING.test(before)) return null;
  if (UNIT_AFTER.test(after) && (attending || OPENS_WITH.test(before))) return unitsIn(after)[0] ?? null;
  const units = unitsIn(before);
  const unit = attending ? units.findLast(({ kind }) => kind === 'cell') : units.at(-1);
  return unit ?? placeSubject(before);
}

/** "Xã hiện có 427 đảng viên", "Thôn Nà Pạ có 33 đảng viên": a place stands for its Party unit. */
const PLACE_SUBJECT = new RegExp(
  `^\\s*(?:(?:hiện nay|hiện|đến nay|nay|toàn),? )?(?<place>${RANKS}|thôn|xóm|bản|ấp|buôn|khu phố|khu dân cư|khu|khối|tổ dân phố|khóm)(?!\\p{L})${NAME}\\s(?:hiện |hiện nay |đang )?có\\s`,
  'iu'
);

function placeSubject(before: string): PartyUnit | null {
  const { place, name = '' } = PLACE_SUBJECT.exec(before)?.groups ?? {};
  if (!place) return null;
  if (RANKS.split('|').includes(foldText(place))) return committeeUnit('', `${place}${name}`);
  return { kind: 'cell', rank: null, name: nameOf(`${foldText(place)}${name}`) };
}

/** What title and lead are about. */
export interface TextUnits {
  readonly main: PartyUnit['kind'] | null;
  /** Units named in the title, or else in the lead. */
  readonly cells: readonly PartyUnit[];
  readonly committees: readonly PartyUnit[];
}

/** "dự sinh hoạt cùng các đảng viên Chi bộ …", "Đại hội Chi bộ …" of one cell; "nâng chất lượng sinh hoạt chi bộ" is of none. */
const OWN_MEETING =
  /(?:dự|tham gia)(?: và chỉ đạo)?(?: buổi| kỳ)? (?:sinh hoạt|họp)(?:\s[\p{L}\d,/]+){0,6} (?<!\d )chi bộ(?!\p{L}| các)|(?:^|[^\p{L}])đại hội(?: điểm| mẫu)? chi bộ(?!\p{L}|,| trực thuộc| các| cơ sở)/iu;
/** A meeting told further down is not the text's own. */
const MEETING_REACH = 300;

/** @param title of the text or of one story of a digest @param lead what follows, so far as it tells whose story it is */
export function unitsOfHead(title: string, lead: string): TextUnits {
  const inTitle = unitsIn(title);
  const inLead = unitsIn(lead);
  const named = (kind: PartyUnit['kind']): PartyUnit[] => {
    const ofKind = (unit: PartyUnit): boolean => unit.kind === kind && (unit.name ?? unit.rank) !== null;
    return inTitle.some(ofKind) ? inTitle.filter(ofKind) : inLead.filter(ofKind);
  };
  const units = { cells: named('cell'), committees: named('committee') };
  return { main: mainKind(inTitle, units, `${title}\n${lead.slice(0, MEETING_REACH)}`), ...units };
}

const isCommittee = ({ kind }: PartyUnit): boolean => kind === 'committee';

function mainKind(
  inTitle: readonly PartyUnit[],
  { cells, committees }: Omit<TextUnits, 'main'>,
  head: string
): PartyUnit['kind'] | null {
  if (inTitle.some(({ kind, name }) => kind === 'cell' && name !== null) || OWN_MEETING.test(head))
    return 'cell';
  if (inTitle.some(isCommittee)) return 'committee';
  if (cells.length > 0) return 'cell';
  return committees.length > 0 ? 'committee' : null;
}

/** Whether the members of `unit` are those of the text's own cell or committee. */
export function isOwnUnit(unit: PartyUnit, { main, cells, committees }: TextUnits): boolean {
  if (main !== null && unit.kind !== main) return false;
  if (unit.rank === 'đảng' || unit.rank === 'quốc') return false;
  const ranks = committees.flatMap(({ rank }) => rank ?? []);
  if (unit.kind === 'committee' && unit.rank && ranks.length > 0 && !ranks.includes(unit.rank)) return false;
  const named = (unit.kind === 'cell' ? cells : committees).flatMap(({ name }) => name ?? []);
  const { name } = unit;
  const told = named.filter((other) => properPart(other.split(' ')).length > 0);
  return name === null || told.length === 0 || told.some((other) => sameName(name, other));
}

const TYPE_WORD =
  /^(?:thôn|xóm|khu|phố|khối|tổ|dân|cư|bản|ấp|buôn|làng|xã|phường|huyện|tỉnh|thị|trấn|thành|quận|số)$/iu;
const PROPER = /^[\p{Lu}\d]/u;

/** "Khu dân cư Bến Trăng" = "KHU BẾN TRĂNG" = "khu Bến Trăng phường Suối Mây": names agree as far as both go. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => properPart(name.split(' ')));
  if (!a?.length || !b?.length) return one.startsWith(other) || other.startsWith(one);
  return a.slice(0, b.length).every((word, i) => word === b[i]);
}

const properPart = (words: readonly string[]): string[] =>
  words.filter((word) => PROPER.test(word) && !TYPE_WORD.test(word)).map(foldText);
