import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Leader } from '../corpus/analysis.ts';
import { VISIT_PHRASES } from '../lexicon/visits.ts';
import { Doc } from '../text/index.ts';
import { findVisits } from './visits.ts';

const NAMES = ['Mạc Văn Tuệ', 'Nhữ Thị Lựu', 'K’Brôi'];
const WORDS = [
  ...NAMES,
  ...VISIT_PHRASES.map(([phrase]) => phrase),
  ...'đồng chí|, Bí thư Tỉnh ủy|đã|đến|về|sẽ|có|cùng|đoàn|tại xã Ba Bể|Chi bộ thôn 3|hội nghị|Ngày hội Đại đoàn kết'.split(
    '|'
  ),
  ...'sáng 3/11|năm 1957|gia đình bà Xao|một bộ máy tính|.|, |: |“|”|\n|\t|(|)|!|…|😀|\u0301|TP.|ĐOÀN ĐÃ THĂM|buổi|khi|của'.split(
    '|'
  )
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));

function leadersIn(content: string): Leader[] {
  return NAMES.flatMap((name, i): Leader[] => {
    const spans = [...content.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + name.length
    }));
    const span = { start: 0, end: 0 };
    const level = i === 0 ? 'province' : 'commune';
    return spans.length === 0
      ? []
      : [
          {
            name,
            spans,
            offices: [{ role: 'Bí thư', level, former: false, province: null, place: null, span }]
          }
        ];
  });
}

function visitsOf(content: string) {
  const leaders = leadersIn(content);
  const untold = { places: [], province: null, event: null, published: null };
  const title = { start: 0, end: Math.max(0, content.indexOf('\n')) };
  const span = { start: content.length >> 1, end: content.length };
  const sections = [{ heading: '', span }];
  return { leaders, visits: findVisits(new Doc(content), { title, leaders, sections, ...untold }) };
}

describe('whatever the text', () => {
  test('a visit has its leaders among those given, and its sentence in the text', () => {
    fc.assert(
      fc.property(text, (content) => {
        const { leaders, visits } = visitsOf(content);
        const names = leaders.map(({ name }) => name);
        for (const visit of visits) {
          expect(visit.leaders.length).toBeGreaterThan(0);
          expect(new Set(visit.leaders).size).toBe(visit.leaders.length);
          expect(names).toEqual(expect.arrayContaining([...visit.leaders]));
          expect(visit.span.start).toBeGreaterThanOrEqual(0);
          expect(visit.span.end).toBeLessThanOrEqual(content.length);
          expect(content.slice(visit.span.start, visit.span.end).trim()).not.toBe('');
          expect(visit.section ?? 0).toBe(0);
        }
      }),
      { numRuns: 400 }
    );
  });

  test('host and gift stand in the text as written', () => {
    fc.assert(
      fc.property(text, (content) => {
        for (const { host, gift } of visitsOf(content).visits) {
          if (host !== null) expect(content).toContain(host);
          if (gift !== null) expect(content).toContain(gift);
        }
      }),
      { numRuns: 400 }
    );
  });

  test('without leaders there is no visit', () => {
    fc.assert(
      fc.property(text, (content) => {
        const setting = { places: [], province: null, event: null, published: null, sections: [] };
        const title = { start: 0, end: 0 };
        expect(findVisits(new Doc(content), { title, leaders: [], ...setting })).toEqual([]);
      })
    );
  });
});

describe('a line without end', () => {
  test.each([
    'Mạc Văn Tuệ kiểm tra ',
    'đồng chí Mạc Văn Tuệ thăm, ',
    'Cùng đi có Mạc Văn Tuệ; ',
    'đã đi đến ',
    'Ngày 3/5, Mạc Văn Tuệ thăm xã Ba Bể. ',
    'Bí thư Tỉnh ủy làm việc với '
  ])(
    '%j repeated is read in time that grows with its length only',
    (unit) => {
      const spent = (times: number): number => {
        const content = unit.repeat(times);
        const from = performance.now();
        visitsOf(content);
        return performance.now() - from;
      };
      spent(300);
      const short = Math.min(spent(500), spent(500), spent(500));
      const long = Math.min(spent(4000), spent(4000));
      // Eight times the text; a quadratic reading would take sixty-four times.
      expect(long).toBeLessThan(32 * short + 200);
    },
    30_000
  );
});
