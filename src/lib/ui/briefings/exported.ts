/** A stored briefing made ready to be written: figures reopened, drafts in the place of empty words. */
import type { ExportedFigure } from '../../charts/exported-figure.ts';
import type { BriefingLogo, ExportedBriefing, ExportedPage } from '../../charts/exported-briefing.ts';
import type { Briefing, BriefingContent, BriefingPage, KeptArticle } from '../../trends/briefing.ts';
import { formatDay } from '../format.ts';
import { exporting } from '../messages/export.ts';
import type { Lang } from '../messages/index.ts';
import { draftSpeech } from './draft.ts';

/** In both languages a figure is a page in each. */
const LANGS: Readonly<Record<BriefingContent['lang'], readonly Lang[]>> = {
  vi: ['vi'],
  en: ['en'],
  both: ['vi', 'en']
};

export interface Reopening {
  /** The figure of a code as it was made; null when there is none: its page is left out. */
  readonly figure: (code: string, lang: Lang) => Promise<ExportedFigure | null>;
  readonly logo: (digest: string) => Promise<BriefingLogo | null>;
  /** Where the server is reached, without a slash at the end. */
  readonly base: string;
}

export async function toExport(briefing: Briefing, from: Reopening): Promise<ExportedBriefing> {
  const { name, occasion, slide, template, savedAt, pages } = briefing;
  const langs = LANGS[briefing.lang];
  const madeOn = savedAt.slice(0, 10);
  const made = await Promise.all(pages.map((page) => pagesOf(page, langs, from)));
  return {
    ...{ title: name, occasion, slide, template, madeOn, pages: made.flat() },
    logo: briefing.logo ? await from.logo(briefing.logo) : null,
    made: exporting[langs[0] ?? 'vi'].made(formatDay(madeOn))
  };
}

async function pagesOf(
  page: BriefingPage,
  langs: readonly Lang[],
  { figure: reopen, base }: Reopening
): Promise<ExportedPage[]> {
  const { message, speech } = page;
  if (page.kind === 'words')
    return [{ kind: 'words', message, speech, lines: page.words.split(/\n+/).filter(Boolean) }];
  if (page.kind === 'articles')
    return [
      { kind: 'articles', message, speech, articles: page.articles.map((one) => articleOf(one, base)) }
    ];
  const figures = await Promise.all(langs.map((lang) => reopen(page.code, lang)));
  return figures.flatMap((figure, at) => {
    if (!figure) return [];
    // What somebody has written is in one language: the other page keeps its draft.
    const own = at === 0;
    const takeaway = (own && message) || figure.takeaway;
    return [
      {
        ...{ kind: page.kind, figure: { ...figure, takeaway }, message: takeaway },
        speech: (own && speech) || draftSpeech({ ...figure, takeaway })
      }
    ];
  });
}

const articleOf = ({ id, title, source, day, sentence }: KeptArticle, base: string) => ({
  ...{ title, sentence },
  told: [source, ...(day ? [formatDay(day)] : [])].join(', '),
  link: `${base}/articles/${id}`
});
