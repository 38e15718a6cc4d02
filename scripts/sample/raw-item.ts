/** A sample article as an item to ingest: Markdown with front matter, as it would lie in a folder. */
import type { RawItem } from '../../src/lib/corpus/article.ts';
import type { SampleArticle } from './article.ts';

/** UTF-8 Markdown; title, date and source stand in the front matter. */
export function sampleItem(article: SampleArticle): RawItem {
  const head = [
    '---',
    `title: ${JSON.stringify(article.title)}`,
    `date: ${article.published}`,
    `source: ${JSON.stringify(article.source.name)}`,
    '---'
  ];
  const text = `${head.join('\n')}\n\n${article.text}\n`;
  return { name: article.name, bytes: new TextEncoder().encode(text), kind: 'md' };
}
