/** Which glued words are parted before leaders are read, and which names are left whole. */
import { expect, test } from 'vitest';
import { partedButNames } from './leaders-glue.ts';

test.each([
  ['Bí thưTỉnh ủy', 'Bí thư Tỉnh ủy'],
  ['Tống Phước Anđã đến', 'Tống Phước An đã đến'],
  ['ông Y Bhin Êban dự', 'ông Y Bhin Êban dự'],
  ['bà Zơrâm Thị Nhơn', 'bà Zơrâm Thị Nhơn'],
  ['ông Y Bhin Êbanđã đến', 'ông Y Bhin Êban đã đến'],
  ['Bí thư Tỉnh ủy', 'Bí thư Tỉnh ủy']
])('%s', (source, parted) => {
  expect(partedButNames(source).text).toBe(parted);
});

test('offsets lead back', () => {
  const source = 'Bí thưTỉnh ủy Y Êban';
  const { text, toSource } = partedButNames(source);
  const at = text.indexOf('Tỉnh');
  expect(source.slice(toSource(at), toSource(at + 4))).toBe('Tỉnh');
  expect(toSource(text.length)).toBe(source.length);
});
