/** When two accounts may be of one visit: places, hosts, days and kinds that agree within what they tell. */
import type { VisitKind } from './analysis.ts';
import { VISIT_KINDS } from './analysis.ts';
import type { LedgerGrain } from './ledger.ts';
import { folded } from './person-units.ts';

/** Slugs of present provinces; communes and districts with their type words; null where untold. */
export interface WhereTo {
  readonly host: string | null;
  readonly commune: string | null;
  readonly district: string | null;
  readonly province: string | null;
}

/** Two communes never, two districts or provinces never; what one does not tell speaks against nothing. */
export const placesAgree = (a: WhereTo, b: WhereTo): boolean =>
  agree(a.province, b.province) && agree(a.commune, b.commune) && agree(a.district, b.district);

const agree = (a: string | null, b: string | null): boolean =>
  a === null || b === null || folded(a) === folded(b);

export const sameCommune = (a: WhereTo, b: WhereTo): boolean =>
  a.commune !== null && b.commune !== null && placesAgree(a, b);

/** Words that stand in the names of most hosts and tell none from another. */
const GENERAL = new Set(
  'chi bộ đảng khu dân cư tổ thôn bản ấp xóm làng số xã phường đặc ủy ban nhân và của tại trường công ty'.split(
    ' '
  )
);

const telling = (host: string): readonly string[] =>
  folded(host)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !GENERAL.has(word));

/** The words of one host that tell it apart all stand in the other's name too: "Chi bộ khu Mơ" and "khu dân cư Mơ". */
export function hostsAlike(a: WhereTo, b: WhereTo): boolean {
  if (a.host === null || b.host === null) return false;
  if (folded(a.host) === folded(b.host)) return true;
  const [few = [], many = []] = [telling(a.host), telling(b.host)].toSorted((x, y) => x.length - y.length);
  return few.length > 0 && few.every((word) => many.includes(word));
}

/** Acts of one trip, which papers name as they like. */
const ON_A_TRIP: readonly VisitKind[] = ['working-visit', 'inspection', 'site-visit'];
/** Beside any other act. */
const WITH_ANY: readonly VisitKind[] = ['other', 'gift-visit'];

export const kindsAgree = (a: VisitKind, b: VisitKind): boolean =>
  a === b || WITH_ANY.includes(a) || WITH_ANY.includes(b) || [a, b].every((kind) => ON_A_TRIP.includes(kind));

/** A visit of several acts is of the first kind in the order of the kinds. */
export const kindOf = (kinds: readonly VisitKind[]): VisitKind =>
  VISIT_KINDS.find((kind) => kinds.includes(kind)) ?? 'other';

export interface When {
  /** First day of what is known; null with grain none. */
  readonly day: string | null;
  readonly grain: LedgerGrain;
  /** Day of the article's publication; null where it is not known to the day. */
  readonly published: string | null;
}

/** Days since 1970-01-01. */
const dayCount = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** How long after a visit an article without a date still tells of it. */
export const NEWS_DAYS = 3;

/** Days between two accounts that are both known to the day; null otherwise. */
export const daysApart = (a: When, b: When): number | null =>
  a.grain === 'day' && b.grain === 'day' && a.day !== null && b.day !== null
    ? Math.abs(dayCount(a.day) - dayCount(b.day))
    : null;

export type Distance = 'same-day' | 'next-day' | 'same-month' | 'near-publication';

/** How near the days of two accounts are; null where they cannot be of one visit. */
export function distance(a: When, b: When): Distance | null {
  if (a.day === null || b.day === null || [a, b].some(({ grain }) => grain === 'year' || grain === 'none'))
    return nearPublication(a, b) ? 'near-publication' : null;
  if (a.grain === 'month' || b.grain === 'month')
    return a.day.slice(0, 7) === b.day.slice(0, 7) ? 'same-month' : null;
  const apart = Math.abs(dayCount(a.day) - dayCount(b.day));
  return apart === 0 ? 'same-day' : apart === 1 ? 'next-day' : null;
}

/** One of them without a date, published right after the day of the other. */
function nearPublication(a: When, b: When): boolean {
  const [dated, undated] = a.grain === 'day' ? [a, b] : [b, a];
  if (dated.grain !== 'day' || dated.day === null || undated.published === null || undated.grain !== 'none')
    return false;
  const after = dayCount(undated.published) - dayCount(dated.day);
  return after >= 0 && after <= NEWS_DAYS;
}
