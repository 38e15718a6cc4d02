/** The themes of the newest lexicon, each with what is tagged with it: from the rollup, no article is read. */
import { sql } from 'drizzle-orm';
import type { ThemeList } from '../../trends/listed-theme.ts';
import type { Database } from './database.ts';
import { rows } from './database.ts';
import { currentLexicon } from './lexicon.ts';

interface Counted {
  readonly theme: string;
  readonly articles: number;
  readonly stories: number;
}

/** Articles of every day count, those of unknown days too. */
export async function listThemes(database: Database): Promise<ThemeList> {
  const [{ version, published, themes }, counted] = await Promise.all([
    currentLexicon(database),
    rows<Counted>(
      database.db,
      sql`select theme, sum(articles)::int as articles, sum(articles - followers)::int as stories
        from rollup_tag where day_kind = 'event' group by theme`
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
