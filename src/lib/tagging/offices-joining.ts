/** Says where the name of a unit goes on behind "và", a dash or a comma: "Sở Văn hóa, Thể thao và Du lịch". */
import { JOINS_UNITS, OF_UNITS, type Piece, type Unit, officeVocabulary } from '../lexicon/offices.ts';
import type { LeaderReading } from './leaders-reading.ts';
import { nameFrom } from './names.ts';
import { type OfficeCursor, stepOver } from './offices-cursor.ts';

/** Marks that may join two words of a unit's name. */
const JOINING_MARKS = '&-–,';

const isComma = ({ kind, text }: Piece): boolean => kind === 'mark' && text === ',';
const isOfWord = ({ kind, text }: Piece): boolean => kind === 'word' && (text === 'của' || text === 'thuộc');

/** Whether a piece may join two words of a unit's name. */
export function isJoin(piece: Piece): boolean {
  if (piece.kind === 'mark') return JOINING_MARKS.includes(piece.text);
  return piece.is(JOINS_UNITS) && (/^(?:và|về)$/i.test(piece.text) || isOfWord(piece));
}

/** "phòng, chống", "Lao động, thương binh": small words that go on behind a comma. */
const LISTED =
  /^, ?(?:chống|tìm kiếm|cứu nạn|khắc phục|giải phóng|thương binh|thể thao|du lịch|gia đình)(?!\p{L})/u;
/** Behind a dash these tell of the office's holder; other words of fields go on with its name. */
const NO_FIELD =
  /^(?:thành viên|cơ quan|đơn vị|đại biểu|đại diện|chủ (?:đầu tư|trì)|người|địa phương|nguyên)(?!\p{L})/u;

/** Steps over a joining word or mark if the unit's name goes on behind it. */
export function readJoin(reading: LeaderReading, cursor: OfficeCursor, join: Piece): boolean {
  if (!isJoin(join) || (cursor.units.length === 0 && !cursor.naming)) return false;
  return goesOn(reading, cursor, join) && stepOver(cursor, join.end);
}

function goesOn(reading: LeaderReading, cursor: OfficeCursor, join: Piece): boolean {
  const { text } = reading;
  if (isComma(join) && LISTED.test(text.slice(join.start, join.start + 16))) return true;
  const next = join.next;
  if (next?.kind !== 'word' || reading.isOffice(next.start)) return false;
  if (joinsBodies(cursor, text, join)) return true;
  if (isOfWord(join)) return false;
  if (join.kind === 'word') return next.is(OF_UNITS) && (join.text !== 'về' || isMatter(cursor, next));
  return next.capital ? isField(reading, next) : !isComma(join) && isSmallField(reading, cursor, next);
}

/** "Văn hóa - thông tin", "Kinh tế & hạ tầng": the second field in small letters. */
function isSmallField({ text }: LeaderReading, { naming, fresh }: OfficeCursor, next: Piece): boolean {
  if (!naming || fresh || !next.is(OF_UNITS)) return false;
  return !NO_FIELD.test(text.slice(next.start, next.start + 16)) && !isVerb(next);
}

/** A verb whose syllables name fields as well; "thông tin" behind a dash is a field. */
const isVerb = (next: Piece): boolean =>
  next.text !== 'thông' && officeVocabulary().unitVerbs.longestFrom(next) !== null;

/** "Ủy ban Quốc gia về chuyển đổi số", not "Giám đốc Sở Y tế về kiểm tra". */
const isMatter = ({ naming }: OfficeCursor, next: Piece): boolean =>
  naming && !next.capital && officeVocabulary().unitVerbs.longestFrom(next) === null;

/** A capitalised word of a field, and nothing else. */
function isField(reading: LeaderReading, word: Piece): boolean {
  const { fields, titles, units } = officeVocabulary();
  if (!word.is(OF_UNITS) || reading.places.startingAt(word.start)) return false;
  if (!fields.longestFrom(word) && (units.longestFrom(word) || titles.longestFrom(word))) return false;
  return nameFrom(reading, word) === null;
}

const isBody = (unit: Unit | null | undefined): boolean => unit?.kind === 'official' && !unit.place;

/** "Văn phòng HĐND - UBND huyện": one office of two bodies. "Vụ Pháp chế, Bộ Nội vụ": a body within another. */
function joinsBodies({ head, units }: OfficeCursor, text: string, join: Piece): boolean {
  const body = units.length === 0 ? isOfWord(join) : isBody(units.at(-1)?.unit);
  if (isComma(join) ? !head.part : !body) return false;
  const next = join.next;
  if (!next || !next.capital) return false;
  return isBody(officeVocabulary().units.longest(text, join.end)?.value);
}
