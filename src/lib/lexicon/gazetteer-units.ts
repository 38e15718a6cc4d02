/** Unfolds the gazetteer's artefact into units: every province, district and commune of both eras. */
import type { GazetteerArtefact, NamesByKind } from './gazetteer-artefact.ts';
import { type Era, PROVINCES_34, PROVINCES_63, oldProvinces, presentProvince } from './provinces.ts';

export type UnitKind = 'province' | 'district' | 'commune';
export type UnitType =
  'tỉnh' | 'thành phố' | 'huyện' | 'quận' | 'thị xã' | 'xã' | 'phường' | 'thị trấn' | 'đặc khu';

/** One administrative unit of one era. */
export interface PlaceUnit {
  readonly kind: UnitKind;
  readonly type: UnitType;
  /** A second type it is met under: the communes that became wards in 2026. */
  readonly alsoType?: UnitType;
  /** Without its type: "Thanh Miếu". */
  readonly name: string;
  readonly era: Era;
  /** Slug of the present province. */
  readonly province: string;
  /** Slug of the old province, or null where a present unit holds parts of several. */
  readonly was: string | null;
  /** Name without type of the district an old commune belonged to. */
  readonly district?: string;
}

function split(unit: string): [UnitType, string] {
  const words = unit.split(' ');
  const two = words.slice(0, 2).join(' ');
  const type = two === 'thị xã' || two === 'thành phố' ? two : (words[0] as UnitType);
  return [type, unit.slice(type.length + 1)];
}

function* presentCommunes(artefact: GazetteerArtefact): Generator<PlaceUnit> {
  for (const [province, origins] of Object.entries(artefact.present)) {
    for (const [origin, kinds] of Object.entries(origins)) {
      const was = origin.includes('+') ? null : origin;
      for (const [types, names] of Object.entries(kinds)) {
        const [before, after] = types.split('→') as [UnitType, UnitType | undefined];
        const type = after ?? before;
        const also = after ? { alsoType: before } : {};
        for (const name of names.split('|'))
          yield { kind: 'commune', type, ...also, name, era: '34', province, was };
      }
    }
  }
}

function* communesOf(was: string, district: string, kinds: NamesByKind): Generator<PlaceUnit> {
  const province = presentProvince(was);
  for (const [type, names] of Object.entries(kinds) as [UnitType, string][]) {
    for (const name of names.split('|'))
      yield { kind: 'commune', type, name, era: '63', province, was, district };
  }
}

function districtUnit(was: string, unit: string): PlaceUnit {
  const [type, name] = split(unit);
  return { kind: 'district', type, name, era: '63', province: presentProvince(was), was };
}

function* oldUnits(artefact: GazetteerArtefact): Generator<PlaceUnit> {
  for (const [table, standing] of [[artefact.old, true] as const, [artefact.former, false] as const]) {
    for (const [was, districts] of Object.entries(table)) {
      for (const [district, kinds] of Object.entries(districts)) {
        if (standing) yield districtUnit(was, district);
        yield* communesOf(was, split(district)[1], kinds);
      }
    }
  }
  for (const [was, units] of Object.entries(artefact.formerDistricts)) {
    for (const unit of units) yield districtUnit(was, unit);
  }
}

function* provinceUnits(): Generator<PlaceUnit> {
  for (const { slug, name, kind } of PROVINCES_34) {
    const origins = oldProvinces(slug);
    const was = origins.length === 1 ? slug : null;
    yield { kind: 'province', type: kind, name, era: '34', province: slug, was };
  }
  for (const { slug, name, kind, now } of PROVINCES_63) {
    yield { kind: 'province', type: kind, name, era: '63', province: now, was: slug };
  }
}

/** Every unit of the gazetteer: provinces first, then communes of today, then districts and communes of before. */
export function* unfoldUnits(artefact: GazetteerArtefact): Generator<PlaceUnit> {
  yield* provinceUnits();
  yield* presentCommunes(artefact);
  yield* oldUnits(artefact);
}
