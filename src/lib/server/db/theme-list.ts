/** The themes of the newest lexicon, each with what is tagged with it: from the sums, no article is read. */
import { sql } from 'drizzle-orm';
import type { ThemeList } from '../../trends/listed-theme.ts';
import { UNKNOWN_DAY } from './counted-day.ts';
import type { Database } from './database.ts';
import { rows } from './database.ts';
import { currentLexicon } from './lexicon.ts';
import { rollupRows } from './sums.ts';

interface Counted {
  readonly theme: string;
  readonly articles: number;
  readonly stories: number;
}

const EVERY_TAG = rollupRows({
  ...{ counted: { kind: 'tags', themes: [] }, scope: 'all', daily: false, day: 'event' },
  ...{ period: { from: UNKNOWN_DAY, to: '9999-12-31' }, where: () => sql`true` }
});

/** Articles of every day count, those of unknown days too. */
export async function listThemes(database: Database): Promise<ThemeList> {
  const [{ version, published, themes }, counted] = await Promise.all([
    currentLexicon(database),
    rows<Counted>(
      database.db,
      sql`select r.theme, sum(r.articles)::int as articles, sum(r.articles - r.followers)::int as stories
        from ${EVERY_TAG} group by r.theme`
    )
  ]);
  const counts = new Map(counted.map((one) => [one.theme, one]));
  return {
    version,
    published,
    themes: themes.map(({ slug, name, short, definition, terms }) => {
      const { articles = 0, stories = 0 } = counts.get(slug) ?? {};
      return { slug, name, short, definition, terms, articles, stories };
    })
  };
}
