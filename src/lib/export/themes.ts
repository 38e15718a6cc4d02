/** The themes for programs: the JSON of the API and the rows of its CSV file. */
import type { ThemeList } from '../trends/listed-theme.ts';
import { toCsv } from './csv.ts';

/** Which version of the lexicon they are of, and when it was published, is told with them. */
export function themesJson({ version, published, themes }: ThemeList) {
  return { total: themes.length, lexicon: version, published, items: themes, next: null };
}

/** Columns of the file. */
export const THEME_COLUMNS = [
  ...['slug', 'name', 'name_en', 'short', 'short_en', 'definition', 'definition_en'],
  ...['terms', 'articles', 'stories']
];

/** One row a theme; its terms one a line in their cell. */
export function themesCsv({ themes }: ThemeList): string {
  const rows = themes.map(({ slug, name, short, definition, terms, articles, stories }) => [
    ...[slug, name.vi, name.en, short.vi, short.en, definition.vi, definition.en],
    ...[terms.join('\n'), articles, stories]
  ]);
  return toCsv([THEME_COLUMNS, ...rows]);
}
