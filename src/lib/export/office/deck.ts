/** A briefing as PowerPoint slides: a cover, then one message a slide, what is said to it in the notes. */
import type { ExportedArticle, ExportedBriefing, ExportedPage } from '../briefing-pages.ts';
import { plainText } from '../xml.ts';
import {
  addFigure,
  colour,
  finishDeck,
  MARGIN,
  newDeck,
  notesOf,
  place,
  SLIDE,
  text,
  type Slide
} from './slides.ts';

/** Width of slides 540 points high. */
const WIDTHS: Readonly<Record<ExportedBriefing['slide'], number>> = { '16:9': SLIDE.width, '4:3': 720 };
/** Longer titles are set smaller. */
const LONG_TITLE = 90;
/** Characters of a slide's text above which it is set smaller. */
const MUCH_TEXT = 700;

export async function briefingPptx(briefing: ExportedBriefing): Promise<Uint8Array<ArrayBuffer>> {
  const width = WIDTHS[briefing.slide];
  const deck = newDeck(briefing.title, width);
  const inner = width - 2 * MARGIN;
  addCover(deck.addSlide(), briefing, inner);
  for (const page of briefing.pages) addPage(deck.addSlide(), page, inner);
  const figures = briefing.pages.flatMap((page) => (page.kind === 'figure' ? [page.figure] : []));
  return finishDeck(deck, figures, briefing.madeOn);
}

function addCover(slide: Slide, { title, occasion, made, template }: ExportedBriefing, inner: number): void {
  const dark = template === 'ink';
  const ink = (token: string) => (dark ? 'paper' : token);
  if (dark) slide.background = { color: colour('ink') };
  slide.addText(plainText(title), {
    ...place(MARGIN, 150, inner, 150),
    ...text(title.length > LONG_TITLE ? 26 : 40, ink('ink'), true),
    valign: 'bottom'
  });
  slide.addText(plainText(occasion), {
    ...place(MARGIN, 312, inner, 60),
    ...text(18, ink('ink-2')),
    valign: 'top'
  });
  slide.addText(plainText(made), { ...place(MARGIN, 484, inner, 24), ...text(12, ink('ink-3')) });
}

function addPage(slide: Slide, page: ExportedPage, inner: number): void {
  if (page.kind === 'figure')
    return addFigure(slide, page.figure, plainText(`${page.speech}\n\n${notesOf(page.figure)}`), inner);
  slide.addText(plainText(page.message), {
    ...place(MARGIN, 28, inner, 70),
    ...text(page.message.length > LONG_TITLE ? 20 : 28, 'ink', true),
    valign: 'top'
  });
  if (page.kind === 'words') addLines(slide, page.lines, inner);
  else addArticles(slide, page.articles, inner);
  slide.addNotes(plainText([page.speech, ...linksOf(page)].filter(Boolean).join('\n')));
}

const linksOf = (page: ExportedPage): string[] =>
  page.kind === 'articles' ? page.articles.map(({ title, link }) => `${title} · ${link}`) : [];

const body = (inner: number) => place(MARGIN, 110, inner, SLIDE.height - 150);

function addLines(slide: Slide, lines: readonly string[], inner: number): void {
  const size = lines.join('').length > MUCH_TEXT ? 12 : 18;
  const runs = lines.map((line) => ({ text: plainText(line), options: { breakLine: true } }));
  slide.addText(runs, { ...body(inner), ...text(size, 'ink'), valign: 'top', paraSpaceAfter: 8 });
}

function addArticles(slide: Slide, articles: readonly ExportedArticle[], inner: number): void {
  const much =
    articles.reduce((sum, { title, sentence }) => sum + title.length + sentence.length, 0) > MUCH_TEXT;
  const size = much ? 10 : 14;
  const runs = articles.flatMap(({ title, told, sentence, link }) => [
    {
      text: plainText(title),
      options: {
        ...text(size, 'accent', true),
        ...(/^https?:/.test(link) ? { hyperlink: { url: link } } : {})
      }
    },
    { text: plainText(`  ${told}`), options: { ...text(size - 2, 'ink-3'), breakLine: true } },
    { text: plainText(`“${sentence}”`), options: { ...text(size, 'ink-2'), breakLine: true } },
    { text: '', options: { ...text(size / 2, 'ink'), breakLine: true } }
  ]);
  slide.addText(runs, { ...body(inner), ...text(size, 'ink'), valign: 'top' });
}
