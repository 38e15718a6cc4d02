/** Everything that was found has its note, in reading order, and nothing is noted twice. */
import { describe, expect, test } from 'vitest';
import type { StoredArticle } from '../../corpus/stored.ts';
import { bodyLines } from './line.ts';
import { countThemes, isPlainPhrase, noteArticle, notesToMarks } from './notes.ts';

const TEXT = [
  'Thôn Khe Trai giữ sạch ma túy',
  'Sáng 3/11, xã Bình Xa bàn chuyển đổi số. Việc chuyển đổi số giao cho chi đoàn.',
  'Tin thứ hai',
  'Công an xử lý một vụ tàng trữ trái phép ma túy.'
].join('\n');
const at = (surface: string, nth = 0) => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = TEXT.indexOf(surface, start + 1);
  if (start < 0) throw new Error(`“${surface}” does not stand in the text`);
  return { start, end: start + surface.length };
};
const digital = (nth: number) => ({
  theme: 'digital',
  term: 'chuyển đổi số',
  span: at('chuyển đổi số', nth)
});

const article: StoredArticle = {
  id: '0b8f1f6e-0000-4000-8000-000000000000',
  title: TEXT.slice(0, TEXT.indexOf('\n')),
  byline: null,
  text: TEXT,
  published: { value: '2026-11-03', precision: 'day', method: 'given', confidence: 'high' },
  url: null,
  sections: [{ heading: 'Tin thứ hai', span: { start: at('Tin thứ hai').start, end: TEXT.length } }],
  removals: [],
  encoding: 'utf-8',
  mentions: [digital(1), digital(0), { theme: 'drug-free', term: 'sạch ma túy', span: at('sạch ma túy') }],
  passed: [
    { theme: 'drug-free', term: 'ma túy', span: at('ma túy', 1), why: 'unless', phrase: 'tàng trữ trái phép' }
  ],
  places: [
    {
      name: 'xã Bình Xa',
      kind: 'commune',
      province: 'tuyen-quang',
      era: '34',
      spans: [at('xã Bình Xa')],
      candidates: ['tuyen-quang']
    }
  ],
  province: { slug: 'tuyen-quang', name: 'Tuyên Quang', was: null, rule: 'commune', span: at('xã Bình Xa') },
  event: { value: '2026-11-03', precision: 'day', span: at('Sáng 3/11') },
  findings: [],
  source: { slug: 'files', name: 'tệp', home: null, sample: false },
  name: 'khe-trai.txt',
  lexicon: 1,
  ingestedAt: '2026-11-04T00:00:00Z',
  supersededBy: null
};

test.each([
  ['tàng trữ trái phép', true],
  ['(tàng trữ|mua bán) ma túy', false],
  ['mua …3 bán', false],
  ['mua ... bán', false],
  ['năm #', false],
  ['not: phòng khám', false],
  ['CĐS; case exact', false]
])('%s is a phrase to print: %s', (phrase, plain) => expect(isPlainPhrase(phrase)).toBe(plain));

describe('noteArticle', () => {
  const notes = noteArticle(article);

  test('numbers what counts and letters what does not, in reading order', () => {
    expect(notes.map(({ label, subject }) => [label, subject.kind])).toEqual([
      ['1', 'theme'],
      ['2', 'date'],
      ['3', 'place'],
      ['4', 'theme'],
      ['a', 'not']
    ]);
  });

  test('a term found twice is explained once and marked twice', () => {
    const note = notes.find(({ label }) => label === '4');
    expect(note?.spans).toEqual([at('chuyển đổi số', 0), at('chuyển đổi số', 1)]);
    expect(
      notesToMarks(notes)
        .filter((mark) => mark.note === note)
        .map(({ first }) => first)
    ).toEqual([true, false]);
  });

  test('every mention, place and date has a mark', () => {
    const spans = notesToMarks(notes).map(({ start, end }) => ({ start, end }));
    for (const { span } of [...article.mentions, ...article.passed]) expect(spans).toContainEqual(span);
    expect(spans).toContainEqual(article.event?.span);
    expect(spans).toContainEqual(article.places[0]?.spans[0]);
  });

  test('the place whose words decided the province says so', () => {
    expect(notes.find(({ subject }) => subject.kind === 'place')?.subject).toMatchObject({ decides: true });
  });

  test('words that decided but are no listed place get a note of their own', () => {
    const without = noteArticle({ ...article, places: [] });
    expect(without.find(({ subject }) => subject.kind === 'place')?.subject).toMatchObject({
      place: null,
      decides: true
    });
  });

  test('the source deciding the province leaves no mark', () => {
    const bySource = noteArticle({
      ...article,
      places: [],
      province: { slug: 'tuyen-quang', name: 'Tuyên Quang', was: null, rule: 'source', span: null }
    });
    expect(bySource.some(({ subject }) => subject.kind === 'place')).toBe(false);
  });

  test('more than 26 passed mentions go on with aa', () => {
    const passed = Array.from({ length: 28 }, (_, i) => ({ ...article.passed[0]!, phrase: `cụm ${i}` }));
    const labels = noteArticle({ ...article, passed }).map(({ label }) => label);
    expect(labels.slice(-2)).toEqual(['aa', 'ab']);
  });
});

test('themes are counted by their mentions, most first', () => {
  expect(countThemes(article)).toEqual([
    { theme: 'digital', count: 2 },
    { theme: 'drug-free', count: 1 }
  ]);
});

test('the body leaves out the title and heads its sections', () => {
  const lines = bodyLines(article);
  expect(lines.map(({ kind, start, end }) => [kind, TEXT.slice(start, end)])).toEqual([
    ['paragraph', TEXT.split('\n')[1]],
    ['heading', 'Tin thứ hai'],
    ['paragraph', TEXT.split('\n')[3]]
  ]);
});
