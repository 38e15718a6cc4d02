/** Writes down a person's offices: role as written, level, province and place. */
import type { Office, OfficeLevel, PlaceMention } from '../corpus/analysis.ts';
import type { OfficesAround } from './leaders-around.ts';
import type { Holding } from './leaders-attaching.ts';
import type { OfficeGroup } from './leaders-groups.ts';
import type { LeaderReading } from './leaders-reading.ts';
import type { Person } from './leaders-persons.ts';
import type { LeaderSetting } from './leaders-setting.ts';
import type { OfficePart } from './offices.ts';
import { type CityRank, makesLeader, placeOf, provinceOf, rankPart } from './offices-level.ts';

/** Beyond so many different offices of one person the text is no account of persons. */
const MOST_OFFICES = 24;

/** A person's offices, the one in which it acts here first. */
export function officesOf(
  reading: LeaderReading,
  person: Person,
  around: OfficesAround,
  setting: LeaderSetting
): [Office, ...Office[]] {
  const counting = person.holdings.filter(({ counts }) => counts);
  const own = counting.length > 1 ? withoutRepeats(reading, counting) : counting;
  const offices = own.map((holding) => officeOf(reading, holding, person.section, around, setting));
  const acting = offices.length > 1 ? actingIndex(offices, own) : 0;
  if (acting > 0) offices.unshift(...offices.splice(acting, 1));
  return offices as [Office, ...Office[]];
}

/** The first that is held now and more than membership, else the first that is held now. */
function actingIndex(offices: readonly Office[], holdings: readonly Holding[]): number {
  const now = holdings.findLastIndex((holding) => holding.now);
  if (now >= 0) return now;
  const held = offices.map(({ former, level }) => !former && level !== null);
  const isOffice = holdings.map(({ group }) => group.parts.some(({ head }) => !head.member));
  const index = held.findIndex((now, i) => now && isOffice[i]);
  return Math.max(0, index < 0 ? held.indexOf(true) : index);
}

/** Offices told again are left out, and those that a fuller apposition names too; the fuller one takes the place. */
function withoutRepeats({ text }: LeaderReading, holdings: readonly Holding[]): Holding[] {
  const kept: { holding: Holding; roles: readonly Role[] }[] = [];
  for (const holding of holdings) {
    if (kept.length >= MOST_OFFICES) break;
    const roles = holding.group.parts.map((part) => roleOf(text, part));
    if (kept.some((other) => holdsAll(other.roles, roles))) continue;
    const narrower = kept.find((other) => holdsAll(roles, other.roles));
    if (narrower) Object.assign(narrower, { holding, roles });
    else kept.push({ holding, roles });
  }
  return kept.map(({ holding }) => holding);
}

interface Role {
  readonly written: string;
  /** Kind of office and whether a deputy's. */
  readonly kind: string;
  /** Names no unit: "Thứ trưởng" beside "Thứ trưởng Bộ Công an". */
  readonly bare: boolean;
}

const roleOf = (text: string, { start, end, head, units, unknown, former }: OfficePart): Role => ({
  written: text.slice(start, end).toLowerCase(),
  kind: `${head.base} ${head.deputy} ${former}`,
  bare: units.length === 0 && !unknown
});

function holdsAll(roles: readonly Role[], some: readonly Role[]): boolean {
  return some.every(({ written, kind, bare }) =>
    roles.some((role) => role.written === written || (bare && role.kind === kind))
  );
}

/** One office of somebody: level, province and place as its own words and the article around tell them. */
export function officeOf(
  reading: LeaderReading,
  { group, past }: Pick<Holding, 'group' | 'past'>,
  section: number | null,
  around: OfficesAround,
  setting: LeaderSetting
): Office {
  const part = decisivePart(group, around);
  const level = rankGroup(group, part, around) ?? around.levelOf(part);
  const named = partsOf(group, part, around);
  const place = firstTold(named, placeOf);
  const province = firstTold(named, provinceOf) ?? setting.province?.slug ?? null;
  return {
    role: reading.text.slice(group.start, group.end),
    level,
    former: part.former || past,
    province: level === 'central' ? null : province,
    place:
      place && isOfLevel(place, level) ? place.name : isFirm(part) ? null : around.onlyPlace(level, section),
    span: reading.toSource(group)
  };
}

/** What the first of the offices tells that tells anything. */
function firstTold<T>(parts: readonly OfficePart[], tell: (part: OfficePart) => T | null): T | null {
  for (const part of parts) {
    const told = tell(part);
    if (told !== null) return told;
  }
  return null;
}

const isFirm = ({ units }: OfficePart): boolean => units.some(({ unit }) => unit?.kind === 'private');

const isOfLevel = ({ kind }: PlaceMention, level: OfficeLevel | null): boolean =>
  kind !== 'province' && (kind === level || level === 'cell');

/** Of several offices the one that tells where the person acts: no membership, and surely placed if one is. */
function decisivePart({ parts }: OfficeGroup, city: CityRank): OfficePart {
  if (parts.length === 1) return parts[0];
  const counting = parts.filter(makesLeader);
  const acting = counting.filter(({ head, former }) => !head.member && !former);
  const offices = acting.length > 0 ? acting : counting.filter(({ head }) => !head.member);
  const sure = offices.find((part) => rankPart(part, city).sure);
  return sure ?? offices[0] ?? counting[0] ?? parts[0];
}

/** The decisive office, and those of its level beside it, which may name the unit that it leaves out. */
function partsOf({ parts }: OfficeGroup, decisive: OfficePart, city: CityRank): OfficePart[] {
  if (parts.length === 1) return [decisive];
  const { level } = rankPart(decisive, city);
  return [decisive, ...parts.filter((part) => part !== decisive && rankPart(part, city).level === level)];
}

/** "Bí thư Đảng ủy, Tổng Giám đốc Công ty": where the deciding office tells no level, one beside it may. */
function rankGroup({ parts }: OfficeGroup, decisive: OfficePart, city: CityRank): OfficeLevel | null {
  const { level } = rankPart(decisive, city);
  if (level) return level;
  if (parts.length === 1) return null;
  const beside = parts.filter(({ head }) => !head.member || decisive.head.member);
  return firstTold(beside, seatOf) ?? firstTold(beside, (part) => rankPart(part, city).level);
}

/** "Trưởng Ban Tuyên giáo, Giám đốc Trung tâm Chính trị huyện": the place is the seat of both. */
function seatOf({ units }: OfficePart): OfficeLevel | null {
  const seat = units.find(({ unit }) => unit?.place === true && unit.rank !== 'city')?.unit?.rank;
  return (seat as OfficeLevel | undefined) ?? null;
}
