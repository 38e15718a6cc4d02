/** What the article around tells of an office that leaves its unit out: "Bí thư Đảng ủy", "Thành ủy", "xã". */
import type { OfficeLevel, PlaceMention } from '../corpus/analysis.ts';
import { findProvince } from '../lexicon/provinces.ts';
import type { OfficeGroup } from './leaders-groups.ts';
import type { PlacesByOffset } from './leaders-places.ts';
import type { LeaderReading } from './leaders-reading.ts';
import type { LeaderSetting } from './leaders-setting.ts';
import type { OfficePart } from './offices.ts';
import { rankPart } from './offices-level.ts';

interface Told {
  readonly start: number;
  readonly level: OfficeLevel;
}

const isPartyCommittee = ({ units }: OfficePart): boolean =>
  units.some(({ unit }) => unit?.committee === true);

/** Worked out once per article, and only as far as somebody asks. */
export class OfficesAround {
  readonly #text: string;
  readonly #places: PlacesByOffset;
  readonly #groups: readonly OfficeGroup[];
  #noted = false;
  readonly #setting: LeaderSetting;
  /** Offices whose unit tells the level, in order: those of Party committees, and all. */
  readonly #committees: Told[] = [];
  readonly #all: Told[] = [];
  #bareCity: OfficeLevel | null = null;
  #onlyPlaces: Map<string, string | null> | null = null;

  constructor({ text, places }: LeaderReading, groups: readonly OfficeGroup[], setting: LeaderSetting) {
    this.#text = text;
    this.#places = places;
    this.#setting = setting;
    this.#groups = groups;
  }

  /** Level of a city's committee that is named without its city: of the city named before it in the sentence. */
  bareCityAt(start: number): OfficeLevel {
    return this.#cityBefore(start) ?? (this.#bareCity ??= bareCity(this.#setting));
  }

  #cityBefore(start: number): OfficeLevel | null {
    const place = this.#places.lastBefore(start);
    if (!place || start - place.end > SENTENCE || ENDS_SENTENCE.test(this.#text.slice(place.end, start))) {
      return null;
    }
    if (isProvincialCity(place.mention)) return this.#setting.places.some(isOfPresent) ? null : 'district';
    return isCityUnderCentre(place.mention) ? 'province' : null;
  }

  /** Most articles never ask. */
  #noteAll(): void {
    if (this.#noted) return;
    this.#noted = true;
    for (const { parts } of this.#groups) for (const part of parts) this.#note(part);
  }

  #note(part: OfficePart): void {
    const { level, sure } = rankPart(part, this);
    if (!sure || level === null || level === 'cell' || part.head.member) return;
    this.#all.push({ start: part.start, level });
    if (isPartyCommittee(part)) this.#committees.push({ start: part.start, level });
  }

  /** Level at which the article names such an office last before this one, else first behind it. */
  levelOf(part: OfficePart): OfficeLevel | null {
    const party = isPartyCommittee(part);
    const near = party ? null : this.#levelNear(part.start);
    if (near) return near;
    this.#noteAll();
    const told = party ? this.#committees : this.#all;
    const nearest = told[lastUpTo(told, part.start)] ?? told[0];
    if (nearest) return nearest.level;
    return party || part.head.base === 'bí thư' ? 'commune' : this.#levelOfPlace();
  }

  /** Nothing else tells: an article that begins with a commune speaks of its people. */
  #levelOfPlace(): OfficeLevel | null {
    let first: PlaceMention | null = null;
    for (const place of this.#setting.places) {
      if (!first || (place.spans[0]?.start ?? 0) < (first.spans[0]?.start ?? 0)) first = place;
    }
    return first?.kind ?? null;
  }

  /** Level of the body named last before an office that names none at all ("được bầu giữ chức Bí thư"). */
  #levelNear(start: number): OfficeLevel | null {
    const before = this.#text.slice(Math.max(0, start - NEAR), start);
    const body = [...before.matchAll(BODY)].at(-1)?.groups;
    if (!body) return null;
    return LEVELS.find((level) => body[level] !== undefined) ?? this.bareCityAt(start);
  }

  /** The one commune or district that the story names; null where it names several or none. */
  onlyPlace(level: OfficeLevel | null, section: number | null): string | null {
    if (level !== 'commune' && level !== 'district') return null;
    const key = `${level}/${section}`;
    this.#onlyPlaces ??= new Map();
    const known = this.#onlyPlaces.get(key);
    if (known !== undefined) return known;
    const only = this.#findOnlyPlace(level, section);
    this.#onlyPlaces.set(key, only);
    return only;
  }

  #findOnlyPlace(level: OfficeLevel, section: number | null): string | null {
    let only: string | null = null;
    for (const place of this.#setting.places) {
      const here = place.section === undefined || place.section === section;
      if (!here || place.kind !== level || place.inName) continue;
      if (only !== null && only !== place.name) return null;
      only = place.name;
    }
    return only;
  }
}

const NEAR = 500;
const SENTENCE = 160;
const ENDS_SENTENCE = /[.;!?\n]/;
const LEVELS: readonly OfficeLevel[] = ['cell', 'commune', 'district', 'province', 'central'];
const AGENCY =
  '(?:đảng ủy|đảng bộ|ubnd|hđnd|công an|mttq|mttq việt nam|đoàn|hội nông dân|hội lhpn|hội phụ nữ|lãnh đạo|chính quyền)';
/** Bodies by level. */
const BODY = new RegExp(
  `(?<![\\p{L}])(?:(?<cell>chi bộ|chi ủy|chi uỷ|chi đoàn)|(?<district>(?:huyện|quận|thị) (?:ủy|uỷ|đoàn)|${AGENCY} (?:huyện|quận|thị xã))|` +
    `(?<province>tỉnh (?:ủy|uỷ|đoàn)|${AGENCY} tỉnh)|(?<commune>${AGENCY} (?:xã|phường|thị trấn|đặc khu))|(?<city>thành (?:ủy|uỷ|đoàn)))(?!\\p{L})`,
  'giu'
);

function lastUpTo(told: readonly Told[], offset: number): number {
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((told[middle] as Told).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const isProvincialCity = ({ kind, name, inName }: PlaceMention): boolean =>
  kind === 'district' && !inName && name.startsWith('thành phố');

const isCityUnderCentre = ({ kind, province }: PlaceMention): boolean =>
  kind === 'province' && province !== null && findProvince(province, '34')?.kind === 'thành phố';

/** Since the merger there are no cities but those under the centre. */
const isOfPresent = ({ kind, era }: PlaceMention): boolean => kind === 'commune' && era === '34';

/** "Thành ủy" is of a province's rank where the article lies in a city under the centre. */
function bareCity({ places, province }: LeaderSetting): OfficeLevel {
  const old = province?.was ? findProvince(province.was, '63')?.kind : undefined;
  const present = province ? findProvince(province.slug, '34')?.kind : undefined;
  const inCity = present === 'thành phố';
  if (places.some(isOfPresent)) return 'province';
  if (places.some(isProvincialCity)) return inCity && old === 'thành phố' ? 'province' : 'district';
  return province === null || inCity || old === 'thành phố' ? 'province' : 'district';
}
