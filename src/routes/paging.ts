/** Which page of a long list an address asks for; a page that does not exist is a 400. */
import { error } from '@sveltejs/kit';
import { articles } from '$lib/ui/messages/articles.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import { cutEcho } from '$lib/trends/problem.ts';

/** Parameters of every list beside those of its filter. */
export const OTHERS = ['page', 'lang'];
const PAGE_NUMBER = /^[1-9]\d{0,5}$/;

/** Counted from 1, by the parameter `name`, with what a query needs to fetch it. */
export function readPage(
  params: URLSearchParams,
  limit: number,
  lang: Lang,
  name = 'page'
): { readonly page: number; readonly limit: number; readonly offset: number } {
  const text = [...new Set(params.getAll(name))].join() || '1';
  if (!PAGE_NUMBER.test(text)) error(400, articles[lang].badPage(cutEcho(text)));
  return { page: Number(text), limit, offset: (Number(text) - 1) * limit };
}

/** How many pages there are; an empty list has one. */
export function countPages(
  total: number,
  { page, limit }: { readonly page: number; readonly limit: number },
  lang: Lang
): number {
  const pages = Math.max(1, Math.ceil(total / limit));
  if (page > pages) error(400, articles[lang].noPage(pages));
  return pages;
}
