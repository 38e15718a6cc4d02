import { expect, test } from 'vitest';
import { unitsOf } from './units.ts';

const unitsThrough = (text: string): number[] =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

test.each([
  ['nothing', ''],
  ['Vietnamese', 'Đảng bộ xã Đông Hòa'],
  ['halves of surrogate pairs', '\uD83D a \uDE00 😀'],
  ['a long text', 'Xã Đông Hòa họp. '.repeat(2200)]
])('the code units of %s, and a space behind', (_, text) => {
  expect([...unitsOf(text).subarray(0, text.length + 1)]).toEqual([...unitsThrough(text), 0x20]);
});
