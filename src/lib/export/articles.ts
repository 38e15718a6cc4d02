/** Lists of articles for programs: the JSON of the API and the rows of its CSV file. */
import type { ArticleItem, ArticleList, ListedLeader, ListedVisit, StoredArticle } from '../corpus/stored.ts';
import { analysisLine } from './analysis-line.ts';
import { toCsv } from './csv.ts';

/** One article of a list, in the published shape. */
export function articleJson({
  id,
  title,
  source,
  url,
  published,
  event,
  province,
  themes,
  story
}: ArticleItem) {
  return {
    ...{ id, title, source, url },
    published: published && {
      value: published.value,
      precision: published.precision,
      method: published.method
    },
    event: event && { value: event.value, precision: event.precision, span: pair(event.span) },
    province: province && { ...province, span: province.span && pair(province.span) },
    themes,
    story
  };
}

/** @param next address of the following items, null at the end. */
export function articlesJson({ total, items }: ArticleList, next: string | null) {
  return { total, items: items.map(articleJson), next };
}

/** One article whole: what `nhip analyze` prints of it, with its id, source and address. */
export function storedArticleJson(stored: StoredArticle) {
  const {
    file: name,
    rejected: _,
    ...line
  } = analysisLine(stored.name, { ...stored, source: stored.source.name }, stored);
  const { id, source, url, story, lexicon, ingestedAt, supersededBy } = stored;
  return {
    id,
    name,
    source,
    url,
    ...line,
    story,
    lexicon,
    ingested_at: ingestedAt,
    superseded_by: supersededBy
  };
}

/** Columns of the file. */
export const ARTICLE_COLUMNS = [
  'id',
  'title',
  'source',
  'url',
  'published',
  'event',
  'province',
  'province_was',
  'province_rule',
  'themes',
  'leaders',
  'visits'
];

/** One row an article; themes separated by spaces, people and visits by semicolons, dates no finer than they are known. */
export function articlesCsv({ items }: ArticleList): string {
  const rows = items.map(
    ({ id, title, source, url, published, event, province, themes, leaders, visits }) => [
      ...[id, title, source.name, url, published?.value ?? null, event?.value ?? null],
      ...[province?.slug ?? null, province?.was ?? null, province?.rule ?? null, themes.join(' ')],
      ...[leaders.map(leaderText).join('; '), visits.map(visitText).join('; ')]
    ]
  );
  return toCsv([ARTICLE_COLUMNS, ...rows]);
}

/** "Đỗ Văn Hoà (Bí thư Tỉnh ủy)". */
const leaderText = ({ name, role, former }: ListedLeader): string =>
  `${name} (${former && !/^(nguyên|cựu)/i.test(role) ? `nguyên ${role}` : role})`;

/** "2025-11-03 cell-meeting: Đỗ Văn Hoà → Chi bộ khu 3, phường Tân Lập, phu-tho (một bộ máy tính)". */
function visitText({ date, kind, leaders, gift, ...visit }: ListedVisit): string {
  const where = [visit.host, visit.commune, visit.district, visit.province].filter(Boolean).join(', ');
  const when = date === null ? kind : `${date} ${kind}`;
  return `${when}: ${leaders.join(', ')}${where && ` → ${where}`}${gift === null ? '' : ` (${gift})`}`;
}

const pair = ({ start, end }: { readonly start: number; readonly end: number }): [number, number] => [
  start,
  end
];
