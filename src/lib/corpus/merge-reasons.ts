/** What speaks for two namesakes being one person, as codes, the strongest first. */
import { MERGE_REASONS, type MergeReason, type Person } from './ledger.ts';
import { folded } from './person-units.ts';

/** `office-follows`: one was last seen in office before the other was first. */
export function mergeReasons(one: Person, other: Person): MergeReason[] {
  const speaks: Readonly<Record<MergeReason, boolean>> = {
    'same-role': folded(one.role) === folded(other.role),
    'office-follows': follows(one, other) || follows(other, one),
    'same-province': one.province !== null && one.province === other.province,
    'shared-place': one.place !== null && other.place !== null && folded(one.place) === folded(other.place),
    'unit-untold': isUntold(one) || isUntold(other)
  };
  return MERGE_REASONS.filter((reason) => speaks[reason]);
}

const follows = (earlier: Person, later: Person): boolean =>
  earlier.last !== null && later.first !== null && earlier.last < later.first;

const isUntold = ({ level, province }: Person): boolean =>
  level === null || (level !== 'central' && province === null);
