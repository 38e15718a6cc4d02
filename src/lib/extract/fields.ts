/** What tables and front matters call the fields of an article, in Vietnamese and English. */
import type { KnownFields } from '../corpus/article.ts';
import { stripDiacritics } from '../text/fold.ts';

export type Field = keyof KnownFields | 'text';

/** Written without diacritics, case, spaces or underscores; the earlier name wins where a row has several. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: [
    'text',
    'content',
    'noidung',
    'body',
    'fulltext',
    'articlebody',
    'vanban',
    'baiviet',
    'noidungbai',
    'maintext',
    'article',
    'html',
    'bai'
  ],
  title: ['title', 'tieude', 'headline', 'tenbai', 'tit', 'tuade'],
  published: [
    'published',
    'date',
    'ngaydang',
    'datepublished',
    'publishedat',
    'publishdate',
    'pubdate',
    'publishedtime',
    'ngay',
    'thoigian',
    'ngayxuatban',
    'time',
    'timestamp'
  ],
  url: ['url', 'link', 'duongdan', 'lienket', 'diachi', 'canonical', 'permalink', 'href'],
  source: ['source', 'nguon', 'bao', 'tobao', 'publisher', 'site', 'sitename', 'website', 'domain'],
  byline: ['author', 'tacgia', 'byline', 'authors', 'nguoiviet', 'phongvien', 'creator']
};
const FIELD_OF = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.map((name, rank) => [name, { field: field as Field, rank }] as const)
  )
);

/** The field that a column or key stands for, with its rank among the names of that field; null for others. */
export function fieldNamed(name: string): { field: Field; rank: number } | null {
  const key = stripDiacritics(name.normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return FIELD_OF.get(key) ?? null;
}

/** Picks the fields out of named values; the best-ranked name of each field that holds anything. */
export function pickFields(
  entries: Iterable<readonly [name: string, value: string]>
): Partial<Record<Field, string>> {
  const picked = new Map<Field, { rank: number; value: string }>();
  for (const [name, value] of entries) {
    const named = fieldNamed(name);
    if (!named || value.trim() === '') continue;
    const best = picked.get(named.field);
    if (!best || named.rank < best.rank) picked.set(named.field, { rank: named.rank, value });
  }
  return Object.fromEntries([...picked].map(([field, { value }]) => [field, value]));
}
