/** Where the reading of one office stands, and what was read of it so far. */
import type { PlaceMention } from '../corpus/analysis.ts';
import type { Head, ProvinceName, Unit } from '../lexicon/offices.ts';

/** A unit or place named in an office, in the order of the text. */
export interface OfficeUnit {
  /** Null for a place that stands without a type word of its own. */
  readonly unit: Unit | null;
  readonly mention: PlaceMention | null;
  /** A province that is named, where the places of the article do not hold it. */
  readonly province?: ProvinceName;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Where it stands in the text that is read. */
  readonly start: number;
  readonly end: number;
}

export interface OfficeCursor {
  /** Where reading goes on. */
  at: number;
  /** Where the office ends if nothing more belongs to it: joining words at the end do not. */
  end: number;
  /** Another country's. */
  foreign: boolean;
  /** Words that are no unit's stand right behind the head. */
  unknown: boolean;
  readonly head: Head;
  /** An office of a whole country. */
  national: boolean;
  /** Inside the name of a unit's field. */
  naming: boolean;
  /** Right behind the word that opens such a name or joins two of its words. */
  fresh: boolean;
  readonly units: OfficeUnit[];
}

/** Stands right behind the head that ends at `end`. */
export function openOffice(head: Head, end: number): OfficeCursor {
  const national = head.level === 'central';
  return {
    head,
    at: end,
    end,
    foreign: false,
    unknown: false,
    national,
    naming: head.naming,
    fresh: true,
    units: []
  };
}

/** Takes words up to `end` into the office, as a unit where they are one. */
export function take(cursor: OfficeCursor, end: number, found?: OfficeUnit): true {
  cursor.at = end;
  cursor.end = end;
  cursor.fresh = found !== undefined;
  if (!found) return true;
  cursor.units.push(found);
  cursor.naming = opensName(found);
  cursor.national ||= found.unit?.rank === 'central';
  return true;
}

/** "trường" in small letters is any school, "Trường" one with a name. */
function opensName({ unit, capital }: OfficeUnit): boolean {
  return unit !== null && unit.naming && (unit.kind !== 'private' || capital);
}

/** Steps over a joining word: it belongs to the office only if something follows. */
export function stepOver(cursor: OfficeCursor, end: number): true {
  cursor.at = end;
  cursor.fresh = true;
  return true;
}
