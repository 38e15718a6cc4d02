/** The heading of a list says exactly what is listed. */
import { describe, expect, test } from 'vitest';
import { EVERY_ARTICLE } from '../../trends/article-filter.ts';
import type { ArticleFilter } from '../../trends/query.ts';
import { filterSentence, periodName } from './sentence.ts';

const names = {
  themes: { 'drug-free-areas': 'Địa bàn không ma túy' },
  sources: { 'bao-lang-son': 'Báo Lạng Sơn' }
};
const say = (filter: Partial<ArticleFilter>, total = 42) =>
  filterSentence(total, { ...EVERY_ARTICLE, ...filter }, names, 'vi');

describe('filterSentence', () => {
  test.each<[string, Partial<ArticleFilter>]>([
    ['42 bài', {}],
    ['42 bài có “ma túy”', { search: 'ma túy' }],
    ['42 bài có “ma túy” -án ở Sơn La', { search: '“ma túy” -án', provinces: ['son-la'] }],
    ['42 bài ở Sơn La, mỗi tin một bài', { provinces: ['son-la'], firstOnly: true }],
    ['42 bài về Địa bàn không ma túy', { themes: ['drug-free-areas'] }],
    ['42 bài ở Sơn La và Lào Cai', { provinces: ['son-la', 'lao-cai'] }],
    ['42 bài chưa rõ tỉnh', { provinces: ['unknown'] }],
    ['42 bài ở Sơn La và chưa rõ tỉnh', { provinces: ['son-la', 'unknown'] }],
    ['42 bài của Báo Lạng Sơn', { sources: ['bao-lang-son'] }],
    ['42 bài, sự việc tháng 11/2025', { from: '2025-11-01', to: '2025-11-30' }],
    ['42 bài, đăng ngày 03/11/2025', { from: '2025-11-03', to: '2025-11-03', day: 'published' }],
    ['42 bài, chưa rõ ngày sự việc', { leftOut: 'no-date' }],
    ['42 bài về khong-co-ten', { themes: ['khong-co-ten'] }]
  ])('%s', (sentence, filter) => expect(say(filter)).toBe(sentence));

  test('one article in English is one', () => {
    expect(filterSentence(1, EVERY_ARTICLE, names, 'en')).toBe('1 article');
  });
});

test.each([
  ['2025-11-01', '2025-11-30', 'tháng 11/2025'],
  ['2024-02-01', '2024-02-29', 'tháng 02/2024'],
  ['2025-02-01', '2025-02-27', 'từ 01/02/2025 đến 27/02/2025'],
  ['2026-01-01', '2026-03-31', 'quý I/2026'],
  ['2026-02-01', '2026-04-30', 'từ 01/02/2026 đến 30/04/2026'],
  ['2025-01-01', '2025-12-31', 'năm 2025'],
  ['2025-12-01', '2026-12-31', 'từ 01/12/2025 đến 31/12/2026'],
  ['2025-11-03', null, 'từ 03/11/2025'],
  [null, '2025-11-03', 'đến 03/11/2025'],
  [null, null, '']
])('%s – %s is “%s”', (from, to, name) => expect(periodName(from, to, 'vi')).toBe(name));
