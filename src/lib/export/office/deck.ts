/** A briefing as PowerPoint slides: a cover, then one message a slide, what is said to it in the notes. */
import type { ExportedArticle, ExportedBriefing, ExportedPage } from '../../charts/exported-briefing.ts';
import { plainText } from '../xml.ts';
import type { Place } from '../../charts/paint.ts';
import { fitWords } from './slide-words.ts';
import {
  addFigure,
  addTable,
  addLogo,
  addMessage,
  addSlide,
  colour,
  finishDeck,
  MARGIN,
  newDeck,
  notesOf,
  place,
  SLIDE,
  text,
  type Deck,
  type Slide
} from './slides.ts';

/** Width of slides 540 points high. */
const WIDTHS: Readonly<Record<ExportedBriefing['slide'], number>> = { '16:9': SLIDE.width, '4:3': 720 };
const COVER_SIZES = [40, 32, 26, 22, 18] as const;
const WORD_SIZES = [20, 18, 16, 14, 12, 10, 8] as const;
const ARTICLE_SIZES = [16, 14, 12, 10, 9, 8, 7] as const;
/** Between paragraphs, in points. */
const PARAGRAPH = 8;

export async function briefingPptx(briefing: ExportedBriefing): Promise<Uint8Array<ArrayBuffer>> {
  const width = WIDTHS[briefing.slide];
  const deck = newDeck(briefing.title, width, briefing.logo);
  const inner = width - 2 * MARGIN;
  addCover(deck.file.addSlide(), briefing, inner);
  for (const page of briefing.pages) addPage(deck, page, inner);
  return finishDeck(deck, briefing.madeOn);
}

function addCover(
  slide: Slide,
  { title, occasion, made, template, logo }: ExportedBriefing,
  inner: number
): void {
  const dark = template === 'ink';
  const ink = (token: string) => (dark ? 'paper' : token);
  if (dark) slide.background = { color: colour('ink') };
  if (logo) addLogo(slide, logo, { x: MARGIN, y: 40, width: 220, height: 72 });
  slide.addText(plainText(title), {
    ...place(MARGIN, 150, inner, 150),
    ...text(fitWords([title], { width: inner, height: 150 }, COVER_SIZES, 600).size, ink('ink'), true),
    valign: 'bottom'
  });
  slide.addText(plainText(occasion), {
    ...place(MARGIN, 312, inner, 60),
    ...text(fitWords([occasion], { width: inner, height: 60 }, WORD_SIZES.slice(1)).size, ink('ink-2')),
    valign: 'top'
  });
  slide.addText(plainText(made), { ...place(MARGIN, 484, inner, 24), ...text(12, ink('ink-3')) });
}

function addPage(deck: Deck, page: ExportedPage, inner: number): void {
  if ('figure' in page) {
    const add = page.kind === 'table' ? addTable : addFigure;
    return add(deck, page.figure, plainText(`${page.speech}\n\n${notesOf(page.figure)}`), inner);
  }
  const slide = addSlide(deck, inner);
  const top = addMessage(slide, page.message, inner) + 16;
  const room = { x: MARGIN, y: top, width: inner, height: SLIDE.height - top - MARGIN };
  if (page.kind === 'words') addLines(slide, page.lines, room);
  else addArticles(slide, page.articles, room);
  slide.addNotes(plainText([page.speech, ...linksOf(page)].filter(Boolean).join('\n')));
}

const boxed = ({ x, y, width, height }: Place) => place(x, y, width, height);

const linksOf = (page: ExportedPage): string[] =>
  page.kind === 'articles' ? page.articles.map(({ title, link }) => `${title} · ${link}`) : [];

function addLines(slide: Slide, lines: readonly string[], room: Place): void {
  const { size } = fitWords(lines, { ...room, height: room.height - lines.length * PARAGRAPH }, WORD_SIZES);
  const runs = lines.map((line) => ({ text: plainText(line), options: { breakLine: true } }));
  slide.addText(runs, { ...boxed(room), ...text(size, 'ink'), valign: 'top', paraSpaceAfter: PARAGRAPH });
}

function addArticles(slide: Slide, articles: readonly ExportedArticle[], room: Place): void {
  const told = articles.flatMap(({ title, told: where, sentence }) => [
    `${title}  ${where}`,
    `“${sentence}”`
  ]);
  const { size } = fitWords(told, { ...room, height: room.height * 0.8 }, ARTICLE_SIZES, 500);
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
  slide.addText(runs, { ...boxed(room), ...text(size, 'ink'), valign: 'top' });
}
