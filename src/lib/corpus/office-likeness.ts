/** When an office told without its bearer's name may be the one that somebody else's account names with it. */
import type { OfficeHeld } from './ledger.ts';
import { folded, unitKey } from './person-units.ts';

/** "Bí thư Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh" are two. */
const PARTS = /\s*,\s*|\s+(?:kiêm(?: nhiệm)?|đồng thời(?: là)?)\s+/u;
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/ủy ban nhân dân/gu, 'ubnd'],
  [/hội đồng nhân dân/gu, 'hđnd'],
  [/(?<!\p{L})tp\.?(?!\p{L})/gu, 'thành phố'],
  [/(?<!\p{L})chủ tịch(?= (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)$)/u, 'chủ tịch ubnd']
];
/** The unit's own name behind its type: "Bí thư Tỉnh ủy Sơn La", "Chủ tịch UBND Quận 2". */
const NAME_BEHIND =
  /(?<=[Tt]ỉnh|[Pp]hố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Đđ]ặc khu|[ủu][ỷy])(?: (?:\p{Lu}[\p{Ll}'’]*|\d+|[-–]))+$/u;
/** Shorter words tell no office apart. */
const SHORTEST = 6;

/** The offices that a role as written names, each without its unit's own name and in one spelling. */
export function dutiesOf(role: string): string[] {
  return role
    .normalize('NFC')
    .split(PARTS)
    .map((part) => plain(part.trim().replace(NAME_BEHIND, '')))
    .filter((duty) => duty.length >= SHORTEST);
}

const plain = (part: string): string =>
  SHORT.reduce((words, [written, short]) => words.replace(written, short), folded(part));

/** The same office of the same unit. What leaves its unit open is like nothing. */
export function sameOffice(a: OfficeHeld, b: OfficeHeld): boolean {
  const unit = unitKey(a, null);
  if (unit === null || unit !== unitKey(b, null)) return false;
  const duties = dutiesOf(a.role);
  return dutiesOf(b.role).some((duty) => duties.includes(duty));
}
