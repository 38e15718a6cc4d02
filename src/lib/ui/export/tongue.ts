/** The words that exports speak with: those of the explore page. */
import type { ExploreTongue } from '../explore/tongue.ts';
import { explore } from '../messages/explore.ts';
import { t, type Lang } from '../messages/index.ts';
import { themeNames } from '../overview/chart-words.ts';
import type { ThemeName } from '../overview/load.ts';

/** @param today ISO day in Việt Nam. */
export const figureTongue = (themes: readonly ThemeName[], today: string, lang: Lang): ExploreTongue => ({
  ...{ lang, today, words: t(lang)(explore) },
  names: themeNames(themes, lang)
});
