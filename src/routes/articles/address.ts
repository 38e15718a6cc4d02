/** What an address of the list asks for; anything it does not know is a 400 that says what to write instead. */
import { error } from '@sveltejs/kit';
import type { Source } from '$lib/corpus/stored.ts';
import type { Theme } from '$lib/lexicon/theme.ts';
import { readSearch } from '$lib/text/search-query.ts';
import { parseArticleFilter } from '$lib/trends/article-filter.ts';
import type { ArticleFilter } from '$lib/trends/query.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import { sayProblems } from '$lib/ui/problem-words.ts';
import { OTHERS } from '../paging.ts';

export function readFilter(
  params: URLSearchParams,
  known: { readonly themes: readonly Theme[]; readonly sources: readonly Source[] },
  lang: Lang
): ArticleFilter {
  const slugs = (list: readonly { readonly slug: string }[]) => list.map(({ slug }) => slug);
  const parsed = parseArticleFilter(params, {
    ...{ themes: slugs(known.themes), sources: slugs(known.sources), others: OTHERS }
  });
  if (!parsed.ok) error(400, sayProblems(parsed.problems, lang));
  return parsed.filter;
}

/** How what was typed is read; null where nothing was. */
export function searched({
  search
}: ArticleFilter): { readonly marked: boolean; readonly empty: boolean } | null {
  if (search === null) return null;
  const { form, needles } = readSearch(search);
  return { marked: form === 'text', empty: needles.length === 0 };
}
