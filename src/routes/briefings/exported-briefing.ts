/** A stored briefing made ready to be written: figures reopened, drafts in the place of empty words. */
import { app } from '$lib/server/app.ts';
import { findBriefing } from '$lib/server/db/briefings.ts';
import type { ExportedBriefing, ExportedPage } from '$lib/export/briefing-pages.ts';
import type { BriefingContent, BriefingPage, KeptArticle } from '$lib/trends/briefing.ts';
import { draftSpeech } from '$lib/ui/briefings/draft.ts';
import { formatDay } from '$lib/ui/format.ts';
import { exporting } from '$lib/ui/messages/export.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import { reopenedFigure } from '../exported.ts';
import { readCount } from '../sent-form.ts';

/** In both languages a figure is a page in each. */
const LANGS: Readonly<Record<BriefingContent['lang'], readonly Lang[]>> = {
  vi: ['vi'],
  en: ['en'],
  both: ['vi', 'en']
};

/** Null when there is none of that id or revision. Figures whose code is gone are left out. */
export async function exportedBriefing(id: string, url: URL, lang: Lang): Promise<ExportedBriefing | null> {
  const { database } = await app();
  const revision = url.searchParams.get('revision');
  const asked = revision === null ? undefined : (readCount(revision) ?? 0);
  const briefing = await findBriefing(database, id, asked);
  if (!briefing) return null;
  const { name, occasion, slide, template, savedAt, pages } = briefing;
  const madeOn = savedAt.slice(0, 10);
  const made = await Promise.all(pages.map((page) => pagesOf(page, url, LANGS[briefing.lang])));
  return {
    ...{ title: name, occasion, slide, template, madeOn, pages: made.flat() },
    made: exporting[LANGS[briefing.lang][0] ?? lang].made(formatDay(madeOn))
  };
}

async function pagesOf(page: BriefingPage, url: URL, langs: readonly Lang[]): Promise<ExportedPage[]> {
  const { message, speech } = page;
  if (page.kind === 'words')
    return [{ kind: 'words', message, speech, lines: page.words.split(/\n+/).filter(Boolean) }];
  if (page.kind === 'articles')
    return [{ kind: 'articles', message, speech, articles: page.articles.map((one) => articleOf(one, url)) }];
  const reopened = await Promise.all(langs.map((lang) => reopenedFigure(page.code, url, lang)));
  return reopened.flatMap((found, at) => {
    if (!found) return [];
    const { figure } = found;
    // What somebody has written is in one language: the other page keeps its draft.
    const own = at === 0;
    const takeaway = (own && message) || figure.takeaway;
    return [
      {
        ...{ kind: 'figure', figure: { ...figure, takeaway }, message: takeaway },
        speech: (own && speech) || draftSpeech({ ...figure, takeaway })
      }
    ];
  });
}

const articleOf = ({ id, title, source, day, sentence }: KeptArticle, url: URL) => ({
  ...{ title, sentence },
  told: [source, ...(day ? [formatDay(day)] : [])].join(', '),
  link: `${url.origin}/articles/${id}`
});
