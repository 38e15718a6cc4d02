/** Property tests: spans of leaders lie in the text and hold a form of the name, however the text is made. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Doc } from '../text/doc.ts';
import { foldText } from '../text/fold.ts';
import { findIn } from './leaders.fixture.ts';
import { findLeaders } from './leaders.ts';

const word = fc.constantFrom(
  ...[
    'Bí thư',
    'Phó Chủ tịch',
    'Giám đốc',
    'nguyên',
    'Trưởng Ban Tổ chức',
    'Tỉnh ủy',
    'UBND',
    'xã',
    'Sở Y tế',
    'Chi bộ',
    'thôn Nà Lạn',
    'TP',
    'Hà Nội',
    'đồng chí',
    'ông',
    'các đồng chí',
    'Đại tá',
    'TS.',
    'Nguyễn Văn Sắc',
    'Giàng A Tủa',
    "H'Lim Niê",
    'Y Bhin Êban',
    'Lê Anh Tuấn',
    'Sắc',
    'LÊ VĂN SẮC',
    'và',
    'kiêm',
    'được bầu giữ chức',
    'đối với',
    'khóa XV',
    'là',
    '(UBND)',
    'từng là',
    '(',
    ')',
    ',',
    ';',
    ':',
    ' - ',
    '.',
    '\n',
    'dự',
    'đã',
    '7',
    'Quân khu',
    'Đoàn',
    'Hồ Chí Minh',
    '👍',
    'T.Ư',
    'NN&PTNT'
  ]
);
/** A crawler may have taken the space. */
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '');
const written = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text,
  (text) => text.toUpperCase()
);
const text = fc
  .tuple(fc.array(fc.tuple(word, gap), { maxLength: 40 }), written)
  .map(([parts, as]) => as(parts.flat().join('')).normalize('NFC'));

/** Letters only: a crawler's glue and capitals do not make another name. */
const letters = (name: string): string => foldText(name).replace(/[^\p{L}]/gu, '');

test('every span holds the name or its end or beginning', () => {
  fc.assert(
    fc.property(text, (source) => {
      for (const { name, spans } of findIn(source).leaders) {
        expect(spans.length).toBeGreaterThan(0);
        for (const { start, end } of spans) {
          const form = letters(source.slice(start, end));
          expect(form).not.toBe('');
          expect(letters(name).includes(form) || form.includes(letters(name)), `${name} / ${form}`).toBe(
            true
          );
        }
      }
    })
  );
});

test('spans are in order, inside the text and do not overlap', () => {
  fc.assert(
    fc.property(text, (source) => {
      for (const { spans, offices } of findIn(source).leaders) {
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(source.length);
        for (const { span, role } of offices) {
          expect(letters(source.slice(span.start, span.end))).toBe(letters(role));
        }
      }
    })
  );
});

/** All that is read, the offices without a name as well, which are only read when asked for. */
function toldOf(source: string) {
  const { alone, ...rest } = findIn(source);
  return { ...rest, alone: alone.map(({ read, ...where }) => ({ ...where, office: read() })) };
}

test('the same text gives the same leaders', () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(toldOf(source)).toEqual(toldOf(source));
    }),
    { numRuns: 30 }
  );
});

const NOTHING_KNOWN = { title: { start: 0, end: 0 }, places: [], province: null, sections: [] };

/** What an adversary repeats, and how. */
const REPEATS: readonly (readonly [string, string])[] = [
  ['', 'đồng chí '],
  ['', 'Bí thư '],
  ['', 'nguyên Bí thư '],
  ['', 'Bí thư Tỉnh ủy Lê Văn Sắc, '],
  ['', 'Bí thư Tỉnh ủy, '],
  ['Bí thư ', 'Nguyễn '],
  ['Giám đốc Sở ', 'Văn hóa, '],
  ['các đồng chí ', 'Lê Văn Sắc, '],
  ['', 'Lê Văn Sắc - '],
  ['', 'ông Lê Văn Sắc được bầu giữ chức Bí thư '],
  ['', 'Bí thư ('],
  ['', 'Bí thưTỉnh ủyLê Văn Sắcđã '],
  ['ông Lê Văn Sắc, Bí thư Chi bộ. ', 'ông Sắc '],
  ['Bộ trưởng Bộ ', 'N.'],
  ['Bí thư H', "'H"],
  ['', '\nĐồng chí Lê Văn Sắc\nnguyên Bí thư '],
  ['bầu ', 'Bí thư khóa X đối với ông Lê Văn Sắc; '],
  ['các Phó Bí thư: ', 'Lê Văn Sắc - Bí thư; '],
  ['', '. Được bầu làm Bí thư, ông '],
  ['', 'Chủ tịch Ủy ban nhân dân (UBND) '],
  ['', 'Chủ tịch UBND tỉnh Đoàn Văn Sắc '],
  ['', '\n- Bí thư a']
];

test.each(REPEATS)(
  'eight times the repeats of %j%j take about eight times the time',
  (lead, repeated) => {
    const times = (count: number): number => {
      const source = lead + repeated.repeat(count);
      // The processor's own time: other processes do not count.
      const start = process.cpuUsage();
      findLeaders(new Doc(source), NOTHING_KNOWN);
      return process.cpuUsage(start).user / 1000;
    };
    times(500);
    const short = Math.min(times(2000), times(2000));
    const long = Math.min(times(16_000), times(16_000));
    // A quadratic reader takes 64 times as long. The floor keeps a busy machine out of it.
    expect(long).toBeLessThan(Math.max(short, 5) * 32);
  },
  60_000
);
