/** A briefing as its page shows it: the outline with what has changed since, and one page in full. */
import { error } from '@sveltejs/kit';
import type { ExportedFigure } from '$lib/charts/exported-figure.ts';
import { app } from '$lib/server/app.ts';
import { findBriefing, listRevisions } from '$lib/server/db/briefings.ts';
import type { BriefingPage } from '$lib/trends/briefing.ts';
import { draftSpeech } from '$lib/ui/briefings/draft.ts';
import type { ChangeSaid, OutlineLine, PageShown } from '$lib/ui/briefings/shown.ts';
import { compareFigure, type Change } from '$lib/ui/export/compare.ts';
import { formatDay, formatNumber } from '$lib/ui/format.ts';
import { briefings } from '$lib/ui/messages/briefings.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import { reopenedFigure, type Reopened } from '../../exported.ts';
import { readCount } from '../../sent-form.ts';

/** A page with its figure reopened, and how the numbers stand now. */
interface Opened {
  readonly page: BriefingPage;
  readonly figure: ExportedFigure | null;
  readonly changes: readonly ChangeSaid[];
  readonly made: string;
}

/** @throws 404 for a briefing or revision that there is not. */
export async function showBriefing(id: string, url: URL, lang: Lang) {
  const { database } = await app();
  const asked = url.searchParams.get('revision');
  const [found, revisions] = await Promise.all([
    findBriefing(database, id, asked === null ? undefined : (readCount(asked) ?? 0)),
    listRevisions(database, id)
  ]);
  if (!found) error(404, briefings[lang].notFound);
  const { pages, ...briefing } = found;
  const newest = revisions[0]?.revision ?? briefing.revision;
  const opened = await Promise.all(pages.map((page) => open(page, url, lang)));
  const wanted = url.searchParams.get('page');
  const at = Math.max(
    0,
    pages.findIndex((page) => page.id === wanted)
  );
  const middle = opened[at];
  return {
    ...{ briefing, revisions, newest, isNewest: newest === briefing.revision },
    lines: opened.map(lineOf),
    shown: middle ? shownOf(middle) : null,
    /** The state that had the page just taken away. */
    dropped: readCount(url.searchParams.get('dropped') ?? ''),
    at: { n: at + 2, of: pages.length + 1 }
  };
}

async function open(page: BriefingPage, url: URL, lang: Lang): Promise<Opened> {
  const reopened = 'code' in page ? await reopenedFigure(page.code, url, lang) : null;
  if (!reopened) return { page, figure: null, changes: [], made: '' };
  return {
    ...{ page, figure: reopened.figure, made: formatDay(reopened.kept.made) },
    changes: await changesOf(reopened, lang)
  };
}

async function changesOf({ figure, numbers }: Reopened, lang: Lang): Promise<ChangeSaid[]> {
  const said = (value: Change['then']) =>
    value == null ? figure.table.hidden : formatNumber(value, lang, figure.digits) + figure.unit;
  const { changes } = compareFigure(...(await numbers()), figure);
  return changes
    .filter(({ then, now }) => then !== now)
    .map(({ series, bucket, then, now }) => ({ series, bucket, before: said(then), after: said(now) }));
}

const lineOf = ({ page, figure, changes }: Opened): OutlineLine => ({
  ...{ id: page.id, kind: page.kind, changed: changes.length },
  message: page.message || (figure?.takeaway ?? '')
});

const shownOf = ({ page, figure, changes, made }: Opened): PageShown => ({
  ...{ id: page.id, kind: page.kind, message: page.message, speech: page.speech },
  drafted: { message: figure?.takeaway ?? '', speech: figure ? draftSpeech(figure) : '' },
  ...{ proofs: figure?.proofs ?? [], changed: changes },
  figure: figure && { href: `/v/${figure.stamp.code}`, made },
  articles: page.kind === 'articles' ? page.articles : [],
  words: page.kind === 'words' ? page.words : ''
});
