/** The list of provinces: complete for both borders, and each tells where it belongs. */
import { expect, test } from 'vitest';
import { listPlaces } from './places.ts';

const places = listPlaces('2026-11-21');
const find = (map: string, slug: string) => places.find((place) => place.map === map && place.slug === slug);

test('34 present and 63 former provinces, in six regions', () => {
  expect(places.filter(({ map }) => map === '34')).toHaveLength(34);
  expect(places.filter(({ map }) => map === '63')).toHaveLength(63);
  expect(new Set(places.map(({ region }) => region.slug)).size).toBe(6);
});

test('what a present province was made of, what a former one belongs to', () => {
  expect(find('34', 'lao-cai')).toMatchObject({ now: 'lao-cai', madeOf: ['lao-cai', 'yen-bai'] });
  expect(find('63', 'yen-bai')).toMatchObject({
    ...{ name: 'Yên Bái', now: 'lao-cai', madeOf: ['yen-bai'] },
    region: { slug: 'northern-midlands' }
  });
  expect(find('34', 'yen-bai')).toBeUndefined();
});

test('a province is a city from its day on', () => {
  const kindOn = (day: string) =>
    listPlaces(day).find(({ map, slug }) => map === '34' && slug === 'dong-nai')?.kind;
  expect([kindOn('2026-04-29'), kindOn('2026-04-30')]).toEqual(['tỉnh', 'thành phố']);
});
