/** Every theme with its number of articles and its last two years, month by month. */
import type { Database } from '$lib/server/db/database.ts';
import { listArticles } from '$lib/server/db/articles.ts';
import { corpusFigures } from '$lib/server/db/figures.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { answerSeries } from '$lib/server/db/series.ts';
import { EVERY_ARTICLE } from '$lib/trends/article-filter.ts';
import { twoYearsBefore } from '$lib/trends/parse.ts';
import type { Query, Series } from '$lib/trends/query.ts';
import type { Lang } from '$lib/ui/messages/index.ts';

export interface ThemeLine {
  readonly slug: string;
  readonly name: string;
  readonly definition: string;
  readonly terms: number;
  readonly articles: number;
  readonly months: readonly number[];
  readonly lastPartial: boolean;
}

/** Most articles first; the months end with the last day of which the corpus tells. */
export async function themeOverview(database: Database, lang: Lang, now: Date) {
  const [lexicon, { lastDay }] = await Promise.all([currentLexicon(database), corpusFigures(database)]);
  const series = lastDay ? (await answerSeries(database, monthly(lastDay), now)).series : [];
  const lines = await Promise.all(
    lexicon.themes.map(async ({ slug, name, definition, terms }): Promise<ThemeLine> => {
      const { total } = await listArticles(
        database,
        { ...EVERY_ARTICLE, themes: [slug] },
        { limit: 0, offset: 0 }
      );
      return {
        slug,
        name: name[lang],
        definition: definition[lang],
        terms: terms.length,
        articles: total,
        ...monthsOf(series.find(({ key }) => key === slug))
      };
    })
  );
  const points = series[0]?.points ?? [];
  return {
    lines: lines.sort((a, b) => b.articles - a.articles),
    from: points[0]?.bucket ?? null,
    to: points.at(-1)?.bucket ?? null
  };
}

/** Articles a month by theme, the last two years. */
export const monthly = (to: string): Query => ({
  themes: [],
  provinces: [],
  sources: [],
  from: twoYearsBefore(to),
  to,
  grain: 'month',
  measure: 'articles',
  split: 'theme',
  day: 'event',
  map: '34'
});

/** A theme's months as a line of the size of a word shows them. */
export const monthsOf = (series: Series | undefined): Pick<ThemeLine, 'months' | 'lastPartial'> => ({
  months: series?.points.map(({ count }) => count) ?? [],
  lastPartial: series?.points.at(-1)?.partial ?? false
});
