/** Which ways to write a name are one. */
import { expect, test } from 'vitest';
import { nameKey, plainKey } from './name-key.ts';

test.each([
  ['Đỗ Văn Hoà', 'đỗ văn hòa', 'do van hoa'],
  ['ĐỖ  VĂN HÒA ', 'đỗ văn hòa', 'do van hoa'],
  ['Đỗ Văn Hoà'.normalize('NFD'), 'đỗ văn hòa', 'do van hoa'],
  ['Y Thuỷ', 'y thủy', 'y thuy'],
  ['x'.repeat(999), 'x'.repeat(300), 'x'.repeat(300)],
  ['', '', '']
])('%s', (name, key, plain) => {
  expect([nameKey(name), plainKey(name)]).toEqual([key, plain]);
});

test('diacritics tell people apart', () => expect(nameKey('Lê Hoa')).not.toBe(nameKey('Lê Hòa')));
