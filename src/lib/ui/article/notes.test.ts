/** Everything that was found has its note, in reading order, and nothing is noted twice. */
import { describe, expect, test } from 'vitest';
import { bodyLines } from './line.ts';
import type { Note } from './note.ts';
import { countThemes, isPlainPhrase, noteArticle } from './notes.ts';
import { TEXT, TOLD, at } from './told-article.fixture.ts';

test.each([
  ['tàng trữ trái phép', true],
  ['(tàng trữ|mua bán) ma túy', false],
  ['mua …3 bán', false],
  ['mua ... bán', false],
  ['năm #', false],
  ['not: phòng khám', false],
  ['CĐS; case exact', false]
])('%s is a phrase to print: %s', (phrase, plain) => expect(isPlainPhrase(phrase)).toBe(plain));

const kinds = (notes: readonly Note[]) => notes.map(({ label, subject }) => `${label} ${subject.kind}`);
const find = (notes: readonly Note[], kind: Note['subject']['kind']) =>
  notes.filter(({ subject }) => subject.kind === kind);

describe('noteArticle', () => {
  const notes = noteArticle(TOLD);

  test('numbers what counts and letters what does not, in reading order', () => {
    expect(kinds(notes)).toEqual([
      ...['1 leader', '2 finding', '3 date', '4 place', '5 theme', '6 theme'],
      ...['a not', '7 leader']
    ]);
  });

  test('a term found twice is explained once and marked twice', () => {
    expect(find(notes, 'theme')[1]?.spans).toEqual([at('chuyển đổi số', 0), at('chuyển đổi số', 1)]);
  });

  test('a leader is explained once and marked wherever the name stands, office and name as one', () => {
    const words = find(notes, 'leader')[0]?.spans.map(({ start, end }) => TEXT.slice(start, end));
    expect(words).toEqual([
      'Trưởng Ban Tổ chức Tỉnh ủy Mã Văn Thỉnh',
      'Mã Văn Thỉnh, Ủy viên Ban Thường vụ',
      'Mã Văn Thỉnh'
    ]);
  });

  test('a finding is marked at all its words; one about the whole text has no note', () => {
    const findings = find(notes, 'finding');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.spans).toEqual([
      at('Trưởng Ban Tổ chức Tỉnh ủy'),
      at('Phó Trưởng Ban Tổ chức Tỉnh ủy')
    ]);
  });

  test('the place whose words decided the province says so', () => {
    expect(find(notes, 'place')[0]?.subject).toMatchObject({ decides: true });
  });

  test('words that decided but are no listed place get a note of their own', () => {
    const without = noteArticle({ ...TOLD, places: [] });
    expect(find(without, 'place')[0]?.subject).toMatchObject({ place: null, decides: true });
  });

  test('a place that a finding explains has the finding’s note alone', () => {
    const spans = [at('xã Bình Xa'), at('xã Bình Xa', 1)];
    const place = { ...TOLD.places[0]!, province: null, candidates: ['tuyen-quang', 'lang-son'] };
    const finding = { code: 'place-ambiguous', detail: 'Tên này có ở hai tỉnh.' } as const;
    const notesWith = (explained: typeof spans) =>
      find(
        noteArticle({
          ...TOLD,
          ...{ province: null, places: [place], findings: [{ ...finding, spans: explained }] }
        }),
        'place'
      );
    expect(notesWith(spans)).toHaveLength(0);
    expect(notesWith(spans.slice(1))).toHaveLength(1);
  });

  test('the source deciding the province leaves no mark', () => {
    const province = { ...TOLD.province!, rule: 'source', span: null } as const;
    expect(find(noteArticle({ ...TOLD, places: [], province }), 'place')).toEqual([]);
  });

  test('more than 26 passed mentions go on with aa', () => {
    const passed = Array.from({ length: 28 }, (_, i) => ({ ...TOLD.passed[0]!, phrase: `cụm ${i}` }));
    const labels = find(noteArticle({ ...TOLD, passed }), 'not').map(({ label }) => label);
    expect(labels.slice(-2)).toEqual(['aa', 'ab']);
  });
});

test('themes are counted by their mentions, most first', () => {
  expect(countThemes(TOLD)).toEqual([
    { theme: 'digital', count: 2 },
    { theme: 'drug-free', count: 1 }
  ]);
});

test('the body leaves out the title and heads its sections', () => {
  const section = { heading: 'Trước đó', span: { start: at('Trước đó').start, end: TEXT.length } };
  const lines = bodyLines({ ...TOLD, sections: [section] });
  expect(lines.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph']);
  expect(lines.map(({ start, end }) => TEXT.slice(start, end))).toEqual(TEXT.split('\n').slice(1));
});
