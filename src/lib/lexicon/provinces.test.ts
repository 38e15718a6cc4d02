/** The provinces of both eras: counts, keys, the crosswalk, and the changes of kind in 2026. */
import { describe, expect, test } from 'vitest';
import { slugify } from '../text/index.ts';
import {
  PROVINCES_34,
  PROVINCES_63,
  findProvince,
  oldProvinces,
  presentProvince,
  provinceKind,
  provinceName
} from './provinces.ts';

test('34 provinces now, 9 of them cities; 63 before, 6 of them cities', () => {
  expect(PROVINCES_34).toHaveLength(34);
  expect(PROVINCES_34.filter(({ kind }) => kind === 'thành phố')).toHaveLength(9);
  expect(PROVINCES_63).toHaveLength(63);
  expect(PROVINCES_63.filter(({ kind }) => kind === 'thành phố')).toHaveLength(6);
});

test.each([...PROVINCES_34, ...PROVINCES_63])('$era $slug is the slug of $name', ({ slug, name, era }) => {
  expect(slugify(name)).toBe(slug);
  expect(provinceName(slug, era)).toBe(name);
});

test.each([{ provinces: PROVINCES_34 }, { provinces: PROVINCES_63 }])(
  'slugs and codes are unique within an era',
  ({ provinces }) => {
    expect(new Set(provinces.map(({ slug }) => slug)).size).toBe(provinces.length);
    expect(new Set(provinces.map(({ code }) => code)).size).toBe(provinces.length);
  }
);

describe('the crosswalk', () => {
  test('every present province is made of old ones, 11 of a single one', () => {
    const parts = PROVINCES_34.map(({ slug }) => oldProvinces(slug).length);
    expect(Math.min(...parts)).toBe(1);
    expect(parts.filter((count) => count === 1)).toHaveLength(11);
    expect(parts.reduce((sum, count) => sum + count)).toBe(63);
  });

  test.each([
    ['binh-dinh', 'gia-lai'],
    ['long-an', 'tay-ninh'],
    ['ba-ria-vung-tau', 'ho-chi-minh'],
    ['hue', 'hue'],
    ['bac-kan', 'thai-nguyen']
  ])('%s became %s', (old, now) => {
    expect(presentProvince(old)).toBe(now);
  });

  test('seven codes mean another province now than before', () => {
    const reused = PROVINCES_63.filter(({ code, now }) => {
      const bearer = PROVINCES_34.find((province) => province.code === code);
      return bearer !== undefined && bearer.slug !== now;
    });
    const kept = PROVINCES_63.filter(({ code, slug }) => {
      const bearer = PROVINCES_34.find((province) => province.code === code);
      return bearer !== undefined && bearer.slug !== slug;
    });
    expect(kept.map(({ code }) => code).sort()).toEqual(['15', '24', '44', '52', '80', '82', '91']);
    expect(reused).toEqual([]);
  });
});

test('a name no era knows is an error, not a guess', () => {
  expect(() => presentProvince('ha-tay')).toThrow(RangeError);
  expect(() => provinceName('binh-duong', '34')).toThrow(RangeError);
  expect(findProvince('binh-duong', '34')).toBeUndefined();
});

test.each([
  ['dong-nai', '2026-04-29', 'tỉnh'],
  ['dong-nai', '2026-04-30', 'thành phố'],
  ['quang-ninh', '2026-08-31', 'tỉnh'],
  ['bac-ninh', '2026-09-20', 'thành phố'],
  ['ha-noi', '2025-07-01', 'thành phố']
])('%s on %s is a %s', (slug, day, kind) => {
  const province = findProvince(slug, '34');
  expect(province && provinceKind(province, day)).toBe(kind);
});
