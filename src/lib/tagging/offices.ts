/** Reads an office from its first words to the end of its unit: "Phó Chủ tịch Thường trực UBND tỉnh Lào Cai". */
import {
  type Found,
  type Head,
  NEVER_IN_NAME,
  OF_UNITS,
  type Piece,
  type Unit,
  WordSet,
  officeVocabulary,
  pieceAt
} from '../lexicon/offices.ts';
import { isCapital } from '../text/code-units.ts';
import { Ending } from '../text/ending.ts';
import type { Span } from '../text/span.ts';
import { isSyllable } from '../text/vietnamese.ts';
import type { LeaderReading } from './leaders-reading.ts';
import { capitalsFrom, nameFrom } from './names.ts';
import { type OfficeCursor, type OfficeUnit, openOffice, stepOver, take } from './offices-cursor.ts';
import { isJoin, readJoin } from './offices-joining.ts';
import { beginsPerson, readPlaceName } from './offices-places.ts';

/** One office of an apposition. */
export interface OfficePart extends Span {
  readonly head: Head;
  readonly headEnd: number;
  readonly former: boolean;
  readonly foreign: boolean;
  /** Words that are no unit's stand right behind the head: "Chủ tịch FPT", "Giám đốc NHCSXH Thái Bình". */
  readonly unknown: boolean;
  readonly units: readonly OfficeUnit[];
}

/** An office is a phrase, not a paragraph. */
const MOST_PIECES = 40;
const FORMER_BEFORE = new Ending('(?<!\\p{L})(?:nguyên|cựu)(?: là)? ');
const LONGEST_FORMER = 12;

/** Reads the office whose head stands at `[start, end)`. */
export function readOffice(reading: LeaderReading, head: Head, { start, end }: Span): OfficePart {
  const cursor = openOffice(head, end);
  for (let i = 0; i < MOST_PIECES && readOn(reading, cursor); i += 1);
  const former = formerBefore(reading.text, start);
  const { foreign, unknown, units } = cursor;
  return {
    head,
    headEnd: end,
    start: start - former,
    end: cursor.end,
    former: former > 0,
    foreign,
    unknown,
    units
  };
}

const FORMER = new WordSet('nguyên cựu là');

/** Length of "nguyên", "cựu" before an office. */
function formerBefore(text: string, start: number): number {
  if (!FORMER.endsBefore(text, start)) return 0;
  return FORMER_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_FORMER), start))?.[0].length ?? 0;
}

/** Reads one unit, place or word more; false where the office ends. */
function readOn(reading: LeaderReading, cursor: OfficeCursor): boolean {
  const { text } = reading;
  const piece = pieceAt(text, cursor.at);
  if (!piece || reading.isOffice(piece.start)) return false;
  if (isShortStop(text, cursor, piece)) return stepOver(cursor, piece.end);
  if (piece.kind === 'mark') return readAbbreviation(text, cursor, piece) || readJoin(reading, cursor, piece);
  if (piece.kind === 'number') return isNumbered(cursor, piece) && take(cursor, piece.end);
  if (readPlace(reading, cursor, piece) || readCountry(cursor, piece) || readField(cursor, piece))
    return true;
  if (beginsPerson(reading, piece) || isVerb(cursor, piece)) return false;
  const unit = unitFrom(reading, cursor, piece);
  if (unit) return readUnit(reading, cursor, piece, unit.end, unit.value);
  return readProvince(cursor, piece) || readWord(reading, cursor, piece);
}

/** "CT.UBND", "PBT.Đảng ủy": a head in short and its unit, parted by a stop only. */
const isShortStop = (text: string, { units, at }: OfficeCursor, { id, end }: Piece): boolean =>
  id === STOP && units.length === 0 && isCapital(text.charCodeAt(at - 1)) && isCapital(text.charCodeAt(end));

/** "(UBND)" behind a unit's full name. */
const ABBREVIATION = /^\(\p{Lu}[\p{Lu}&.-]{1,11}\)(?= ?\p{L})/u;
const LONGEST_ABBREVIATION = 16;

/** Steps over the abbreviation that is told for the unit just read: "Ủy ban nhân dân (UBND) tỉnh". */
function readAbbreviation(text: string, cursor: OfficeCursor, { start, id }: Piece): boolean {
  if (id !== OPENING || cursor.units.length === 0) return false;
  const found = ABBREVIATION.exec(text.slice(start, start + LONGEST_ABBREVIATION));
  if (!found) return false;
  cursor.at = start + found[0].length;
  return true;
}

/** A mark's number: its code unit, below 0. */
const OPENING = -0x28;
const STOP = -0x2e;

type Named = Pick<OfficeUnit, 'unit' | 'mention' | 'province'>;

function takeUnit(cursor: OfficeCursor, { start, capital }: Piece, end: number, named: Named): true {
  const { unit, mention, province } = named;
  return take(
    cursor,
    end,
    province ? { unit, mention, province, start, end, capital } : { unit, mention, start, end, capital }
  );
}

/** "Quân khu 7", "khối 7": right behind a unit. */
function isNumbered({ units, end }: OfficeCursor, { start }: Piece): boolean {
  return units.length > 0 && start - end <= 1;
}

function readPlace({ places }: LeaderReading, cursor: OfficeCursor, piece: Piece): boolean {
  const stand = places.startingAt(piece.start);
  return stand !== null && takeUnit(cursor, piece, stand.end, { unit: null, mention: stand.mention });
}

/**
 * "Thủ tướng Lào", "Bí thư Tỉnh ủy Vân Nam"; one Vietnamese word in offices of a whole country only: "Anh" begins
 * names as well, "Attapư" does not.
 */
function readCountry(cursor: OfficeCursor, piece: Piece): boolean {
  if (!piece.capital) return false;
  const { countries, fields, units } = officeVocabulary();
  const country = countries.longestFrom(piece);
  if (!country) return false;
  if (!cursor.national && country.end === piece.end && isSyllable(piece.text.toLowerCase())) return false;
  const longer = units.longestFrom(piece) ?? fields.longestFrom(piece);
  if (longer && longer.end > country.end) return false;
  cursor.foreign = true;
  return take(cursor, country.end);
}

/** "Môi trường" behind "Sở" is no school. */
function readField(cursor: OfficeCursor, piece: Piece): boolean {
  const field = cursor.naming ? officeVocabulary().fields.longestFrom(piece) : null;
  return field !== null && take(cursor, field.end);
}

/** A province that stands glued to other words is not among the article's places. */
function readProvince(cursor: OfficeCursor, piece: Piece): boolean {
  const found = piece.capital ? officeVocabulary().provinces.longestFrom(piece) : null;
  return (
    found !== null && takeUnit(cursor, piece, found.end, { unit: null, mention: null, province: found.value })
  );
}

/** "UBND tỉnh Đoàn Văn A": behind another body no youth union begins, but a person's name. */
function unitFrom(reading: LeaderReading, { units }: OfficeCursor, piece: Piece): Found<Unit> | null {
  const { units: book, placeTypes } = officeVocabulary();
  const found = book.longestFrom(piece);
  const body = units.at(-1)?.unit;
  if (!found || piece.capital || !body || body.place || !body.whole) return found;
  const type = placeTypes.get(piece.text);
  const name = type && found.end > piece.end && piece.next ? nameFrom(reading, piece.next) : null;
  return type && name && name.end > found.end ? { value: type, end: piece.end } : found;
}

function readUnit(
  reading: LeaderReading,
  cursor: OfficeCursor,
  piece: Piece,
  end: number,
  unit: Unit
): boolean {
  if (isPlaced(cursor) && unit.kind !== 'official' && !piece.capital) return false;
  takeUnit(cursor, piece, end, { unit, mention: null });
  if (unit.place) readPlaceName(reading, cursor, unit.rank);
  return true;
}

/** Behind a place small words open no further unit: "Chủ tịch UBND Quận 2 báo cáo". */
function isPlaced({ units }: OfficeCursor): boolean {
  const last = units.at(-1);
  return last !== undefined && (last.unit === null || last.unit.place);
}

function readWord(reading: LeaderReading, cursor: OfficeCursor, piece: Piece): boolean {
  if (isNew(cursor, piece)) return stepOver(cursor, (piece.next as Piece).end);
  if (isJoin(piece)) return readJoin(reading, cursor, piece);
  if (officeVocabulary().titles.longestFrom(piece)) return false;
  if (piece.is(OF_UNITS) && (piece.capital || cursor.naming)) return take(cursor, piece.end);
  if (piece.is(NEVER_IN_NAME)) return false;
  if (!piece.capital) return bridgesFirm(cursor, piece) && take(cursor, piece.end);
  if (isHeading(piece) || (isPlaced(cursor) && isLongName(reading, piece))) return false;
  cursor.unknown ||= cursor.units.length === 0;
  return take(cursor, piece.end);
}

/** "hai Phó Bí thư mới của Thành đoàn". */
const isNew = ({ units }: OfficeCursor, { text, next }: Piece): boolean =>
  text === 'mới' && units.length === 0 && next?.text === 'của';

/** Behind a place so many capitalised words are a person, whatever the family name. */
function isLongName(reading: LeaderReading, piece: Piece): boolean {
  const syllables = capitalsFrom(reading, piece);
  return syllables === 3 || syllables === 4;
}

/** "Công ty Bóng đèn Điện Quang": a small word between capitals in a firm's name. */
function bridgesFirm({ units, naming, fresh }: OfficeCursor, piece: Piece): boolean {
  if (!naming || fresh || units.at(-1)?.unit?.kind !== 'private') return false;
  return piece.next?.capital === true;
}

/** A verb in small letters is no part of a unit's name: "Giám đốc Sở Y tế thông tin". */
function isVerb({ fresh, naming }: OfficeCursor, piece: Piece): boolean {
  if ((fresh && naming) || piece.capital) return false;
  const { unitVerbs, units } = officeVocabulary();
  const verb = unitVerbs.longestFrom(piece);
  // "Ủy viên dự khuyết" takes part in nothing.
  return verb !== null && (units.longestFrom(piece)?.end ?? 0) <= verb.end;
}

/** Whether the words are all in capitals: then a capital tells nothing. */
function isHeading(piece: Piece): boolean {
  return piece.capitals && piece.next?.capitals === true;
}
