/** Property tests: every figure's span lies in the text and holds its number; repeats cost no more than their length. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryText } from '../text/arbitrary-text.fixture.ts';
import { Doc } from '../text/doc.ts';
import { NUMBER, readNumber } from './figures-number.ts';
import { findFigures } from './figures.ts';

const phrase = fc.constantFrom(
  ...[
    'Chi bộ thôn Nà Pạ',
    'Đảng bộ xã',
    'toàn tỉnh',
    'có',
    'gồm',
    'với',
    'tổng số',
    'số đảng viên',
    'là',
    'lên',
    'dự'
  ],
  ...[
    '51/74',
    '1.234',
    '07',
    'bảy mươi tư',
    'một nghìn',
    'năm',
    '(74)',
    'đồng chí',
    'đ/c',
    'đảng viên',
    'Đảng viên:'
  ],
  ...[
    'chính thức',
    'miễn sinh hoạt',
    'có mặt',
    'vắng',
    ',',
    ';',
    '.',
    '. ',
    '\n',
    '100%',
    'trong đó',
    'toàn thể',
    ')'
  ]
);
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: phrase }, { weight: 1, arbitrary: arbitraryText }), {
    maxLength: 40
  })
  .map((parts) => parts.join(' ').normalize('NFC'));

test('spans lie in the text, in order, and hold the number told', () => {
  fc.assert(
    fc.property(text, fc.nat({ max: 60 }), (body, title) => {
      const figures = findFigures(new Doc(body), { start: 0, end: Math.min(title, body.length) }, []);
      let at = 0;
      for (const { span, value } of figures) {
        expect(span.start).toBeGreaterThanOrEqual(at);
        expect(span.end).toBeLessThanOrEqual(body.length);
        at = span.start;
        const numbers = [...body.slice(span.start, span.end).matchAll(new RegExp(NUMBER, 'giu'))];
        expect(numbers.map(([number]) => readNumber(number))).toContain(value);
      }
      expect(new Set(figures.map(({ kind }) => kind)).size).toBe(figures.length);
    })
  );
});

/** Reading in passing takes a second or two on a busy machine, anything worse than linear minutes. */
const MOST_MS = 15_000;

test.each([
  '74 đảng viên ',
  'chi bộ có 74 đảng viên, ',
  'Dự họp có 51/74 đảng viên. ',
  'số đảng viên của ',
  'đồng chí ',
  'một trăm ',
  'miễn sinh hoạt\n'
])(
  '100,000 repeats of %j are read in passing',
  (piece) => {
    const long = piece.repeat(100_000);
    const before = performance.now();
    findFigures(new Doc(long), { start: 0, end: 40 }, []);
    expect(performance.now() - before).toBeLessThan(MOST_MS);
  },
  60_000
);
