/** Reprints and what only looks like them. */
import { describe, expect, test } from 'vitest';
import { resemblance, shinglesOf } from '../text/shingles.ts';
import { comesBefore, isNear, isReprint, likenessTo, placeArticle } from './stories.ts';
import type { Neighbour, Publication } from './stories.ts';
import { differenceFrom } from './stories-difference.ts';
import { ELSEWHERE_REPORT, PARAGRAPHS, REPORT, TITLE, written } from './stories.fixture.ts';

const OTHER_TITLE = 'Nà Pheo: ba năm không có người nghiện mới';
const CAPTION = 'Hội Phụ nữ xã Mường Khoa tặng 15 suất quà cho hộ nghèo bản Nà Pheo.';
const NOTICE = (day: string, commune: string) =>
  `Lịch cắt điện ngày ${day}: từ 7 giờ đến 11 giờ, xã ${commune}, do sửa chữa đường dây.`;

describe('isReprint', () => {
  test.each([
    ['the text itself', REPORT],
    ['another headline', written(OTHER_TITLE, PARAGRAPHS)],
    ['the headline in capitals', written(TITLE.toUpperCase(), PARAGRAPHS)],
    ['a byline and a caption added', written(TITLE, [...PARAGRAPHS, CAPTION, 'Bài, ảnh: Lò Minh'])],
    ['the last paragraph cut', written(TITLE, PARAGRAPHS.slice(0, -1))],
    ['a third cut, another headline', written(OTHER_TITLE, PARAGRAPHS.slice(0, 3))],
    ['paragraphs in another order', written(TITLE, PARAGRAPHS.toReversed())],
    [
      'words changed here and there',
      REPORT.replace('ghi nhận', 'đánh giá cao').replace('làm nốt', 'hoàn thành')
    ],
    ['tone marks placed otherwise', REPORT.replaceAll('ủy', 'uỷ').replaceAll('hóa', 'hoá')]
  ])('%s', (_, text) => {
    expect(isReprint(shinglesOf(REPORT), shinglesOf(text))).toBe(true);
    expect(isReprint(shinglesOf(text), shinglesOf(REPORT))).toBe(true);
  });

  test.each([
    ['the same form for another commune', ELSEWHERE_REPORT],
    ['only the opening', written(TITLE, PARAGRAPHS.slice(0, 1))],
    ['one paragraph of it in a digest', written('Tin trong ngày', [PARAGRAPHS[0], ELSEWHERE_REPORT])],
    ['nothing', '']
  ])('not %s', (_, text) => expect(isReprint(shinglesOf(REPORT), shinglesOf(text))).toBe(false));

  test('without its names the same form would be one story: phrases alone do not tell', () => {
    expect(resemblance(shinglesOf(REPORT), shinglesOf(ELSEWHERE_REPORT))).toBeGreaterThan(0.3);
  });

  test('a short notice must agree nearly wholly', () => {
    const notice = shinglesOf(NOTICE('3/11', 'Mường Khoa'));
    expect(isReprint(notice, shinglesOf(NOTICE('3/11', 'Mường Khoa').toUpperCase()))).toBe(true);
    expect(isReprint(notice, shinglesOf(NOTICE('4/11', 'Mường Khoa')))).toBe(false);
    expect(isReprint(notice, shinglesOf(NOTICE('3/11', 'Phiêng Luông')))).toBe(false);
  });
});

test('likeness is the share of the later text: all of a cut one, not all of a longer one', () => {
  const cut = shinglesOf(written(TITLE, PARAGRAPHS.slice(0, 3)));
  expect(likenessTo(cut, shinglesOf(REPORT))).toBe(1);
  expect(likenessTo(shinglesOf(REPORT), cut)).toBeGreaterThan(0.5);
  expect(likenessTo(shinglesOf(REPORT), cut)).toBeLessThan(0.7);
  expect(likenessTo(shinglesOf(''), cut)).toBe(0);
});

const on = (id: string, from?: string, to = from): Publication => ({
  id,
  days: from === undefined || to === undefined ? null : { from, to }
});

test.each([
  ['an earlier day', on('b', '2025-11-03'), on('a', '2025-11-04')],
  ['of one day the smaller id', on('a', '2025-11-03'), on('b', '2025-11-03')],
  ['a day before the month that holds it', on('b', '2025-11-29'), on('a', '2025-11-01', '2025-11-30')],
  ['the last day before the month it ends', on('a', '2025-11-01', '2025-11-30'), on('b', '2025-11-30')],
  ['any day before none', on('b', '2025-11-03'), on('a')]
])('first comes %s', (_, first, second) => {
  expect([comesBefore(first, second), comesBefore(second, first)]).toEqual([true, false]);
});

test.each([
  ['ten days', on('a', '2025-11-01'), on('b', '2025-11-11'), true],
  ['eleven days', on('a', '2025-11-01'), on('b', '2025-11-12'), false],
  ['a month and the ninth of the next', on('a', '2025-11-01', '2025-11-30'), on('b', '2025-12-09'), true],
  ['unknown and anything', on('a'), on('b', '2001-01-01'), true]
])('near: %s', (_, a, b, near) => expect([isNear(a, b), isNear(b, a)]).toEqual([near, near]));

describe('placeArticle', () => {
  const first = (id: string, day: string, likeness: number): Neighbour => ({
    standing: { ...on(id, day), first: id, likeness: null },
    likeness
  });
  const follower = (id: string, day: string, of: string, before: number, likeness: number): Neighbour => ({
    standing: { ...on(id, day), first: of, likeness: before },
    likeness
  });

  test('follows the first article it is most like, not one that follows itself', () => {
    const { standing, joining } = placeArticle(on('x', '2025-11-05'), [
      first('a', '2025-11-03', 0.7),
      first('b', '2025-11-04', 0.9),
      follower('c', '2025-11-04', 'a', 0.8, 1),
      first('d', '2025-11-06', 1)
    ]);
    expect(standing).toMatchObject({ first: 'b', likeness: 0.9 });
    expect(joining).toEqual([]);
  });

  test('becomes first when it is earlier, and takes along whom it is more like', () => {
    const placed = placeArticle(on('x', '2025-11-02'), [
      first('a', '2025-11-03', 0.7),
      follower('b', '2025-11-04', 'z', 0.8, 0.9),
      follower('c', '2025-11-04', 'z', 0.8, 0.7)
    ]);
    expect(placed.standing).toMatchObject({ first: 'x', likeness: null });
    expect(placed.joining.map(({ id, first: of }) => [id, of])).toEqual([
      ['a', 'x'],
      ['b', 'x']
    ]);
    expect(placed.displaced).toEqual(['a']);
  });
});

describe('differenceFrom', () => {
  const first = { title: TITLE, text: REPORT };
  test.each([
    ['nothing', TITLE, PARAGRAPHS, { retitled: false, left: [], added: [], reworded: 0 }],
    ['another headline', OTHER_TITLE, PARAGRAPHS, { retitled: true, left: [], added: [], reworded: 0 }],
    [
      'cut and added',
      TITLE,
      [...PARAGRAPHS.slice(1), CAPTION],
      { retitled: false, left: [PARAGRAPHS[0]], added: [CAPTION], reworded: 0 }
    ],
    [
      'a changed sentence',
      TITLE,
      [...PARAGRAPHS.slice(0, 4), PARAGRAPHS[4].replace('ghi nhận', 'đánh giá cao')],
      { retitled: false, left: [], added: [], reworded: 1 }
    ]
  ])('%s', (_, title, paragraphs, expected) => {
    expect(differenceFrom(first, { title, text: written(title, paragraphs) })).toEqual(expected);
  });
});
