/** The tile maps: every province of its borders once, and both archipelagos with their provinces. */
import { describe, expect, test } from 'vitest';
import { PROVINCES_63, oldProvinces } from '../lexicon/provinces.ts';
import { provinceKeys } from '../trends/crosswalk.ts';
import { GRIDS, TILES, nextTile } from './tilegrid.ts';

const BORDERS = ['34', '63'] as const;

test.each(BORDERS)('each of the %s provinces has a tile of its own', (map) => {
  const { tiles } = GRIDS[map];
  expect(Object.keys(tiles).toSorted()).toEqual(
    provinceKeys(map)
      .filter((key) => !key.endsWith('unknown'))
      .toSorted()
  );
  expect(new Set(Object.values(tiles).map(String)).size).toBe(Number(map));
});

test.each(BORDERS)(
  'Hoàng Sa belongs to Đà Nẵng, Trường Sa to Khánh Hòa, both east of every province beside them: %s',
  (map) => {
    const { tiles, archipelagos } = GRIDS[map];
    expect(archipelagos.map(({ name, province }) => [name, province])).toEqual([
      ['Hoàng Sa', 'da-nang'],
      ['Trường Sa', 'khanh-hoa']
    ]);
    const coast = Math.max(...Object.values(tiles).map(([, column]) => column));
    for (const { row, column, province } of archipelagos) {
      expect(column).toBeGreaterThan(coast);
      expect(Math.abs(row - (tiles[province]?.[0] ?? NaN))).toBeLessThanOrEqual(1);
    }
  }
);

test('former provinces of one present province stand within two tiles of another of its parts', () => {
  const { tiles } = GRIDS['63'];
  for (const { slug, now } of PROVINCES_63) {
    const [row = NaN, column = NaN] = tiles[slug] ?? [];
    const others = oldProvinces(now).filter((other) => other.slug !== slug);
    const apart = others.map((other) => {
      const [r = NaN, c = NaN] = tiles[other.slug] ?? [];
      return Math.max(Math.abs(r - row), Math.abs(c - column));
    });
    if (apart.length > 0) expect(Math.min(...apart), slug).toBeLessThanOrEqual(2);
  }
});

test.each([
  ['lai-chau', 'dien-bien'],
  ['ha-noi', 'bac-ninh'],
  ['da-nang', 'hue'],
  ['ca-mau', 'an-giang']
])('%s touches %s', (one, other) => {
  const [a, b] = [TILES[one] ?? [NaN, NaN], TILES[other] ?? [NaN, NaN]];
  expect(Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]))).toBe(1);
});

describe('arrow keys', () => {
  test.each([
    ['ha-noi', 'ArrowRight', 'bac-ninh'],
    ['ha-noi', 'ArrowUp', 'phu-tho'],
    ['nghe-an', 'ArrowDown', 'ha-tinh'],
    ['lai-chau', 'ArrowUp', 'lai-chau'],
    ['ca-mau', 'ArrowLeft', 'ca-mau']
  ])('%s %s goes to %s', (from, key, to) => expect(nextTile(from, key)).toBe(to));

  test('other keys go nowhere', () => expect(nextTile('hue', 'Enter')).toBeNull());

  test.each(BORDERS)('reach every one of the %s from any other', (map) => {
    const reached = new Set(['hue']);
    for (const from of reached)
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])
        reached.add(nextTile(from, key, map) ?? from);
    expect(reached.size).toBe(Number(map));
  });
});
