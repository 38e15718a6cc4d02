/** What an address of the list asks for; anything it does not know is a 400 that says what to write instead. */
import { error } from '@sveltejs/kit';
import type { Source } from '$lib/corpus/stored.ts';
import type { Theme } from '$lib/lexicon/theme.ts';
import { parseArticleFilter } from '$lib/trends/article-filter.ts';
import type { ArticleFilter } from '$lib/trends/query.ts';
import { articles } from '$lib/ui/messages/articles.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import { sayProblems } from '$lib/ui/problem-words.ts';

export const PAGE_SIZE = 20;
const PAGE_NUMBER = /^[1-9]\d{0,5}$/;
/** Parameters of the page beside those of the filter. */
const OTHERS = ['page', 'lang'];

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

/** Counted from 1. */
export function readPage(params: URLSearchParams, lang: Lang): number {
  const text = params.get('page') ?? '1';
  if (!PAGE_NUMBER.test(text)) error(400, articles[lang].badPage(text.slice(0, 20)));
  return Number(text);
}
