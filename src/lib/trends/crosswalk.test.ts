/** Both views of the map hold every article once. */
import { describe, expect, test } from 'vitest';
import { PROVINCES_34, PROVINCES_63, oldProvinces } from '../lexicon/provinces.ts';
import {
  UNKNOWN,
  formerExamples,
  provinceKey,
  provinceKeys,
  provinceLabel,
  readProvinceKey
} from './crosswalk.ts';
import type { RowPlace } from './crosswalk.ts';

/** Every place a row can have: unknown, and each present province with each of its parts and without. */
const PLACES: RowPlace[] = [
  { province: null, was: null },
  ...PROVINCES_34.map(({ slug }) => ({ province: slug, was: null })),
  ...PROVINCES_63.map(({ slug, now }) => ({ province: now, was: slug }))
];

describe.each(['34', '63'] as const)('%s provinces', (map) => {
  test('every place has exactly one key, and that key finds it again', () => {
    for (const place of PLACES) {
      const key = provinceKey(place, map);
      const found = provinceKeys(map).filter((one) => {
        const read = readProvinceKey(one, map);
        return read?.province === place.province && (read.was === undefined || read.was === place.was);
      });
      expect(found, JSON.stringify(place)).toEqual([key]);
    }
  });

  test('every key has a name of its own', () => {
    const names = provinceKeys(map).map((key) => provinceLabel(key, map));
    expect(new Set(names).size).toBe(names.length);
  });
});

test('all former parts of a province and its unknown part lie in it', () => {
  for (const { slug } of PROVINCES_34) {
    const inside = provinceKeys('63').filter((key) => readProvinceKey(key, '63')?.province === slug);
    const parts = oldProvinces(slug).length;
    expect(inside.length, slug).toBe(parts > 1 ? parts + 1 : 1);
  }
});

test.each([
  [{ province: 'lao-cai', was: 'yen-bai' }, '63', 'yen-bai'],
  [{ province: 'lao-cai', was: null }, '63', 'lao-cai.unknown'],
  [{ province: 'lao-cai', was: 'yen-bai' }, '34', 'lao-cai'],
  [{ province: 'son-la', was: null }, '63', 'son-la'],
  [{ province: null, was: null }, '63', UNKNOWN]
] as const)('%j under %s is %s', (place, map, key) => expect(provinceKey(place, map)).toBe(key));

test.each([
  ['yen-bai', '34'],
  ['son-la.unknown', '63'],
  ['lao-cai.unknown', '34'],
  ['saigon', '63']
] as const)('%s is no key under %s', (key, map) => {
  expect(readProvinceKey(key, map)).toBeNull();
  expect(() => provinceLabel(key, map)).toThrow(RangeError);
});

test('a former name that lives on says what it does not hold', () => {
  expect(formerExamples([])).toEqual([{ name: 'Bắc Ninh', others: ['Bắc Giang'] }]);
  expect(formerExamples(['hue', 'bac-giang', 'hai-phong'])).toEqual([
    { name: 'Hải Phòng', others: ['Hải Dương'] }
  ]);
});
