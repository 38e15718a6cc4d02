import { expect, test } from 'vitest';
import { faultExcerpt } from './editing.ts';

test.each([
  ['xã … … không ma túy', 1, 6, 'xã … … không ma túy', 5],
  ['một\nhai (ba', 2, 5, 'hai (ba', 4],
  ['a'.repeat(50) + '!' + 'b'.repeat(50), 1, 51, `…${'a'.repeat(20)}!${'b'.repeat(15)}…`, 21],
  ['', 3, 1, '', 0]
])('the place of a fault in %j', (text, line, column, shown, before) => {
  expect(faultExcerpt(text, line, column)).toEqual({ text: shown, before });
});
