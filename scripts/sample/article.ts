/** Writes one telling of a story: choice of paragraphs, their order, title, byline and what is true of it. */
import { addDays } from '../../src/lib/corpus/civil-date.ts';
import { LAST_DAY } from './calendar.ts';
import type { Aside } from './library.ts';
import type { Dice } from './random.ts';
import { dice } from './random.ts';
import { fillLine } from './render.ts';
import { likelihoodOfAside } from './schedule.ts';
import { capital, tell } from './slots.ts';
import type { SampleSource } from './sources.ts';
import { publicationDay, type Story } from './story.ts';
import type { Block, Line } from './template.ts';

export interface SampleTruth {
  /** Theme slugs, in no order that means anything. */
  readonly themes: readonly string[];
  /** Slug of the present province of the event. */
  readonly province: string;
  /** Slug of the old province, as far as the text tells the commune. */
  readonly was: string;
  /** ISO day; null where the text says none. */
  readonly event: string | null;
  /** The same for all tellings of one story, otherwise unique. */
  readonly story: string;
}

export interface SampleArticle {
  readonly source: { readonly name: string; readonly home: string | null };
  /** A file name, unique in the sample. */
  readonly name: string;
  readonly title: string;
  /** `YYYY-MM-DD`, in a few articles only `YYYY-MM`. */
  readonly published: string;
  /** The body, one paragraph a line with an empty line between; the title is not in it. */
  readonly text: string;
  readonly truth: SampleTruth;
}

/** Choices an earlier telling made, to be avoided: title and block → line. */
export type Choices = Map<string, number>;

/** Writes `story` for `source`. `taken` holds earlier choices and receives those made. */
export function writeArticle(
  story: Story,
  source: SampleSource,
  asides: readonly Aside[],
  taken: Choices,
  telling: number
): SampleArticle {
  const draw = dice(`${story.seed} telling ${telling}`);
  const named = source.home === null || draw.chance(0.5);
  const filling = tell(story, source.dates, named);
  const lines = chooseLines(story, asides, taken, draw);
  const paragraphs = lines.map((line) => capital(tidy(fillLine(line.text, filling, draw))));
  if (lines[0]?.text.includes('{noi}')) {
    addBackground(paragraphs, asides, (line) => capital(tidy(fillLine(line.text, filling, draw))), draw);
  }
  const event = filling.saidDay() ? story.day : null;
  const title = titleOf(story, source, taken, draw);
  const day = telling === 0 ? publicationDay(story.day, draw) : laterDay(story.day);
  return {
    source: { name: source.name, home: source.home },
    name: `${day}-${story.seed}-${telling}.md`,
    title,
    published: draw.chance(0.04) ? day.slice(0, 7) : day,
    text: [...paragraphs, ...byline(source, draw)].join('\n\n'),
    truth: {
      themes: [...new Set([...story.template.themes, ...lines.flatMap(({ themes }) => themes)])],
      province: story.place.province,
      was: story.place.was,
      event,
      story: story.seed
    }
  };
}

/** Syllables below which an article gets a paragraph about the place, as newspapers pad theirs. */
const SHORT = 125;

/** Puts one or two background paragraphs into a short article, before its last one. */
function addBackground(
  paragraphs: string[],
  asides: readonly Aside[],
  write: (line: Line) => string,
  draw: Dice
): void {
  const open = draw.shuffle(asides.filter(({ family }) => family === 'background'));
  for (const { line } of open.slice(0, 2)) {
    if (syllables(paragraphs) >= SHORT) return;
    paragraphs.splice(paragraphs.length - 1, 0, write(line));
  }
}

function syllables(paragraphs: readonly string[]): number {
  return paragraphs.join(' ').split(/\s+/).length;
}

function laterDay(day: string): string {
  const next = addDays(day, 1);
  return next > LAST_DAY ? LAST_DAY : next;
}

/** Titles name the place on their own: their slots are filled apart, so that the body still introduces it. */
function titleOf(story: Story, source: SampleSource, taken: Choices, draw: Dice): string {
  const { titles } = story.template;
  const index = another('title', titles.length, taken, draw);
  const title = capital(tidy(fillLine(titles[index] as string, tell(story, source.dates, false), draw)));
  return source.home !== null && story.seed.length % 7 === 0 && draw.chance(0.25)
    ? title.toUpperCase()
    : title;
}

interface Chosen {
  readonly line: Line;
  readonly movable: boolean;
}

function chooseLines(story: Story, asides: readonly Aside[], taken: Choices, draw: Dice): Line[] {
  const chosen: Chosen[] = [];
  const { blocks } = story.template;
  const drawn = blocks.map(({ chance }) => draw.chance(chance));
  const written = blocks.filter(({ aside }, index) => drawn[index] && !aside).length;
  blocks.forEach((block, index) => {
    const wanted = drawn[index] || (written < ENOUGH && !block.aside);
    if (!wanted) return;
    const line = block.aside
      ? chooseAside(story, asides, chosen, draw)
      : chooseLine(block, `${index}`, taken, draw);
    if (line) chosen.push({ line, movable: block.movable });
  });
  return shuffleRuns(chosen, draw);
}

/** Paragraphs of its own that an article should have; with fewer, nothing optional is left out. */
const ENOUGH = 6;

function chooseLine(block: Block, key: string, taken: Choices, draw: Dice): Line | undefined {
  return block.lines[another(key, block.lines.length, taken, draw)];
}

/** An index other than the one taken before, where there is another. */
function another(key: string, count: number, taken: Choices, draw: Dice): number {
  const before = taken.get(key);
  const free = Array.from({ length: count }, (_, index) => index).filter((index) => index !== before);
  const index = draw.pick(free.length > 0 ? free : [0]);
  taken.set(key, index);
  return index;
}

function chooseAside(
  story: Story,
  asides: readonly Aside[],
  chosen: readonly Chosen[],
  draw: Dice
): Line | undefined {
  const own = new Set([...story.template.themes, ...chosen.flatMap(({ line }) => line.themes)]);
  const open = asides.filter(
    ({ line }) => !chosen.some((one) => one.line === line) && !line.themes.some((theme) => own.has(theme))
  );
  const weights = open.map(({ family }) =>
    likelihoodOfAside(family, story.day.slice(0, 7), story.place.province)
  );
  let left = draw.next() * weights.reduce((sum, weight) => sum + weight, 0);
  return open.find((_, index) => (left -= weights[index] as number) < 0)?.line;
}

/** Neighbouring movable paragraphs change places among themselves. */
function shuffleRuns(chosen: readonly Chosen[], draw: Dice): Line[] {
  const out: Line[] = [];
  for (let at = 0; at < chosen.length;) {
    let end = at + 1;
    if (chosen[at]?.movable) while (chosen[end]?.movable) end += 1;
    out.push(...draw.shuffle(chosen.slice(at, end).map(({ line }) => line)));
    at = end;
  }
  return out;
}

function byline({ reporters }: SampleSource, draw: Dice): string[] {
  return reporters.length > 0 && draw.chance(0.75) ? [draw.pick(reporters)] : [];
}

/** Mends what filling leaves behind: doubled spaces and commas. */
function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/,{2,}/g, ',')
    .trim();
}
