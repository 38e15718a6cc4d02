/** The real material, where a machine has it: NHIP_REAL names its folder. No text of it stands here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/lib/corpus/article.ts';
import { extract } from '../../../src/lib/extract/index.ts';
import { findEventDate } from '../../../src/lib/tagging/dates.ts';
import { Doc } from '../../../src/lib/text/doc.ts';

const REAL = process.env.NHIP_REAL ?? '';

interface SeedGold {
  readonly title: string;
  readonly byline: string | null;
  readonly published: { readonly value: string; readonly precision: string } | null;
  readonly event: { readonly value: string } | null;
  readonly sections?: readonly string[];
}

interface Gold {
  readonly id: string;
  readonly date_published: string | null;
  readonly date_event: string | null;
  readonly disputed?: readonly string[] | null;
}

function read(...path: string[]): Article {
  const file = join(REAL, ...path);
  const result = extract({ name: path.at(-1) ?? '', bytes: new Uint8Array(readFileSync(file)), kind: 'txt' });
  if (!result.ok) throw new Error(`${file}: ${result.rejection.detail}`);
  return result.article;
}

function eventOf(article: Article): string | null {
  const title = { start: 0, end: article.title.length };
  return findEventDate(new Doc(article.text), title, article.published).event?.value ?? null;
}

describe.skipIf(!REAL)('real material', () => {
  test('seeds: title, byline, published, event and sections agree with the careful reader', () => {
    const { articles } = JSON.parse(readFileSync(join(REAL, 'seeds', 'gold.json'), 'utf8')) as {
      articles: Record<string, SeedGold>;
    };
    for (const [file, gold] of Object.entries(articles)) {
      const article = read('seeds', file);
      const { value, precision } = article.published ?? {};
      expect([article.title, article.byline, value, precision, eventOf(article)], file).toEqual([
        gold.title,
        gold.byline,
        gold.published?.value,
        gold.published?.precision,
        gold.event?.value ?? null
      ]);
      expect(article.sections.map((section) => section.heading.replace(/^Tại /u, ''))).toEqual(gold.sections ?? []);
    }
  });

  test('articles: published in at least 95, event day in at least 90 of a hundred', () => {
    const lines = readFileSync(join(REAL, 'articles', 'gold.jsonl'), 'utf8').trim().split('\n');
    const golds = lines.map((line) => JSON.parse(line) as Gold);
    const share = (label: string, agrees: (gold: Gold, article: Article) => boolean): number => {
      const scored = golds.filter((gold) => !gold.disputed?.includes(label));
      return scored.filter((gold) => agrees(gold, read('articles', `${gold.id}.txt`))).length / scored.length;
    };
    expect(share('published', (gold, { published }) => (published?.value ?? null) === gold.date_published)).toBeGreaterThan(0.95);
    expect(share('event', (gold, article) => eventOf(article) === gold.date_event)).toBeGreaterThan(0.9);
  });
});
