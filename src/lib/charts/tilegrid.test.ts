/** The tile map: every present province once, and both archipelagos with their provinces. */
import { describe, expect, test } from 'vitest';
import { provinceKeys } from '../trends/crosswalk.ts';
import { ARCHIPELAGOS, TILES, nextTile } from './tilegrid.ts';

test('each of the 34 provinces has a tile of its own', () => {
  expect(Object.keys(TILES).toSorted()).toEqual(
    provinceKeys('34')
      .filter((key) => key !== 'unknown')
      .toSorted()
  );
  expect(new Set(Object.values(TILES).map(String)).size).toBe(34);
});

test('Hoàng Sa belongs to Đà Nẵng, Trường Sa to Khánh Hòa, both east of every province', () => {
  expect(ARCHIPELAGOS.map(({ name, province }) => [name, province])).toEqual([
    ['Hoàng Sa', 'da-nang'],
    ['Trường Sa', 'khanh-hoa']
  ]);
  const coast = Math.max(...Object.values(TILES).map(([, column]) => column));
  for (const { column } of ARCHIPELAGOS) expect(column).toBeGreaterThan(coast);
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

  test('reach every province from any other', () => {
    const reached = new Set(['hue']);
    for (const from of reached)
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])
        reached.add(nextTile(from, key) ?? from);
    expect(reached.size).toBe(34);
  });
});
