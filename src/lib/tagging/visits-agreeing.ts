/** Tells whether two tellings of a visit agree, and which of two hosts tells more. */
import type { EventDate } from '../corpus/analysis.ts';
import { CELL } from '../lexicon/visits-occasions.ts';
import { isDigit, isUpperAt } from './places-context.ts';

/** "các xã", "hộ nghèo" name nobody. */
export function isProper(host: string | null): boolean {
  if (host === null) return false;
  for (let i = 1; i < host.length; i += 1) {
    if (isUpperAt(host, i) || isDigit(host.charCodeAt(i))) return true;
  }
  return false;
}

/** A day without its year may be the same day with it; where none is told it may be any. */
export function isSameDay(one: EventDate | null, other: EventDate | null): boolean {
  if (!one || !other || one.value === other.value) return true;
  const open = one.value.startsWith('X') || other.value.startsWith('X');
  return open && one.value.slice(4) === other.value.slice(4);
}

const COMMUNE = /^(?:xã|phường|thị trấn|đặc khu) /iu;

/** The first that is named; a proper name rather than "các xã", a cell rather than its hamlet, what lies in a commune rather than it. */
export function betterHost(known: string | null, host: string | null): string | null {
  if (known === null || host === null) return known ?? host;
  if (isProper(host) !== isProper(known)) return isProper(host) ? host : known;
  if (COMMUNE.test(known) && !COMMUNE.test(host)) return host;
  return CELL.isIn(host) && !CELL.isIn(known) ? host : known;
}
