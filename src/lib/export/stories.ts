/** Lists of stories for programs: the JSON of the API and the rows of its CSV file. */
import type { StoryItem, StoryList } from '../corpus/stored.ts';
import { articleJson } from './articles.ts';
import { toCsv } from './csv.ts';

function storyJson({ id, first, papers }: StoryItem) {
  return {
    ...{ id, title: first.title, first: articleJson(first) },
    papers: papers.map(({ id: article, source, title, published, likeness }) => ({
      ...{ id: article, source, title, likeness },
      published: published && {
        value: published.value,
        precision: published.precision,
        method: published.method
      }
    })),
    count: papers.length
  };
}

/** @param next address of the following items, null at the end. */
export function storiesJson({ total, items }: StoryList, next: string | null) {
  return { total, items: items.map(storyJson), next };
}

/** Columns of the file. */
export const STORY_COLUMNS = ['story', 'article', 'title', 'source', 'published', 'likeness'];

/** One row a paper, the first of each story first. */
export function storiesCsv({ items }: StoryList): string {
  const rows = items.flatMap(({ id, papers }) =>
    papers.map(({ id: article, title, source, published, likeness }) => [
      ...[id, article, title, source.name, published?.value ?? null, likeness]
    ])
  );
  return toCsv([STORY_COLUMNS, ...rows]);
}
