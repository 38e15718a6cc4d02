/** The registry says what it shows, and leads to the words of the newest evidence. */
import { describe, expect, test } from 'vitest';
import { EVERY_OFFICE, type OfficeFilter } from '../../trends/office-filter.ts';
import { evidenceHref, officesHref } from './href.ts';
import { officeSentence, seenDays } from './sentence.ts';

test.each<[Partial<OfficeFilter>, string, string]>([
  [{}, '1.204 chức vụ các báo đã ghi', '/offices'],
  [{ name: 'Sen' }, '1.204 chức vụ các báo đã ghi cho tên “Sen”', '/offices?q=Sen'],
  [
    { name: 'Mã Văn', levels: ['commune', 'unknown'], provinces: ['lang-son'] },
    '1.204 chức vụ các báo đã ghi cho tên “Mã Văn”, cấp xã, phường hoặc chưa rõ, Lạng Sơn',
    '/offices?q=M%C3%A3%20V%C4%83n&province=lang-son&level=commune,unknown'
  ]
])('%j', (change, sentence, href) => {
  const filter = { ...EVERY_OFFICE, ...change };
  expect(officeSentence(1204, filter, 'vi')).toBe(sentence);
  expect(officesHref(filter)).toBe(href);
});

test('further pages are named', () => expect(officesHref(EVERY_OFFICE, 3)).toBe('/offices?page=3'));

test('the evidence is the office’s own words', () => {
  const evidence = { article: 'a1', title: '', span: { start: 7, end: 9 } };
  expect(evidenceHref({ evidence })).toBe('/articles/a1#o7');
});

describe('days', () => {
  test.each([
    ['2025-11-03', '2026-02-14', '03/11/2025 – 14/02/2026'],
    ['2025-11-03', '2025-11-03', '03/11/2025'],
    [null, null, 'chưa rõ ngày']
  ])('%s to %s', (first, last, said) => expect(seenDays({ first, last }, 'vi')).toBe(said));
});
