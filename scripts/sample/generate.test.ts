import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { PROVINCES_34, PROVINCES_63 } from '../../src/lib/lexicon/provinces.ts';
import { LAST_DAY, MONTHS } from './calendar.ts';
import { sampleArticles, type SampleArticle } from './generate.ts';
import { readTemplates } from './library.ts';
import { sampleItem } from './raw-item.ts';
import { SAMPLE_SOURCES, SILENT } from './sources.ts';

const articles = [...sampleArticles()];

/** Office holders of 2024–2026 whose names everybody knows: no sample person may bear one. */
const REAL_LEADERS = [
  'Tô Lâm',
  'Phạm Minh Chính',
  'Lương Cường',
  'Trần Thanh Mẫn',
  'Trần Cẩm Tú',
  'Đỗ Văn Chiến',
  'Bùi Thị Minh Hoài',
  'Nguyễn Văn Nên',
  'Trần Lưu Quang',
  'Nguyễn Hòa Bình',
  'Lê Minh Hưng',
  'Nguyễn Trọng Nghĩa',
  'Phan Đình Trạc',
  'Lương Tam Quang',
  'Phan Văn Giang',
  'Nguyễn Xuân Thắng',
  'Bùi Văn Quang',
  'Nguyễn Duy Ngọc',
  'Lê Hoài Trung'
];

function inMonth(month: string, theme?: string): SampleArticle[] {
  return articles.filter(
    ({ published, truth }) => published.startsWith(month) && (!theme || truth.themes.includes(theme))
  );
}

function countThemes(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { truth } of articles)
    for (const theme of truth.themes) counts[theme] = (counts[theme] ?? 0) + 1;
  return counts;
}

function digest(items: readonly SampleArticle[]): string {
  return createHash('sha256').update(JSON.stringify(items)).digest('hex').slice(0, 16);
}

describe('the corpus that ships', () => {
  test('has this many articles, and not one letter changed', () => {
    expect({ count: articles.length, digest: digest(articles) }).toMatchInlineSnapshot(`
      {
        "count": 603,
        "digest": "d0f34545b9679279",
      }
    `);
  });
  test('has this many of each theme', () => {
    expect(countThemes()).toMatchInlineSnapshot(`
      {
        "congress-follow-up": 34,
        "congress-preparation": 105,
        "digital-transformation": 165,
        "drug-free-areas": 94,
        "emulation-movements": 35,
        "front-congress": 18,
        "great-unity-day": 16,
        "ideology-protection": 15,
        "land-data-cleanup": 34,
        "member-development": 16,
        "moral-example": 16,
        "party-cell-quality": 53,
        "security-order": 31,
        "social-welfare": 56,
        "two-tier-government": 45,
        "urban-order-environment": 32,
      }
    `);
  });
  test('is the same in a second run, another for another seed', () => {
    expect(digest([...sampleArticles()])).toBe(digest(articles));
    expect(digest([...sampleArticles('khác')])).not.toBe(digest(articles));
  });
  test('covers every month and every present province, and 60 old ones at least', () => {
    expect(MONTHS.filter((month) => inMonth(month).length < 10)).toEqual([]);
    const provinces = new Set(articles.map(({ truth }) => truth.province));
    expect(PROVINCES_34.filter(({ slug }) => !provinces.has(slug))).toEqual([]);
    const old = new Set(articles.map(({ truth }) => truth.was));
    expect(PROVINCES_63.filter(({ slug }) => old.has(slug)).length).toBeGreaterThanOrEqual(60);
    expect(articles.filter(({ published }) => published > LAST_DAY)).toEqual([]);
  });
  test('uses every hand-written article, of which there are 40 at least', () => {
    expect(readTemplates().length).toBeGreaterThanOrEqual(40);
    const families = new Set(readTemplates().flatMap(({ themes }) => themes));
    expect(families.size).toBe(16);
  });
});

describe('every article', () => {
  test('has a text, a title and a name of its own', () => {
    expect(new Set(articles.map(({ text }) => text)).size).toBe(articles.length);
    expect(new Set(articles.map(({ name }) => name)).size).toBe(articles.length);
    expect(articles.filter(({ title }) => title.trim().length < 10)).toEqual([]);
  });
  test('is as long as a short news article', () => {
    const lengths = articles.map(({ text }) => text.split(/\s+/).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(350);
  });
  test('is NFC and keeps no mark of the form it was written in', () => {
    const odd = articles.filter(
      ({ title, text }) =>
        `${title}\n${text}`.normalize('NFC') !== `${title}\n${text}` || /[[\]{}<>~|&]| {2}/.test(title + text)
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });
  test('names no real leader', () => {
    const hits = articles.filter(({ text }) => REAL_LEADERS.some((name) => text.includes(name)));
    expect(hits.map(({ name }) => name)).toEqual([]);
  });
  test('speaks of districts before the merger only', () => {
    const late = articles.filter(({ published }) => published >= '2025-07-01');
    expect(
      late.filter(({ text }) => /Huyện ủy|, huyện \p{Lu}|Thị ủy/u.test(text)).map(({ name }) => name)
    ).toEqual([]);
  });
});

describe('the trends to be seen', () => {
  const perMonth = (theme: string): number[] => MONTHS.map((month) => inMonth(month, theme).length);
  test('congress preparation rises to June 2025 and is gone after January 2026', () => {
    const counts = perMonth('congress-preparation');
    expect(counts[6]).toBeGreaterThan(3 * (counts[1] as number));
    expect(counts.slice(14).every((count) => count === 0)).toBe(true);
  });
  test('digital transformation in the last six months is more than double that of the first six', () => {
    const counts = perMonth('digital-transformation');
    const sum = (from: number, to: number): number => counts.slice(from, to).reduce((a, b) => a + b, 0);
    expect(sum(18, 24)).toBeGreaterThan(2 * sum(0, 6));
  });
  test('drug-free areas triple during 2026, most in Sơn La, Nghệ An and Điện Biên', () => {
    const counts = perMonth('drug-free-areas');
    const early = (counts[13] as number) + (counts[14] as number) + (counts[15] as number);
    const late = (counts[20] as number) + (counts[21] as number) + (counts[22] as number);
    expect(late).toBeGreaterThanOrEqual(3 * early);
    const hits = articles.filter(({ truth }) => truth.themes.includes('drug-free-areas'));
    const strong = hits.filter(({ truth }) => ['son-la', 'nghe-an', 'dien-bien'].includes(truth.province));
    expect(strong.length).toBeGreaterThan(hits.length / 2);
  });
  test('great-unity day is a matter of November, the land campaign of autumn 2026', () => {
    expect(perMonth('great-unity-day').flatMap((count, index) => (count > 0 ? [MONTHS[index]] : []))).toEqual(
      ['2025-11', '2026-11']
    );
    expect(perMonth('land-data-cleanup').indexOf(Math.max(...perMonth('land-data-cleanup')))).toBe(22);
  });
  test('two-tier government peaks in July 2025', () => {
    expect(perMonth('two-tier-government').indexOf(Math.max(...perMonth('two-tier-government')))).toBe(7);
  });
});

describe('the gaps to be shown', () => {
  test('a paper falls silent for two months', () => {
    for (const [home, months] of Object.entries(SILENT)) {
      const spoken = articles.filter(
        ({ source, published }) => source.home === home && months.includes(published.slice(0, 7))
      );
      expect(months).toHaveLength(2);
      expect(spoken).toEqual([]);
    }
  });
  test('Cà Mau is nearly without articles', () => {
    expect(articles.filter(({ truth }) => truth.province === 'ca-mau').length).toBeLessThanOrEqual(5);
  });
  test('some dates are known to the month only, some events not at all', () => {
    expect(articles.filter(({ published }) => published.length === 7).length).toBeGreaterThan(10);
    expect(articles.filter(({ truth }) => truth.event === null).length).toBeGreaterThan(60);
  });
  test('a handful of stories is told by several papers', () => {
    const stories = new Map<string, Set<string>>();
    for (const { source, truth } of articles) {
      stories.set(truth.story, (stories.get(truth.story) ?? new Set()).add(source.name));
    }
    expect([...stories.values()].filter((papers) => papers.size > 1).length).toBeGreaterThan(8);
  });
  test('36 sources, two of them national', () => {
    expect(new Set(articles.map(({ source }) => source.name)).size).toBe(36);
    expect(SAMPLE_SOURCES.filter(({ home }) => home === null)).toHaveLength(2);
  });
});

test('an item is Markdown with title, date and source in front', () => {
  const [first] = articles;
  const text = new TextDecoder().decode(sampleItem(first as SampleArticle).bytes);
  expect(text).toMatch(/^---\ntitle: ".+"\ndate: 20\d\d-\d\d(-\d\d)?\nsource: ".+"\n---\n\n/);
  expect(text).toContain(first?.text);
});
