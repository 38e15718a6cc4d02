/** Taking one chip away leaves exactly the other conditions. */
import { expect, test } from 'vitest';
import { EVERY_ARTICLE, parseArticleFilter } from '../../trends/article-filter.ts';
import type { ArticleFilter } from '../../trends/query.ts';
import { filterChips } from './chips.ts';

const names = { themes: { digital: 'Chuyển đổi số' }, sources: { bao: 'Báo Quê' } };
const filter: ArticleFilter = {
  ...EVERY_ARTICLE,
  search: '"ma túy" & 50% +1',
  firstOnly: true,
  themes: ['digital'],
  provinces: ['son-la', 'unknown'],
  sources: ['bao'],
  from: '2025-11-01',
  to: '2025-11-30',
  grain: 'month'
};

test('one chip a condition, the days together', () => {
  expect(filterChips(filter, names, 'vi').map(({ name }) => name)).toEqual([
    '"ma túy" & 50% +1',
    'Chuyển đổi số',
    'Sơn La',
    'Chưa rõ tỉnh',
    'Báo Quê',
    'mỗi tin một bài',
    'sự việc tháng 11/2025'
  ]);
});

test.each([
  ['"ma túy" & 50% +1', { search: null }],
  ['mỗi tin một bài', { firstOnly: false }],
  ['Chuyển đổi số', { themes: [] }],
  ['Sơn La', { provinces: ['unknown'] }],
  ['Báo Quê', { sources: [] }],
  ['sự việc tháng 11/2025', { from: null, to: null, grain: 'day' }]
] as const)('without “%s”', (name, change) => {
  const href = filterChips(filter, names, 'vi').find((chip) => chip.name === name)?.without ?? '';
  const parsed = parseArticleFilter(new URL(href, 'http://x').searchParams);
  expect(parsed).toEqual({ ok: true, filter: { ...filter, ...change } });
});

test('no condition, no chip', () => expect(filterChips(EVERY_ARTICLE, names, 'vi')).toEqual([]));
