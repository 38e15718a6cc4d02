/** The sample corpus: about 600 invented articles over 34 provinces and two years, the same on every machine. */
import { PROVINCES_34 } from '../../src/lib/lexicon/provinces.ts';
import { writeArticle, type Choices, type SampleArticle } from './article.ts';
import { MONTHS } from './calendar.ts';
import { readAsides, readTemplates, type Aside } from './library.ts';
import type { PlaceUse } from './places.ts';
import { dice, type Dice } from './random.ts';
import { FAMILIES, likelihood, storiesIn } from './schedule.ts';
import { homePaper, NATIONAL_PAPERS, SILENT, type SampleSource } from './sources.ts';
import { inventStory, type Story } from './story.ts';
import type { Template } from './template.ts';

export type { SampleArticle, SampleTruth } from './article.ts';

/** Seed of the corpus that ships; changing it changes every article. */
export const SAMPLE_SEED = 'nhịp';

/** Every how many stories one is told again, by a national paper or a neighbour. */
const RETOLD_EVERY = 37;

/**
 * The articles in order of month, then family. Pure given `seed` and the files of articles/: no clock, no chance.
 * @throws Error naming the article when a hand-written file is malformed.
 */
export function* sampleArticles(seed: string = SAMPLE_SEED): Generator<SampleArticle> {
  const asides = readAsides();
  let number = 0;
  for (const story of planStories(seed)) {
    const taken: Choices = new Map();
    const draw = dice(`${story.seed} source`);
    const paper = paperFor(story, draw);
    yield writeArticle(story, paper, asides, taken, 0);
    number += 1;
    if (number % RETOLD_EVERY === 0) yield* retell(story, paper, asides, taken, draw);
  }
}

/** One or two more papers on the same story, in other words. */
function* retell(
  story: Story,
  first: SampleSource,
  asides: readonly Aside[],
  taken: Choices,
  draw: Dice
): Generator<SampleArticle> {
  const others = NATIONAL_PAPERS.filter((paper) => paper !== first);
  const count = draw.between(1, others.length);
  for (let telling = 1; telling <= count; telling += 1) {
    yield writeArticle(story, others[telling - 1] as SampleSource, asides, taken, telling);
  }
}

function paperFor(story: Story, draw: Dice): SampleSource {
  return draw.chance(0.1) ? draw.pick(NATIONAL_PAPERS) : homePaper(story.place.province);
}

function* planStories(seed: string): Generator<Story> {
  const templates = readTemplates();
  const use = {
    templates: new Map<string, number>(),
    provinces: new Map<string, number>(),
    places: new Map() as PlaceUse
  };
  const draw = dice(`plan ${seed}`);
  let number = 0;
  for (const month of MONTHS) {
    for (const family of FAMILIES) {
      for (let index = 0; index < storiesIn(family, month); index += 1) {
        const template = leastUsed(templates, family, month, use.templates, draw);
        const province = nextProvince(family, month, use.provinces, draw);
        number += 1;
        yield inventStory(`${number}`.padStart(4, '0'), template, month, province, use.places);
      }
    }
  }
}

function leastUsed(
  templates: readonly Template[],
  family: string,
  month: string,
  use: Map<string, number>,
  draw: Dice
): Template {
  const open = templates.filter((one) => one.family === family && isOpen(one, month));
  if (open.length === 0) throw new Error(`no hand-written article of family ${family} for ${month}`);
  const spent = (one: Template): number => (use.get(one.id) ?? 0) / (one.season.length > 0 ? SEASONAL : 1);
  const least = Math.min(...open.map(spent));
  const template = draw.pick(open.filter((one) => spent(one) === least));
  use.set(template.id, (use.get(template.id) ?? 0) + 1);
  return template;
}

/** What belongs to a season is told so much more often in it. */
const SEASONAL = 4;

function isOpen({ from, to, season }: Template, month: string): boolean {
  const inSeason = season.length === 0 || season.includes(Number(month.slice(5)));
  return from <= month && month <= to && inSeason;
}

/** The province furthest behind its share, with some chance; a silent paper's province waits. */
function nextProvince(family: string, month: string, use: Map<string, number>, draw: Dice): string {
  const open = PROVINCES_34.filter(({ slug }) => !SILENT[slug]?.includes(month));
  const scored = open.map(({ slug }) => {
    const behind = likelihood(family, slug) / (1 + (use.get(slug) ?? 0));
    return { slug, score: behind * (0.35 + draw.next()) };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  use.set(best.slug, (use.get(best.slug) ?? 0) + 1);
  return best.slug;
}
