/** Cases of overlap that occur in articles. */
import { describe, expect, test } from 'vitest';
import { layMarks, lineSpans } from './marks.ts';

const of = (text: string, ...surfaces: string[]) =>
  surfaces.map((s) => ({ name: s, start: text.indexOf(s), end: text.indexOf(s) + s.length }));
const shape = (text: string, ...surfaces: string[]) =>
  layMarks(text, of(text, ...surfaces)).map((p) => [
    p.text,
    p.marks.length,
    p.closing.map((m) => m.name).join()
  ]);

describe('layMarks', () => {
  test.each([
    ['none', ['xóm Đồng Mỏ'], [['xóm Đồng Mỏ', 0, '']]],
    ['whole', ['ma túy', 'ma túy'], [['ma túy', 1, 'ma túy']]],
    [
      'nested',
      ['thôn không ma túy', 'thôn không ma túy', 'ma túy'],
      [
        ['thôn không ', 1, ''],
        ['ma túy', 2, 'thôn không ma túy,ma túy']
      ]
    ],
    [
      'crossing',
      ['tổ công nghệ số cộng đồng', 'tổ công nghệ số', 'số cộng đồng'],
      [
        ['tổ công nghệ ', 1, ''],
        ['số', 2, 'tổ công nghệ số'],
        [' cộng đồng', 1, 'số cộng đồng']
      ]
    ]
  ] as const)('%s', (_, [text, ...surfaces], expected) => {
    expect(shape(text, ...surfaces)).toEqual(expected);
  });

  test('an empty text has no pieces', () => expect(layMarks('', [])).toEqual([]));
});

test('lineSpans leaves out blank lines and keeps offsets', () => {
  expect(lineSpans('a\n\n bc\n')).toEqual([
    { start: 0, end: 1 },
    { start: 3, end: 6 }
  ]);
});
