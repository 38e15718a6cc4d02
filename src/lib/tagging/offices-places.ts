/** Tells the name of a unit's place from the name of a person behind it: "thôn Nà Lạn Hoàng Văn A". */
import {
  NEVER_IN_NAME,
  OF_UNITS,
  type Piece,
  type UnitRank,
  officeVocabulary,
  pieceAt
} from '../lexicon/offices.ts';
import type { LeaderReading } from './leaders-reading.ts';
import { capitalsFrom, isSurname, nameFrom } from './names.ts';
import { type OfficeCursor, take } from './offices-cursor.ts';
import { isJoin } from './offices-joining.ts';

/** Whether a person's name begins at a piece: "Đoàn Văn Việt" is one, "Đoàn Thanh niên" is not. */
export function beginsPerson(reading: LeaderReading, piece: Piece): boolean {
  if (!piece.capital) return false;
  const name = nameFrom(reading, piece);
  if (!name) return false;
  const { text } = reading;
  const isUnit = officeVocabulary().units.longestFrom(piece) !== null;
  const sure = isSurname(piece, false);
  if (name.capitals) return sure && !isUnit;
  // A name of two syllables that begins with a doubtful word has a second one that is no other word.
  return (sure && !isUnit) || ((name.syllables > 2 || !sure) && !isUnitName(text, name.end));
}

/** Whether small words of a unit's name follow: "Đoàn Khối Doanh nghiệp". */
function isUnitName(text: string, end: number): boolean {
  const next = pieceAt(text, end);
  if (next?.kind !== 'word' || isJoin(next) || !next.is(OF_UNITS)) return false;
  return officeVocabulary().unitVerbs.longestFrom(next) === null;
}

/**
 * Whether a person follows a place's type word. The gazetteer knows all communes, but no hamlet: behind "thôn" a
 * person must be sure, behind "xã" a long name is enough.
 */
function isPersonBehind(reading: LeaderReading, next: Piece, rank: UnitRank | null): boolean {
  const syllables = capitalsFrom(reading, next);
  // "thôn A Liêng" is a hamlet's name, however many a person is called A.
  if (rank === 'cell') return syllables > 2 && next.end - next.start > 1 && isSurname(next, false);
  return beginsPerson(reading, next) || syllables === 3 || syllables === 4;
}

/** No hamlet's name is longer. */
const MOST_WORDS = 4;

/** Reads a place that stands behind its type word and is in no list of the article's places. */
export function readPlaceName(reading: LeaderReading, cursor: OfficeCursor, rank: UnitRank | null): void {
  const mayBeUnknown = rank === 'commune' || rank === 'cell';
  let last = 0;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const next = pieceAt(reading.text, cursor.at);
    if (next?.kind === 'number') return void take(cursor, next.end);
    if (!mayBeUnknown || !next || !isPlaceWord(reading, next)) return;
    // One letter is no whole name: "thôn A Liêng".
    const sure = words > 0 && last > 1;
    if (words === 0 ? isPersonBehind(reading, next, rank) : sure && beginsPerson(reading, next)) return;
    last = next.end - next.start;
    take(cursor, next.end);
  }
}

function isPlaceWord(reading: LeaderReading, word: Piece): boolean {
  if (!word.capital || word.capitals || reading.isOffice(word.start)) return false;
  return !word.is(NEVER_IN_NAME) && !officeVocabulary().titles.longestFrom(word);
}
