/** Every province lies in exactly one region, on both borders. */
import { expect, test } from 'vitest';
import { PROVINCES_34, PROVINCES_63 } from '../lexicon/provinces.ts';
import { REGIONS, carryProvinces, regionKeys, regionOf } from './regions.ts';

const slugs = (list: readonly { readonly slug: string }[]) => list.map(({ slug }) => slug).toSorted();

test.each([
  ['34', PROVINCES_34],
  ['63', PROVINCES_63]
] as const)('the regions part the %s provinces', (map, provinces) => {
  expect(REGIONS.flatMap((region) => regionKeys(region, map)).toSorted()).toEqual(slugs(provinces));
});

test('a region is recognised by its provinces, in any order', () => {
  for (const region of REGIONS)
    for (const map of ['34', '63'] as const)
      expect(regionOf(regionKeys(region, map).toReversed(), map)?.slug).toBe(region.slug);
  expect(regionOf(['ha-noi'], '34')).toBeUndefined();
  expect(regionOf([], '34')).toBeUndefined();
});

test.each([
  [['bac-ninh'], '34', '63', ['bac-giang', 'bac-ninh']],
  [['bac-ninh'], '63', '34', ['bac-ninh']],
  [['hai-duong', 'hai-phong'], '63', '34', ['hai-phong']],
  [['lao-cai.unknown', 'unknown'], '63', '34', ['lao-cai', 'unknown']],
  [['unknown'], '34', '63', ['unknown']],
  [['hue'], '34', '34', ['hue']]
] as const)('%j from %s to %s', (keys, map, to, wanted) => {
  expect(carryProvinces(keys, map, to).toSorted()).toEqual([...wanted]);
});
