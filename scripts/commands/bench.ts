/** `nhip bench`: the budgets as ratios, each measured against its yardstick in the same run. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article, RawItem } from '../../src/lib/corpus/article.ts';
import { compileLexicon } from '../../src/lib/lexicon/compile.ts';
import { loadGazetteer } from '../../src/lib/lexicon/gazetteer.ts';
import { seedLexicon } from '../../src/lib/lexicon/seed/index.ts';
import { makeReading, type Reading } from '../../src/lib/server/reading.ts';
import { memoryFigures } from '../../tests/bench/memory.ts';
import { benchPhrases } from '../../tests/bench/phrases.ts';
import type { Figure } from '../../tests/bench/rounds.ts';
import { matcherFigures } from '../../tests/bench/text.ts';
import { sampleArticles, type SampleArticle } from '../sample/generate.ts';
import { sampleItem } from '../sample/raw-item.ts';
import { readArgs, UsageError, type Command } from './command.ts';

/** Phrases of the matcher's budget: about what the gazetteer and the themes hold together. */
const PHRASES = 13_000;
/** Seeds of the rounds of ingest: each makes some six hundred articles of its own. */
const SEEDS = ['one', 'two', 'three'];

/** Articles of the run that watches memory, unless a number is given. */
const MEMORY_ARTICLES = 200_000;
/** Invented articles of the trend queries: the yardstick, and what is measured unless a number is given. */
const FEW = 10_000;
const MANY = 1_000_000;
const MANY_EMBEDDED = 100_000;
/** Invented visits of the pages' queries, unless a number is given; told by FEW articles. */
const MANY_VISITS = 100_000;
/** Resident megabytes that reading may take, however long it goes on. */
const MEMORY_BUDGET = 300;

export const command: Command = {
  usage:
    'bench [--json] | bench memory [ARTICLES] [--json] | bench trends [ARTICLES] [--json] | bench visits [VISITS] [--json] | ' +
    'bench exports [--json]',
  summary:
    'Đo tốc độ theo tỷ lệ, bộ nhớ khi đọc 200.000 bài, hoặc câu hỏi xu hướng và cú bấm trên nhiều bài · ' +
    'measures speed as ratios (DATABASE_URL, an empty database, adds PostgreSQL beside the embedded one), or the memory that reading ' +
    '200,000 articles takes, or trend queries and clicks in a browser on a million invented articles ' +
    '(100,000 embedded): with DATABASE_URL in databases of its own beside the named one, which it drops again',
  async run(args) {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean' } }, 2);
    const [what, count] = positionals;
    if (what === undefined) return benchSpeed(values.json === true);
    if (what === 'memory') return benchMemory(readCount(count) ?? MEMORY_ARTICLES, values.json === true);
    if (what === 'trends') return benchTrends(readCount(count), values.json === true);
    if (what === 'exports') return benchExports(values.json === true);
    if (what === 'visits') return benchVisits(readCount(count) ?? MANY_VISITS, values.json === true);
    throw new UsageError(`Không đo được "${what}" · nothing to measure by the name "${what}"`);
  }
};

async function benchSpeed(json: boolean): Promise<number> {
  const show = shower(json);
  const reading = await makeReading(seedLexicon);
  const articles = readSample(reading);
  // Loaded here, as what follows: the run that watches memory must carry neither another model nor a database along.
  const { analysisFigures } = await import('../../tests/bench/analysis.ts');
  show(analysisFigures(articles, { lexicon: compileLexicon(seedLexicon), gazetteer: loadGazetteer() }));
  show(
    matcherFigures(
      articles.map(({ text }) => text),
      benchPhrases(PHRASES)
    )
  );
  const { ingestFigures } = await import('../../tests/bench/ingest.ts');
  await withScratch(async (dir) => {
    const rounds = SEEDS.map((seed) => [...sampleArticles(seed)].map(plainItem));
    show(await ingestFigures({ databaseUrl: null, dir }, reading, rounds));
    const databaseUrl = process.env.DATABASE_URL;
    if (databaseUrl) show(await ingestFigures({ databaseUrl, dir }, reading, rounds));
  });
  return 0;
}

/** Trend queries and the explore page, on few articles and on many; clicks in a browser on many. */
async function benchTrends(count: number | undefined, json: boolean): Promise<number> {
  const { withInvented } = await import('../../tests/bench/invented-databases.ts');
  const { openColumnScan } = await import('../../tests/bench/column-scan.ts');
  const { pageFigures, trendFigures } = await import('../../tests/bench/trends.ts');
  const { clickFigures } = await import('../../tests/bench/clicks.ts');
  const show = shower(json);
  const databaseUrl = process.env.DATABASE_URL || null;
  const articles = count ?? (databaseUrl ? MANY : MANY_EMBEDDED);
  await withScratch((dir) =>
    withInvented(
      { databaseUrl, dir },
      [FEW, articles],
      async ([{ database: few }, { database: many, place, close }]) => {
        const scan = await openColumnScan(many, dir);
        if (!scan) console.error('DuckDB không chạy ở máy này · DuckDB does not run on this machine');
        show(await trendFigures({ few, many, scan }));
        show(await pageFigures(many));
        scan?.close();
        // Its process alone opens an embedded one.
        await close();
        show(await clickFigures(many.kind, place));
      }
    )
  );
  return 0;
}

/** The pages of visits: with DATABASE_URL in a database of its own beside the named one. */
async function benchVisits(visits: number, json: boolean): Promise<number> {
  const { withInvented } = await import('../../tests/bench/invented-databases.ts');
  const { addManyVisits, visitFigures } = await import('../../tests/bench/visits.ts');
  const databaseUrl = process.env.DATABASE_URL || null;
  await withScratch((dir) =>
    withInvented({ databaseUrl, dir }, [FEW], async ([{ database }]) => {
      await addManyVisits(database, visits);
      shower(json)(await visitFigures(database));
    })
  );
  return 0;
}

/** 1 when 200 charts in one presentation take more memory or make a larger file than allowed. */
async function benchExports(json: boolean): Promise<number> {
  const exports = await import('../../tests/bench/exports.ts');
  const deck = await exports.measuredDeck();
  const ms = (deck.ms / exports.CHARTS).toFixed(1);
  const memory = `peak ${deck.peak.toFixed(0)} MB of ${exports.MEMORY_BUDGET}`;
  const words = `export: ${exports.CHARTS} charts in one PPTX  ${ms} ms a chart, ${memory}, file ${deck.fileMb.toFixed(1)} MB of ${exports.FILE_BUDGET}`;
  console.log(json ? JSON.stringify({ name: 'export deck', ...deck }) : words);
  shower(json)(await exports.chartFigures(await headless()));
  return deck.peak > exports.MEMORY_BUDGET || deck.fileMb > exports.FILE_BUDGET ? 1 : 0;
}

/** The browser that the tests use. */
async function headless(): Promise<{ readonly executablePath: string; readonly args: readonly string[] }> {
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = process.env.NHIP_CHROMIUM || (await packaged.executablePath());
  return { executablePath, args: [...packaged.args, '--no-sandbox'] };
}

const shower = (json: boolean) => (figures: readonly Figure[]) =>
  figures.forEach((figure) => console.log(json ? JSON.stringify(figure) : line(figure)));

/** 1 when the peak is over the budget. */
async function benchMemory(count: number, json: boolean): Promise<number> {
  const reading = await makeReading(seedLexicon);
  let peak = 0;
  for (const figure of memoryFigures(count, reading, sampleArticles)) {
    peak = figure.peak;
    const words = `${figure.articles} articles  ${figure.now.toFixed(0)} MB  peak ${peak.toFixed(0)} MB`;
    console.log(json ? JSON.stringify({ name: 'memory', unit: 'MB', ...figure }) : words);
  }
  if (!json) console.log(`peak ${peak.toFixed(0)} MB of ${MEMORY_BUDGET} MB allowed`);
  return peak > MEMORY_BUDGET ? 1 : 0;
}

/** Undefined when none is given. */
function readCount(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
  throw new UsageError(`Số bài không đọc được: "${written}" · "${written}" is no number of articles`);
}

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
  const places = unit === 'ratio' ? 2 : unit === 'MB/s' || unit === 'ms' ? 1 : 0;
  return `${name.padEnd(56)} median ${median.toFixed(places).padStart(8)}  best ${best.toFixed(places).padStart(8)} ${unit}`;
}

async function withScratch(work: (dir: string) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'nhip-bench-'));
  try {
    await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
