/** Communes fall into four classes, each by name; type words are shortened where they can be told again. */
import { expect, test } from 'vitest';
import { coverClasses, shortPlace } from './territory.ts';

const place = (name: string, visits: number) => ({ name, visits, last: null });

test('every place stands in one class, A – Y, the most visited first', () => {
  const places = [
    ...[place('xã Ái Quốc', 0), place('phường Kỳ Lừa', 12), place('xã Bắc Sơn', 1), place('xã Đoàn Kết', 0)],
    ...[place('xã Chi Lăng', 2), place('xã Na Dương', 3), place('phường Đông Kinh', 4)]
  ];
  const named = Object.entries(coverClasses(places)).map(([name, list]) => [
    name,
    list.map(({ name }) => name)
  ]);
  expect(Object.fromEntries(named)).toEqual({
    never: ['xã Ái Quốc', 'xã Đoàn Kết'],
    one: ['xã Bắc Sơn'],
    few: ['xã Na Dương', 'xã Chi Lăng'],
    many: ['phường Kỳ Lừa', 'phường Đông Kinh']
  });
});

test.each([
  ['xã Na Sầm', 'Na Sầm'],
  ['phường Kỳ Lừa', 'P. Kỳ Lừa'],
  ['đặc khu Cát Hải', 'ĐK. Cát Hải'],
  ['thị trấn Na Sầm', 'TT. Na Sầm'],
  ['huyện Văn Lãng', 'H. Văn Lãng']
])('%s is %s', (name, short) => expect(shortPlace(name)).toBe(short));
