/** The changes that the form of a briefing sends: each over the revision that its editor saw. */
import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { changeBriefing } from '$lib/server/briefings.ts';
import { findBriefing } from '$lib/server/db/briefings.ts';
import { listArticles } from '$lib/server/db/articles.ts';
import { parseArticleFilter } from '$lib/trends/article-filter.ts';
import {
  BRIEFING_LANGS,
  BRIEFING_TEMPLATES,
  LONGEST_BRIEFING_NAME,
  LONGEST_MESSAGE,
  LONGEST_SPEECH,
  SLIDE_SIZES,
  withPage,
  withPageChanged,
  withPageMoved,
  withoutPage,
  type BriefingContent,
  type BriefingPage
} from '$lib/trends/briefing.ts';
import { LOGO_BYTES, readLogo } from '$lib/export/picture/logo.ts';
import { keepLogo } from '$lib/server/db/briefing-logos.ts';
import { briefings } from '$lib/ui/messages/briefings.ts';
import { choice, longText, readCount, shortText, text } from '../../sent-form.ts';
import { codeNow, figureAt, figurePage, tablePage } from '../figures.ts';

type Event = RequestEvent<{ id: string }>;
type Change = (content: BriefingContent) => BriefingContent;

/** A new page without words. */
const untold = () => ({ id: randomUUID(), message: '', speech: '' });

/** Proving articles of one page. */
const MOST_ARTICLES = 5;

/** Saves the change and shows the page `shown`; told in words where somebody saved in between. */
async function keep(
  event: Event,
  form: FormData,
  change: Change,
  shown: string,
  told = ''
): Promise<unknown> {
  const words = briefings[event.locals.lang];
  const { database } = await app();
  const seen = { id: event.params.id, over: readCount(text(form, 'over')) ?? 0 };
  let changed: Awaited<ReturnType<typeof changeBriefing>>;
  try {
    changed = await changeBriefing(database, seen, change, new Date());
  } catch (problem) {
    if (problem instanceof RangeError) return fail(400, { said: words.full });
    throw problem;
  }
  if (changed === 'gone') error(404, words.gone);
  if (changed === 'stale') return fail(409, { said: words.stale });
  redirect(303, `/briefings/${seen.id}${told || (shown && `?page=${shown}`)}`);
}

/** An action that needs nothing but the form and the id of a page in it. */
const simple = (change: (form: FormData, page: string) => Change) => async (event: Event) => {
  const form = await event.request.formData();
  const page = text(form, 'page');
  return keep(event, form, change(form, page), page);
};

export const move = simple(
  (form, page) => (content) => withPageMoved(content, page, text(form, 'by') === '-1' ? -1 : 1)
);
/** The address then tells which state had the page still. */
export async function drop(event: Event) {
  const form = await event.request.formData();
  const gone = text(form, 'page');
  return keep(event, form, (content) => withoutPage(content, gone), '', `?dropped=${text(form, 'over')}`);
}

export const head = simple((form) => (content) => ({
  ...content,
  name: shortText(form, 'name', LONGEST_BRIEFING_NAME) || content.name,
  occasion: shortText(form, 'occasion', LONGEST_BRIEFING_NAME),
  lang: choice(form, 'lang', BRIEFING_LANGS),
  slide: choice(form, 'slide', SLIDE_SIZES),
  template: choice(form, 'template', BRIEFING_TEMPLATES)
}));

export const page = simple((form, id) => (content) => {
  const before = content.pages.find((one) => one.id === id);
  return before ? withPageChanged(content, typed(form, before)) : content;
});

function typed(form: FormData, page: BriefingPage): BriefingPage {
  const said = {
    message: shortText(form, 'message', LONGEST_MESSAGE),
    speech: longText(form, 'speech', LONGEST_SPEECH)
  };
  if (page.kind === 'words') return { ...page, ...said, words: longText(form, 'words', LONGEST_SPEECH) };
  return { ...page, ...said };
}

/** Takes up the picture that was sent, or lets go of the one there is. */
export async function logo(event: Event) {
  const form = await event.request.formData();
  const shown = text(form, 'page');
  if (text(form, 'remove')) return keep(event, form, (content) => ({ ...content, logo: null }), shown);
  const sent = form.get('logo');
  const read = sent instanceof File && sent.size <= LOGO_BYTES ? await logoOf(sent) : null;
  if (!read) return fail(400, { said: briefings[event.locals.lang].badLogo });
  const digest = await keepLogo((await app()).database, read);
  return keep(event, form, (content) => ({ ...content, logo: digest }), shown);
}

const logoOf = async (file: File) => readLogo(new Uint8Array(await file.arrayBuffer()));

/** Takes an earlier state as the newest. */
export async function restore(event: Event) {
  const form = await event.request.formData();
  const { database } = await app();
  const wanted = readCount(text(form, 'revision')) ?? 0;
  const found = await findBriefing(database, event.params.id, wanted);
  if (!found) error(404, briefings[event.locals.lang].notFound);
  const { id: _id, revision: _revision, savedAt: _savedAt, ...content } = found;
  return keep(event, form, () => content, '');
}

export async function addFigure(event: Event) {
  const form = await event.request.formData();
  const made = await figureAt(text(form, 'address'), event.url, event.locals.lang);
  if (!made.ok) return fail(400, { said: made.said });
  const added = text(form, 'as') === 'table' ? tablePage(made.code) : figurePage(made.code);
  return keep(event, form, (content) => withPage(content, added), added.id);
}

/** The same question asked again. */
export async function refresh(event: Event) {
  const form = await event.request.formData();
  const { database } = await app();
  const id = text(form, 'page');
  const old = (await findBriefing(database, event.params.id))?.pages.find((one) => one.id === id);
  const isFigure = old?.kind === 'figure' || old?.kind === 'table';
  const code = isFigure ? await codeNow(old.code, event.url, event.locals.lang) : null;
  if (!isFigure || !code) return fail(400, { said: briefings[event.locals.lang].noFigure });
  return keep(event, form, (content) => withPageChanged(content, { ...old, code }), id);
}

export async function addArticles(event: Event) {
  const form = await event.request.formData();
  const words = briefings[event.locals.lang];
  const address = /^[^?]*\/articles(?:\?(.*))?$/.exec(text(form, 'address').trim());
  const parsed = address && parseArticleFilter(new URLSearchParams(address[1] ?? ''));
  if (!parsed?.ok) return fail(400, { said: words.noArticles });
  const { database } = await app();
  const { items } = await listArticles(database, parsed.filter, { limit: MOST_ARTICLES, offset: 0 });
  if (items.length === 0) return fail(400, { said: words.noArticle });
  const kept = items.map((item) => ({
    ...{ id: item.id, title: item.title, source: item.source.name },
    day: item.event?.value ?? item.published?.value ?? null,
    sentence: item.excerpt?.text ?? ''
  }));
  const added = { ...untold(), kind: 'articles', articles: kept } as const;
  return keep(event, form, (content) => withPage(content, added), added.id);
}

export async function addWords(event: Event) {
  const form = await event.request.formData();
  const added = { ...untold(), kind: 'words', words: '' } as const;
  return keep(event, form, (content) => withPage(content, added), added.id);
}
