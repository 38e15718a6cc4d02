/** Name and office side by side are one stretch; apart they are two. */
import { expect, test } from 'vitest';
import type { Office } from '../../corpus/analysis.ts';
import { leaderSpans } from './leader-spans.ts';

const span = (text: string, surface: string, nth = 0) => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(surface, start + 1);
  return { start, end: start + surface.length };
};
const office = (text: string, role: string): Office => ({
  ...{ role, level: 'commune', former: false, province: null, place: null },
  span: span(text, role)
});

test.each([
  ['Bí thư Đảng ủy Lò Văn Mẫu dự họp.', ['Bí thư Đảng ủy Lò Văn Mẫu']],
  ['Ông Lò Văn Mẫu - Bí thư Đảng ủy - dự họp.', ['Lò Văn Mẫu - Bí thư Đảng ủy']],
  ['Bí thư Đảng ủy, đồng chí Lò Văn Mẫu dự họp.', ['Bí thư Đảng ủy', 'Lò Văn Mẫu']],
  ['Ông Lò Văn Mẫu (Bí thư Đảng ủy) dự họp.', ['Lò Văn Mẫu (Bí thư Đảng ủy']]
])('%s', (text, expected) => {
  const leader = {
    name: 'Lò Văn Mẫu',
    offices: [office(text, 'Bí thư Đảng ủy')] as const,
    spans: [span(text, 'Lò Văn Mẫu')]
  };
  expect(leaderSpans(text, leader).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ['Bí thư Đảng ủy Lò Văn Mẫu đến. Lò Văn Mẫu, Bí thư Đảng ủy, nói.', 'Lò Văn Mẫu, Bí thư Đảng ủy'],
  ['Bí thư Đảng ủy Lò Văn Mẫu đến. Khi đó Bí thư Đảng ủy Lò Văn Mẫu nói.', 'Bí thư Đảng ủy Lò Văn Mẫu'],
  ['Bí thư Đảng ủy Lò Văn Mẫu đến. Lò Văn Mẫu Bí thư Đảng ủyxã nói.', 'Lò Văn Mẫu'],
  ['Bí thư Đảng ủy Lò Văn Mẫu đến. Ông Lò Văn Mẫu nói: Bí thư Đảng ủy phải đi.', 'Lò Văn Mẫu']
])('an office read once is marked beside the name again: %s', (text, expected) => {
  const leader = {
    name: 'Lò Văn Mẫu',
    offices: [office(text, 'Bí thư Đảng ủy')] as const,
    spans: [span(text, 'Lò Văn Mẫu'), span(text, 'Lò Văn Mẫu', 1)]
  };
  const words = leaderSpans(text, leader).map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(['Bí thư Đảng ủy Lò Văn Mẫu', expected]);
});

test('every standing of the name, in order', () => {
  const text = 'Bí thư Đảng ủy Lò Văn Mẫu dự họp. Ông Lò Văn Mẫu phát biểu.';
  const leader = {
    name: 'Lò Văn Mẫu',
    offices: [office(text, 'Bí thư Đảng ủy')] as const,
    spans: [span(text, 'Lò Văn Mẫu', 1), span(text, 'Lò Văn Mẫu')]
  };
  expect(leaderSpans(text, leader).map(({ start }) => start)).toEqual([0, text.lastIndexOf('Lò')]);
});
