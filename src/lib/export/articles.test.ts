/** The published shape of articles, as JSON and as CSV. */
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { ArticleItem, StoredArticle } from '../corpus/stored.ts';
import { articlesCsv, articlesJson, storedArticleJson } from './articles.ts';

const item: ArticleItem = {
  id: '0b6f3c1e-0000-4000-8000-000000000001',
  title: '=Xã "Suối Bạc" giữ bình yên',
  source: { slug: 'bao-suoi', name: 'Báo Suối', home: 'son-la', sample: true },
  url: null,
  published: { value: '2025-11', precision: 'month', method: 'header', confidence: 'high' },
  event: { value: '2025-11-03', precision: 'day', span: { start: 30, end: 34 } },
  province: { slug: 'son-la', name: 'Sơn La', was: null, rule: 'named', span: { start: 5, end: 11 } },
  themes: ['security-order', 'social-welfare'],
  story: '0b6f3c1e-0000-4000-8000-000000000002',
  likeness: 0.92,
  leaders: [
    { name: 'Đỗ Văn Hoà', role: 'Bí thư Tỉnh ủy', level: 'province', former: false },
    { name: 'Lò Thị Sen', role: 'Chủ tịch HĐND xã', level: 'commune', former: true }
  ],
  visits: [
    {
      ...{ kind: 'gift-visit', leaders: ['Đỗ Văn Hoà'], date: '2025-11-03', gift: 'một bộ máy tính' },
      ...{ host: 'Chi bộ bản Nà Tông', commune: 'xã Suối Bạc', district: null, province: 'son-la' }
    },
    {
      ...{ kind: 'other', leaders: ['Đỗ Văn Hoà', 'Lò Thị Sen'], date: null, gift: null },
      ...{ host: null, commune: null, district: null, province: null }
    }
  ],
  excerpt: null
};

test('a list carries the contract’s names, spans as pairs, and the way on', () => {
  expect(articlesJson({ total: 7, items: [item] }, '/api/v1/articles?offset=1')).toEqual({
    total: 7,
    items: [
      {
        ...{
          id: item.id,
          title: item.title,
          source: item.source,
          url: null,
          themes: item.themes,
          story: item.story
        },
        published: { value: '2025-11', precision: 'month', method: 'header' },
        event: { value: '2025-11-03', precision: 'day', span: [30, 34] },
        province: { slug: 'son-la', name: 'Sơn La', was: null, rule: 'named', span: [5, 11] }
      }
    ],
    next: '/api/v1/articles?offset=1'
  });
});

test('unknown dates and places are null, not left away', () => {
  const bare = { ...item, published: null, event: null, province: null };
  expect(articlesJson({ total: 1, items: [bare] }, null).items[0]).toMatchObject({
    published: null,
    event: null,
    province: null
  });
});

test('CSV has one row an article and disarms a title that looks like a formula', () => {
  const [row] = parse(articlesCsv({ total: 1, items: [item] }), { bom: true, columns: true }) as Record<
    string,
    string
  >[];
  expect(row).toMatchObject({
    ...{ title: `'${item.title}`, source: 'Báo Suối', published: '2025-11', event: '2025-11-03', url: '' },
    ...{
      province: 'son-la',
      province_was: '',
      province_rule: 'named',
      themes: 'security-order social-welfare'
    },
    leaders: 'Đỗ Văn Hoà (Bí thư Tỉnh ủy); Lò Thị Sen (nguyên Chủ tịch HĐND xã)',
    visits:
      '2025-11-03 gift-visit: Đỗ Văn Hoà → Chi bộ bản Nà Tông, xã Suối Bạc, son-la (một bộ máy tính); other: Đỗ Văn Hoà, Lò Thị Sen'
  });
});

test('a whole article is its analysis with id and source', () => {
  const stored: StoredArticle = {
    ...{
      id: item.id,
      title: 'Tựa',
      source: item.source,
      name: 'a.txt',
      lexicon: 2,
      supersededBy: null,
      story: null,
      byline: null
    },
    ...{
      text: 'Tựa\nThân',
      published: null,
      url: null,
      sections: [],
      removals: [],
      encoding: 'utf-8',
      event: null
    },
    ...{
      mentions: [{ theme: 't', term: 'tựa', span: { start: 0, end: 3 } }],
      passed: [],
      leaders: [],
      visits: [],
      unnamed: [],
      figures: [],
      places: [],
      province: null
    },
    ...{ findings: [], ingestedAt: '2026-01-01T00:00:00Z' }
  };
  expect(storedArticleJson(stored)).toMatchObject({
    ...{ id: item.id, name: 'a.txt', text: 'Tựa\nThân', lexicon: 2, superseded_by: null },
    ...{ source: item.source, themes: [{ slug: 't', mentions: [{ term: 'tựa', span: [0, 3] }] }] }
  });
});
