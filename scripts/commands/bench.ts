/** `nhip bench`: the budgets as ratios, each measured against its yardstick in the same run. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article, RawItem } from '../../src/lib/corpus/article.ts';
import { compileLexicon } from '../../src/lib/lexicon/compile.ts';
import { loadGazetteer } from '../../src/lib/lexicon/gazetteer.ts';
import { seedLexicon } from '../../src/lib/lexicon/seed/index.ts';
import { makeReading, type Reading } from '../../src/lib/server/reading.ts';
import { analysisFigures } from '../../tests/bench/analysis.ts';
import { ingestFigures } from '../../tests/bench/ingest.ts';
import { benchPhrases } from '../../tests/bench/phrases.ts';
import type { Figure } from '../../tests/bench/rounds.ts';
import { matcherFigures } from '../../tests/bench/text.ts';
import { sampleArticles, type SampleArticle } from '../sample/generate.ts';
import { sampleItem } from '../sample/raw-item.ts';
import { readArgs, type Command } from './command.ts';

/** Phrases of the matcher's budget: about what the gazetteer and the themes hold together. */
const PHRASES = 13_000;
/** Seeds of the rounds of ingest: each makes some six hundred articles of its own. */
const SEEDS = ['one', 'two', 'three'];

export const command: Command = {
  usage: 'bench [--json]',
  summary:
    'Đo tốc độ theo tỷ lệ · measures speed as ratios; DATABASE_URL (an empty database) adds PostgreSQL beside the embedded one',
  async run(args) {
    const { values } = readArgs(args, { json: { type: 'boolean' } }, 0);
    const show = (figures: readonly Figure[]) =>
      figures.forEach((figure) => console.log(values.json ? JSON.stringify(figure) : line(figure)));
    const reading = await makeReading(seedLexicon);
    const articles = readSample(reading);
    show(analysisFigures(articles, { lexicon: compileLexicon(seedLexicon), gazetteer: loadGazetteer() }));
    show(
      matcherFigures(
        articles.map(({ text }) => text),
        benchPhrases(PHRASES)
      )
    );
    await withScratch(async (dir) => {
      const rounds = SEEDS.map((seed) => [...sampleArticles(seed)].map(plainItem));
      show(await ingestFigures({ databaseUrl: null, dir }, reading, rounds));
      const databaseUrl = process.env.DATABASE_URL;
      if (databaseUrl) show(await ingestFigures({ databaseUrl, dir }, reading, rounds));
    });
    return 0;
  }
};

/** Without its source: the benchmark names one for each round, to find the round's rows again. */
function plainItem({ name, title, text, published }: SampleArticle): RawItem {
  return {
    name,
    kind: 'txt',
    bytes: new TextEncoder().encode(`${title}\n\n${text}\n`),
    known: { title, published }
  };
}

function readSample(reading: Reading): Article[] {
  return [...sampleArticles()].flatMap((article) => {
    const extraction = reading.extract(sampleItem(article));
    return extraction.ok ? [extraction.article] : [];
  });
}

function line({ name, unit, best, median }: Figure): string {
  const places = unit === 'ratio' ? 2 : unit === 'MB/s' ? 1 : 0;
  return `${name.padEnd(48)} median ${median.toFixed(places).padStart(8)}  best ${best.toFixed(places).padStart(8)} ${unit}`;
}

async function withScratch(work: (dir: string) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'nhip-bench-'));
  try {
    await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
