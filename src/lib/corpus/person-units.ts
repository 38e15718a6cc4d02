/** The unit of an office as a key: what decides whether two namesakes are one person. */
import { foldText } from '../text/fold.ts';
import type { OfficeLevel } from './analysis.ts';
import type { OfficeHeld } from './ledger.ts';

/** An office as an article gives it to a leader. */
export interface HeldThen extends OfficeHeld {
  readonly former: boolean;
}

/** Levels whose unit is a commune, a district or a part of one: the province alone does not tell which. */
const LOCAL: readonly OfficeLevel[] = ['district', 'commune', 'cell'];

/** Lower case, one tone placement, single spaces. */
export const folded = (name: string): string => foldText(name.normalize('NFC')).trim().replace(/\s+/g, ' ');

/**
 * `central`, `province:phu-tho`, `commune:phu-tho:phường thanh miếu`; null where level, province or place is untold.
 * @param province of the article, for offices that do not name theirs.
 */
export function unitKey(office: OfficeHeld, province: string | null): string | null {
  const { level, place } = office;
  if (level === null) return null;
  if (level === 'central') return 'central';
  const where = office.province ?? province;
  if (where === null) return null;
  if (!LOCAL.includes(level)) return `${level}:${where}`;
  return place === null ? null : `${level}:${where}:${folded(place)}`;
}

/** What an office without a unit still tells: its level and province. */
export interface OpenUnit {
  readonly level: OfficeLevel | null;
  readonly province: string;
}

/** Null where not even a province is known: such a mention is nobody's but its own. */
export function openUnit(office: OfficeHeld, province: string | null): OpenUnit | null {
  const where = office.province ?? province;
  return where === null ? null : { level: office.level, province: where };
}

/** Under which mentions of one name that stay open are one person: the same level in the same province. */
export const openKey = ({ level, province }: OpenUnit): string => `${level ?? 'office'}:${province}:?`;

/** Whether a closed unit may be the one that was left open. */
export function mayBe(key: string, open: OpenUnit): boolean {
  const [level, province] = key.split(':');
  return province === open.province && (open.level === null || level === open.level);
}
