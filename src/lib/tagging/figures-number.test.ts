/** How many heads words and digits count. */
import { expect, test } from 'vitest';
import { NUMBER, readNumber } from './figures-number.ts';

test.each<[written: string, value: number | null]>([
  ['74', 74],
  ['07', 7],
  ['1.234', 1234],
  ['153.400', 153400],
  ['mười', 10],
  ['mười lăm', 15],
  ['hai mươi', 20],
  ['hai mươi mốt', 21],
  ['ba mươi nhăm', 35],
  ['bảy mươi tư', 74],
  ['Bốn mươi chín', 49],
  ['ba chục', 30],
  ['một trăm', 100],
  ['một trăm linh năm', 105],
  ['hai trăm lẻ một', 201],
  ['một trăm ba mươi lăm', 135],
  ['một nghìn', 1000],
  ['một nghìn hai trăm ba mươi tư', 1234],
  ['hai ngàn không trăm mười', 2010],
  ['linh năm', null],
  ['trăm', null],
  ['mươi lăm', null],
  ['một hai ba', null]
])('%s', (written, value) => {
  expect(readNumber(written)).toBe(value);
  expect(new RegExp(`^${NUMBER}$`, 'iu').test(written)).toBe(true);
});
