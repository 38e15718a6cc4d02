/** Places of labels: found again in the stored text, and held against the program's spans. */
import { describe, expect, test } from 'vitest';
import type { Expected, Span } from './expected.ts';
import { readGold } from './gold.ts';
import { reportTable } from './report.ts';
import { score } from './score.ts';
import { placeIn } from './score-spans.ts';

const SOURCE =
  'Trang chủ\nThăm Chi bộ xóm Bến\nSáng 3/11, bà Lã Thị Mơ, Bí thư Huyện ủy dự họp. Bà Lã Thị Mơ về sớm.';
const TEXT = SOURCE.slice('Trang chủ\n'.length);

function spanOf(text: string, words: string): Span {
  const at = text.indexOf(words);
  return [at, at + words.length];
}

describe('a marked place in the stored text', () => {
  test.each([
    ['Sáng 3/11', 'Sáng 3/11'],
    ['Thăm Chi bộ xóm Bến', 'Thăm Chi bộ xóm Bến']
  ])('%s', (words, found) => {
    expect(TEXT.slice(...(placeIn(TEXT, SOURCE, spanOf(SOURCE, words)) as Span))).toBe(found);
  });
  test('the second standing is not the first', () => {
    const second = SOURCE.lastIndexOf('Lã Thị Mơ');
    const place = placeIn(TEXT, SOURCE, [second, second + 'Lã Thị Mơ'.length]);
    expect(place?.[0]).toBe(TEXT.lastIndexOf('Lã Thị Mơ'));
  });
  test('words beside which the furniture fell are found without them', () => {
    const stored = TEXT.replace('Sáng 3/11, ', '');
    const place = placeIn(stored, SOURCE, spanOf(SOURCE, 'Lã Thị Mơ'));
    expect(place?.[0]).toBe(stored.indexOf('Lã Thị Mơ'));
  });
  test('furniture stands nowhere', () => {
    expect(placeIn(TEXT, SOURCE, spanOf(SOURCE, 'Trang chủ'))).toBeNull();
  });
});

describe('scored', () => {
  const spans = {
    themes: {},
    leaders: [spanOf(SOURCE, 'Lã Thị Mơ')],
    event: spanOf(SOURCE, 'Sáng 3/11'),
    visits: [spanOf(SOURCE, 'Sáng 3/11, bà Lã Thị Mơ, Bí thư Huyện ủy dự họp.')],
    figures: {}
  };
  const visit = { leaders: ['Lã Thị Mơ'], host: null, commune: null, date: null, gift: null };
  const labels = {
    id: 'a',
    leaders: [{ name: 'Lã Thị Mơ' }],
    date_event: '2025-11-03',
    visits: [visit],
    spans
  };
  const gold = readGold(JSON.stringify(labels)).map((one): Expected => ({ ...one, source: SOURCE }));
  const run = (words: { leader: string; event: string; visit: string }) =>
    score(gold, [
      {
        file: 'a.txt',
        text: TEXT,
        leaders: [{ name: 'Lã Thị Mơ', role: '', level: null, spans: [spanOf(TEXT, words.leader)] }],
        event: { value: '2025-11-03', span: spanOf(TEXT, words.event) },
        visits: [{ ...visit, kind: 'other', span: spanOf(TEXT, words.visit) }]
      }
    ]);

  test('touching the place is right', () => {
    const { spans: shares, misses } = run({ leader: 'Lã Thị Mơ', event: '3/11', visit: 'dự họp' });
    expect(Object.values(shares).map(({ scored, right }) => [scored, right])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1]
    ]);
    expect(misses.filter(({ label }) => label.startsWith('spans'))).toEqual([]);
  });
  test('another place is a miss and is printed', () => {
    const scores = run({ leader: 'Lã Thị Mơ', event: 'về sớm', visit: 'Thăm Chi bộ xóm Bến' });
    expect(scores.misses.map(({ label }) => label).filter((label) => label.startsWith('spans'))).toEqual([
      'spans.event',
      'spans.visits'
    ]);
    expect(reportTable(scores)).toContain(
      'spans      leaders 1.00 (1 of 1); event 0.00 (0 of 1); visits 0.00 (0 of 1)'
    );
  });
});

test('a text without marked places is not scored', () => {
  const scores = score(readGold('{"id": "a", "leaders": [{"name": "Lã Thị Mơ"}]}'), [
    { file: 'a.txt', text: TEXT, leaders: [{ name: 'Lã Thị Mơ', role: '', level: null, spans: [[0, 4]] }] }
  ]);
  expect(scores.spans.leaders.scored).toBe(0);
});
