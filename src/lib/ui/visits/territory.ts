/** The communes of a province by how often they were visited, and the names tiles give them. */
import type { PlaceVisits } from '../../trends/visit-query.ts';

export const COVER_CLASSES = ['never', 'one', 'few', 'many'] as const;
export type CoverClass = (typeof COVER_CLASSES)[number];

/** Heat class that stands for each. */
export const HEAT_OF: Readonly<Record<CoverClass, number>> = { never: 0, one: 1, few: 3, many: 5 };

const classOf = (visits: number): CoverClass =>
  visits === 0 ? 'never' : visits === 1 ? 'one' : visits < 4 ? 'few' : 'many';

/** `P. Kỳ Lừa`; "xã" is left away, as the subtitle says. */
export const shortPlace = (name: string): string =>
  name
    .replace(/^xã\s+/iu, '')
    .replace(/^phường\s+/iu, 'P. ')
    .replace(/^thị trấn\s+/iu, 'TT. ')
    .replace(/^đặc khu\s+/iu, 'ĐK. ')
    .replace(/^huyện\s+/iu, 'H. ')
    .replace(/^thị xã\s+/iu, 'TX. ')
    .replace(/^thành phố\s+/iu, 'TP. ')
    .replace(/^quận\s+/iu, 'Q. ');

const collator = new Intl.Collator('vi');
/** A – Y by the name proper, without its type word. */
export const byName = (a: PlaceVisits, b: PlaceVisits): number =>
  collator.compare(shortPlace(a.name).replace(/^\S+\.\s/u, ''), shortPlace(b.name).replace(/^\S+\.\s/u, ''));

/** Places by class, each class A – Y; the most visited first in the highest one. */
export function coverClasses(
  places: readonly PlaceVisits[]
): Readonly<Record<CoverClass, readonly PlaceVisits[]>> {
  const sorted = places.toSorted(byName);
  const of = (one: CoverClass) => sorted.filter(({ visits }) => classOf(visits) === one);
  const most = (list: PlaceVisits[]) => list.toSorted((a, b) => b.visits - a.visits);
  return { never: of('never'), one: of('one'), few: most(of('few')), many: most(of('many')) };
}
